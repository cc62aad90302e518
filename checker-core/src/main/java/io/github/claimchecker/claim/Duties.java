package io.github.claimchecker.claim;

/**
 * Tells what a clause demands, "must be paid within 14 days", "the term shall be six years", from
 * what "must have been so".
 */
final class Duties {
  private final TaggedSentence sentence;

  Duties(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether some word between two others makes a duty of what the clause tells. */
  boolean impose(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.isQuantity(i) && isOrder(i, from)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Must be", but not "must have walked", "it must be years since" and the question "shall we".
   */
  private boolean isOrder(int i, int from) {
    boolean guess =
        sentence.lower(i + 1).equals("have") && !isDeadline(i)
            || sentence.in("expletive", i - 1) && sentence.lower(i + 1).equals("be");
    return sentence.in("duty", i)
        && !sentence.isName(i)
        && i > from
        && !guess
        && !sentence.in("negation", i + 1);
  }

  /** "Must have reached us by May": "by" tells of a day to come. */
  private boolean isDeadline(int i) {
    for (int word = i + 2; word < sentence.size(); word++) {
      if (sentence.in("deadline", word)) {
        return true;
      }
    }
    return false;
  }
}
