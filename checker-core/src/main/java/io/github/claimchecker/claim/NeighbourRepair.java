package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;

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
      if (isHelped(i) || isSetTo(i)) {
        sentence.retag(i, "VERB");
      } else if (isThing(i) || isPriced(i) || isRanked(i)) {
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

  /** "The limits were said to end before May": no noun between a verb with "to" and a time. */
  private boolean isSetTo(int i) {
    boolean base =
        sentence.isTagged(i, "NOUN")
            && sentence.lower(i).equals(sentence.lemma(i))
            && !sentence.isQuantity(i);
    boolean month = sentence.isName(i + 2) && sentence.in("stop", i + 2);
    boolean link = sentence.isTagged(i + 1, "ADP") || sentence.isTagged(i + 1, "SCONJ");
    return base
        && sentence.lower(i - 1).equals("to")
        && sentence.in("set-to", i - 2)
        && sentence.isVerb(i - 2)
        && link
        && (month || sentence.isTagged(i + 2, "NUM"));
  }

  /** "The 6th overall pick in the draft": no verb behind a place that has an article of its own. */
  private boolean isRanked(int i) {
    int first = i;
    while (first > 0 && sentence.isQuantity(first - 1)) {
      first--;
    }
    return first < i
        && sentence.isVerb(i)
        && sentence.lower(i).equals(sentence.lemma(i))
        && sentence.quantityAt(i - 1).filter(q -> q.kind() == Kind.RANK).isPresent()
        && sentence.isTagged(first - 1, "DET")
        && (sentence.isTagged(i + 1, "ADP") || sentence.isTagged(i + 1, "PUNCT"));
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
