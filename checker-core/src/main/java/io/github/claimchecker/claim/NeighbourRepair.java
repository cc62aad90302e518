package io.github.claimchecker.claim;

/** Mends what the tagger got wrong, where the words beside a word show what it must be. */
final class NeighbourRepair {
  private final TaggedSentence sentence;

  NeighbourRepair(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  void apply() {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      if (isTied(i) && sentence.in("particle", i + 1)) {
        mendCompound(i);
      }
      if (isHelped(i)) {
        sentence.retag(i, "VERB");
      } else if (isThing(i) || isPriced(i)) {
        sentence.retag(i, "NOUN");
      }
    }
  }

  /** Whether a word is a hyphen between two others. */
  private boolean isTied(int i) {
    return sentence.lower(i).equals("-")
        && sentence.token(i - 1).span().end() == sentence.token(i).span().start()
        && sentence.token(i).span().end() == sentence.token(i + 1).span().start();
  }

  /** "Check-in", "take-offs": a verb with a particle tied to it is a noun. */
  private void mendCompound(int hyphen) {
    if (sentence.isVerb(hyphen - 1) || sentence.isTagged(hyphen - 1, "NOUN")) {
      sentence.retag(hyphen - 1, "NOUN");
      sentence.retag(hyphen + 1, "NOUN");
    }
  }

  /** "The opening is set for 17 October", "nobody may set nets": a participle that is none. */
  private boolean isHelped(int i) {
    boolean form = sentence.isAdjective(i) && sentence.in("participle", i);
    if (isLasting(i)) {
      return true;
    }
    boolean modal = sentence.in("modal", i - 1);
    return form
        && sentence.isAuxiliary(i - 1)
        && (modal && sentence.isNoun(i + 1) || sentence.lower(i + 1).equals("for"));
  }

  /** "The stock would last". */
  private boolean isLasting(int i) {
    boolean modal = sentence.in("hypothetical", i - 1) || sentence.in("forecast", i - 1);
    return sentence.isAdjective(i)
        && sentence.in("lasting-stock", i)
        && modal
        && sentence.isAuxiliary(i - 1);
  }

  /** "With a $1,000 deductible": no adjective behind an amount that has an article of its own. */
  private boolean isPriced(int i) {
    int first = i - 1;
    while (first > 0 && sentence.isQuantity(first - 1)) {
      first--;
    }
    String next = sentence.token(i + 1).tag();
    boolean ends = !next.equals("NOUN") && !next.equals("ADJ") && !next.equals("PROPN");
    return sentence.isAdjective(i)
        && sentence.isQuantity(i - 1)
        && ends
        && first > 0
        && sentence.isTagged(first - 1, "DET")
        && sentence.token(i).text().matches("[a-z]+");
  }

  /** "Gets a key before noon": no adjective between an article and a preposition. */
  private boolean isThing(int i) {
    boolean article = sentence.lower(i - 1).equals("a") || sentence.lower(i - 1).equals("an");
    return sentence.isAdjective(i)
        && article
        && sentence.isTagged(i + 1, "ADP")
        && !sentence.isQuantity(i + 1);
  }
}
