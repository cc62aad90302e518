package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.text.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Passes over the claims that no metric can be about, which are most: the words that the terms of a
 * metric begin with do not all stand around them. Words come again and again, so that each is
 * looked up in the vocabulary once. One serves one run; not thread-safe.
 */
final class Glance {
  private final Vocabulary vocabulary;
  private final Map<Integer, List<Wanted>> byTerm;
  private final BitSet sought;

  /** The terms that a word may begin, by its text and then by its lemma. */
  private final Map<String, Map<String, BitSet>> known = new HashMap<>();

  /**
   * Makes a glance.
   *
   * @param vocabulary the terms
   * @param byTerm metrics by a term without which no claim is about them
   * @param sought the terms of which one must stand next to a quantity
   */
  Glance(Vocabulary vocabulary, Map<Integer, List<Wanted>> byTerm, BitSet sought) {
    this.vocabulary = vocabulary;
    this.byTerm = byTerm;
    this.sought = sought;
  }

  /** Says whether a metric may be about a claim; where not, none is. */
  boolean mayMatter(Claim claim) {
    BitSet near = new BitSet();
    add(claim.measure(), near);
    add(claim.scope(), near);
    add(claim.subject(), near);
    if (!near.intersects(sought)) {
      return false;
    }
    BitSet all = (BitSet) near.clone();
    add(claim.context(), all);
    return all.stream()
        .mapToObj(term -> byTerm.getOrDefault(term, List.of()))
        .flatMap(List::stream)
        .anyMatch(wanted -> wanted.isNear(near) && wanted.isWhole(all) && wanted.namesSubject(all));
  }

  private void add(Phrase phrase, BitSet terms) {
    for (Token token : phrase.tokens()) {
      terms.or(begunBy(token));
    }
  }

  private BitSet begunBy(Token token) {
    Map<String, BitSet> lemmas = known.computeIfAbsent(token.text(), any -> new HashMap<>(2));
    BitSet terms = lemmas.get(token.lemma());
    if (terms == null) {
      terms = look(token);
      lemmas.put(token.lemma(), terms);
    }
    return terms;
  }

  /** Only some tags make a lemma count, so that a word is looked up with and without one. */
  private BitSet look(Token token) {
    BitSet terms = new BitSet();
    for (String tag : List.of("NOUN", "")) {
      Token tagged = new Token(token.span(), token.text(), tag, token.lemma());
      Word.of(List.of(tagged)).forEach(word -> terms.or(vocabulary.begunBy(word)));
    }
    return terms;
  }
}
