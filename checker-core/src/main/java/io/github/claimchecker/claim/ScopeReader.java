package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import java.util.Set;
import java.util.TreeSet;

/** Reads to which part or place each number of a clause is limited. */
final class ScopeReader {
  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Slots slots;
  private final Criteria criteria;

  ScopeReader(Strand strand, Slots slots) {
    this.sentence = strand.sentence();
    this.clauses = strand.clauses();
    this.phrases = strand.phrases();
    this.slots = slots;
    this.criteria = new Criteria(strand);
  }

  /** The words of the scope: those around the quantity, those in front of all, those behind all. */
  Set<Integer> read(int quantity) {
    Set<Integer> scope = new TreeSet<>();
    int first = sentence.firstOf(quantity);
    int opening = clauses.openingOf(first);
    int ownStart = slots.start(quantity);
    addPlaces(opening, sentence.firstOf(first(quantity)), scope);
    addPlaces(Math.max(opening, ownStart), first, scope);
    Set<Integer> behind = new TreeSet<>();
    addPlaces(sentence.endOf(quantity), slots.end(quantity), behind);
    int last = last(quantity);
    if (behind.isEmpty() && last != quantity && !isOneOwned(quantity, last)) {
      addPlaces(sentence.endOf(last), slots.end(last), behind);
    }
    scope.addAll(behind);
    scope.addAll(criteria.around(quantity));
    return scope;
  }

  /** Whether a number in front of the last has a scope of its own, so that the last has too. */
  private boolean isOneOwned(int quantity, int last) {
    for (int q = quantity; q != last; q = slots.next(q)) {
      Set<Integer> own = new TreeSet<>();
      addPlaces(sentence.endOf(q), slots.end(q), own);
      if (!own.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private int first(int quantity) {
    int first = quantity;
    while (slots.before(first) >= 0) {
      first = slots.before(first);
    }
    return first;
  }

  private int last(int quantity) {
    int last = quantity;
    while (slots.next(last) >= 0) {
      last = slots.next(last);
    }
    return last;
  }

  private void addPlaces(int from, int to, Set<Integer> scope) {
    for (int i = from; i < to; i++) {
      if (sentence.isQuantity(i)) {
        continue;
      }
      if (sentence.in("area", i) && !sentence.isVerb(i)) {
        scope.add(i);
      } else if (sentence.in("scope", i) && !sentence.isNoun(i)) {
        addPhrases(i + 1, to, scope);
      }
    }
  }

  /** "in Norway and Sweden". */
  private void addPhrases(int from, int to, Set<Integer> scope) {
    NounPhrase phrase = phrases.at(from, to);
    while (phrase != null) {
      for (int i = phrase.start(); i < phrase.end(); i++) {
        if (sentence.isContent(i)) {
          scope.add(i);
        }
      }
      boolean named = sentence.isName(phrase.head()) && phrase.end() + 1 < to;
      boolean joined = named && sentence.isTagged(phrase.end(), "CCONJ");
      phrase =
          joined && sentence.isName(phrase.end() + 1) ? phrases.at(phrase.end() + 1, to) : null;
    }
  }
}
