package io.github.claimchecker.claim;

import io.github.claimchecker.claim.Dated.Bound;
import java.util.Locale;

/** Reads the word in front of a time that makes it a bound: "by", "not until", "no later than". */
final class BoundReader {
  private static final int NEGATION_REACH = 4;

  private final DateWords words;
  private final TaggedSentence sentence;

  BoundReader(DateWords words) {
    this.words = words;
    this.sentence = words.sentence();
  }

  /**
   * The words in front of a time.
   *
   * @param opening the first of those that make it a bound; that of the time where there is none
   * @param bound what they make of it
   */
  record Front(int opening, Bound bound) {}

  Front read(int first) {
    int front = sentence.lower(first - 1).equals("the") ? first - 2 : first - 1;
    boolean comparing = sentence.lower(front).equals("to") || sentence.lower(front).equals("than");
    int opening = comparing ? front - 1 : front; // "prior to", "later than"
    Bound bound = bound(opening);
    if (comparing && bound != Bound.NONE && sentence.lower(opening - 1).equals("no")) {
      opening--;
      bound = bound == Bound.AFTER ? Bound.BY : Bound.FROM; // "no later than"
    }
    bound = bound == Bound.UNTIL && isNegated(opening) ? Bound.NOT_UNTIL : bound;
    return new Front(bound == Bound.NONE ? first : opening, bound);
  }

  /** "did not open until 2019": it opened then. */
  private boolean isNegated(int word) {
    for (int i = word - 1; i >= Math.max(0, word - NEGATION_REACH); i--) {
      if (sentence.in("negation", i)) {
        return true;
      }
    }
    return false;
  }

  private Bound bound(int i) {
    for (Bound bound : Bound.values()) {
      if (words.is(bound.name().toLowerCase(Locale.ROOT), i)) {
        return bound;
      }
    }
    return Bound.NONE;
  }
}
