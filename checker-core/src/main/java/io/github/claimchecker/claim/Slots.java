package io.github.claimchecker.claim;

/**
 * Cuts the clause of a quantity at its joints, so that each number of "40 in Norway and 30 in
 * Sweden" has words of its own.
 */
final class Slots {
  private static final int NONE = -1;

  private final TaggedSentence sentence;
  private final Clauses clauses;

  Slots(Strand strand) {
    this.sentence = strand.sentence();
    this.clauses = strand.clauses();
  }

  /** The first word that is only of this quantity, or of its clause where it is the first. */
  int start(int quantity) {
    int before = before(quantity);
    if (before == NONE) {
      return clauses.startOf(sentence.firstOf(quantity));
    }
    int joint = joint(sentence.endOf(before), sentence.firstOf(quantity));
    return joint == NONE ? start(before) : joint + 1;
  }

  /** The word after the last that is only of this quantity. */
  int end(int quantity) {
    int next = next(quantity);
    int clauseEnd = clauses.endOf(sentence.endOf(quantity) - 1);
    if (next == NONE) {
      return clauseEnd;
    }
    int joint = joint(sentence.endOf(quantity), sentence.firstOf(next));
    return joint == NONE ? end(next) : joint;
  }

  /** Whether the quantity follows its joint at once: "and 30 in Sweden", ", some 30". */
  boolean isJoined(int quantity) {
    return before(quantity) != NONE && start(quantity) == sentence.firstOf(quantity);
  }

  /** The quantity before this one in the same clause; -1 where there is none. */
  int before(int quantity) {
    for (int other = quantity - 1; other >= 0; other--) {
      int first = sentence.firstOf(other);
      if (first < sentence.size()) {
        boolean here = clauses.startOf(first) == clauses.startOf(sentence.firstOf(quantity));
        return here ? other : NONE;
      }
    }
    return NONE;
  }

  /** The quantity behind this one in the same clause; -1 where there is none. */
  int next(int quantity) {
    for (int other = quantity + 1; other < sentence.quantityCount(); other++) {
      int first = sentence.firstOf(other);
      if (first < sentence.size()) {
        boolean here = clauses.startOf(first) == clauses.startOf(sentence.firstOf(quantity));
        return here ? other : NONE;
      }
    }
    return NONE;
  }

  /** The last joint between two quantities. */
  private int joint(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (sentence.isTagged(i, "CCONJ") || sentence.lower(i).equals(",")) {
        return i;
      }
    }
    return NONE;
  }
}
