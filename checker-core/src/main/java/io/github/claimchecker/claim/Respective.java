package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import java.util.ArrayList;
import java.util.List;

/** Gives each number of "A and B have 4 and 5, respectively" the one that it is told of. */
final class Respective {
  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Slots slots;
  private final boolean told;

  Respective(Strand strand, Slots slots) {
    this.sentence = strand.sentence();
    this.clauses = strand.clauses();
    this.phrases = strand.phrases();
    this.slots = slots;
    boolean found = false;
    for (int i = 0; i < sentence.size(); i++) {
      found |= sentence.in("respective", i);
    }
    this.told = found;
  }

  /** Takes the words of the others of the row away from a quantity. */
  void apply(int quantity, FrameWords words) {
    if (!told) {
      return;
    }
    int place = 0;
    for (int q = slots.before(quantity); q >= 0; q = slots.before(q)) {
      place++;
    }
    int count = place + 1;
    int last = quantity;
    for (int q = slots.next(quantity); q >= 0; q = slots.next(q)) {
      last = q;
      count++;
    }
    int first = sentence.firstOf(quantity);
    List<NounPhrase> row = row(clauses.openingOf(first), first, count);
    boolean behind = row.isEmpty();
    if (behind) {
      row = row(sentence.endOf(last), sentence.size(), count);
    }
    if (count > 1 && !row.isEmpty()) {
      keep(row, place, words, behind);
    }
  }

  private void keep(List<NounPhrase> row, int place, FrameWords words, boolean behind) {
    for (NounPhrase phrase : row) {
      words.measure.subSet(phrase.start(), phrase.end()).clear();
      words.subject.subSet(phrase.start(), phrase.end()).clear();
      words.scope.subSet(phrase.start(), phrase.end()).clear();
    }
    NounPhrase own = row.get(place);
    boolean somewhere = sentence.in("scope", row.get(0).start() - 1);
    for (int i = own.start(); i < own.end(); i++) {
      if (sentence.isContent(i)) {
        (somewhere ? words.scope : behind ? words.measure : words.subject).add(i);
      }
    }
  }

  /** The row of as many joined noun phrases between two words; empty where there is none. */
  private List<NounPhrase> row(int from, int to, int count) {
    List<NounPhrase> row = new ArrayList<>();
    int i = from;
    while (i < to) {
      NounPhrase phrase = phrases.at(i, to);
      boolean joint = sentence.lower(i).equals(",") || sentence.isTagged(i, "CCONJ");
      if (phrase != null && phrase.start() == i && sentence.isContent(phrase.head())) {
        row.add(phrase);
        i = phrase.end();
        continue;
      }
      if (!joint && row.size() == count) {
        return row;
      }
      if (!joint) {
        row.clear();
      }
      i++;
    }
    return row.size() == count ? row : List.of();
  }
}
