package io.github.claimchecker.claim;

/** Reads how a claim is meant from the words of its clause. */
final class ModalityReader {
  private static final int NEGATION_REACH = 4;

  private final TaggedSentence sentence;
  private final Clauses clauses;

  ModalityReader(TaggedSentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** How what is told at a word is meant: at the first word of a quantity, or at a date. */
  Modality read(int first) {
    if (first >= sentence.size()) {
      return Modality.ASSERTED;
    }
    int from = clauses.startOf(first);
    int to = clauses.endOf(first);
    if (has("hypothetical", from, to) || startsWithHad(from)) {
      return Modality.HYPOTHETICAL;
    }
    if (has("target", from, first)) {
      return Modality.TARGET;
    }
    if (has("forecast", from, first)) {
      return Modality.FORECAST;
    }
    if (has("negation", Math.max(from, first - NEGATION_REACH), first)) {
      return Modality.NEGATED;
    }
    return has("estimate", from, first) ? Modality.ESTIMATE : Modality.ASSERTED;
  }

  private boolean startsWithHad(int from) {
    return sentence.lower(from).equals("had")
        && from + 1 < sentence.size()
        && !sentence.isVerb(from + 1);
  }

  private boolean has(String section, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean participle = sentence.lower(i).endsWith("ed") || sentence.lower(i).endsWith("ing");
      boolean modifier = participle && sentence.isNoun(i + 1); // "planned operations"
      boolean named = sentence.isName(i); // "May"
      if (!sentence.isQuantity(i) && !modifier && !named && sentence.in(section, i)) {
        return true;
      }
    }
    return false;
  }
}
