package io.github.claimchecker.claim;

/**
 * Reads what is told to come without a word that says so by itself, and what "will" and "would" say
 * nothing about.
 */
final class Futures {
  private final TaggedSentence sentence;
  private final Clauses clauses;

  Futures(TaggedSentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** Whether the words from one to another tell what will be. */
  boolean tell(int from, int to) {
    return isToBe(from, to) || isForetold(from, to);
  }

  /** "Is to open", "are to be down to 5", "is going to have 16 wings". */
  private boolean isToBe(int from, int to) {
    for (int i = from; i + 2 < sentence.size() && i < to; i++) {
      boolean be = sentence.isAuxiliary(i) && sentence.in("to-be", i);
      int link = sentence.in("going", i + 1) ? i + 2 : i + 1;
      boolean verb = sentence.isVerb(link + 1) || isBare(link + 1);
      if (be && sentence.lower(link).equals("to") && verb) {
        return true;
      }
    }
    return false;
  }

  /** "Be" or "have": full verbs that are tagged as auxiliaries. */
  private boolean isBare(int i) {
    return sentence.isAuxiliary(i) && sentence.lower(i).equals(sentence.lemma(i));
  }

  /** "Said that it would open in May": that it will, by then. */
  private boolean isForetold(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isReported(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is the "will" that somebody spoke of in the past. */
  boolean isReported(int i) {
    if (i + 1 >= sentence.size() || !sentence.lower(i).equals("would")) {
      return false;
    }
    int that = clauses.startOf(i);
    boolean said =
        sentence.lower(that).equals("that")
            && sentence.in("report-verb", that - 1)
            && !sentence.lower(that - 1).equals(sentence.lemma(that - 1));
    boolean have = sentence.lemma(i + 1).equals("have"); // "would have opened": it did not
    return said && !have;
  }

  /** "You will find 80 stalls": they are there. */
  boolean isMet(int i) {
    return sentence.lower(i).equals("will")
        && sentence.in("met", i + 1)
        && sentence.in("anybody", i - 1);
  }
}
