package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;

/**
 * Finds the numbers that only name one of several like things: "blast furnace 2 was relit", "pumps
 * 4 and 5". A noun that could not stand alone needs such a number: "oil from well 7".
 */
final class NumberedThings {
  private static final int MOST_DIGITS = 3;

  private final TaggedSentence sentence;
  private final NounPhrases phrases;

  private NumberedThings(TaggedSentence sentence) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
  }

  /** The sentence with such numbers marked as quantities no more. */
  static TaggedSentence unmarked(TaggedSentence sentence) {
    if (sentence.quantityCount() == 0) {
      return sentence;
    }
    NumberedThings things = new NumberedThings(sentence);
    return sentence.without(things::isName);
  }

  private boolean isName(int quantity) {
    int at = sentence.firstOf(quantity);
    if (!isPlain(at)) {
      return false;
    }
    int first = at;
    while (isJoint(first - 1) && isPlain(first - 2)) {
      first -= 2;
    }
    int end = at + 1;
    while (isJoint(end) && isPlain(end + 1)) {
      end += 2;
    }
    NounPhrase phrase = phrases.before(first, 0);
    return phrase != null
        && phrase.end() == first
        && isThing(phrase.head(), end - first > 1)
        && isPlural(phrase.head()) == (end - first > 1)
        && isBare(phrase)
        && endsPhrase(end)
        && isTold(phrase.start(), end);
  }

  /** Whether a word is a small whole number in figures without a unit. */
  private boolean isPlain(int i) {
    String text = sentence.lower(i);
    if (!sentence.isQuantity(i) || DateWords.wholeNumber(text, MOST_DIGITS) == null) {
      return false;
    }
    return sentence
        .quantityAt(i)
        .filter(quantity -> quantity.surface().equals(sentence.token(i).text()))
        .filter(NumberedThings::isPure)
        .isPresent();
  }

  private static boolean isPure(Quantity quantity) {
    boolean number = quantity.kind() == Kind.NUMBER || quantity.kind() == Kind.COUNT;
    return number && quantity.hedge() == Hedge.EXACT && quantity.unit().equals(Unit.ONE);
  }

  private boolean isJoint(int i) {
    return sentence.lower(i).equals(",") || sentence.isTagged(i, "CCONJ");
  }

  /**
   * What is no measure: "force 8" and "age 8" tell a value. In the plural a capital that opens the
   * sentence may be that of a common noun: "Pumps 4 and 5".
   */
  private boolean isThing(int noun, boolean many) {
    return (many && noun == 0 || !sentence.isNamed(noun))
        && sentence.isContent(noun)
        && !sentence.in("measuring", noun)
        && !sentence.in("part", noun)
        && !sentence.in("sum", noun)
        && !sentence.in("people", noun);
  }

  private boolean isPlural(int noun) {
    boolean name = sentence.isName(noun); // a capital opens the sentence
    return name
        ? sentence.lower(noun).endsWith("s") && !sentence.lower(noun).endsWith("ss")
        : !sentence.lower(noun).equals(sentence.lemma(noun));
  }

  /**
   * Whether no article, no owner and no "be" stand in front ("the blast 2", "her sons 8 and 12",
   * "is size 8"), and no plural inside ("gunmen kill 12").
   */
  private boolean isBare(NounPhrase phrase) {
    int start = phrase.start();
    for (int i = start; i < phrase.head(); i++) {
      boolean word = sentence.isNoun(i) || sentence.isAdjective(i) || sentence.isVerb(i);
      if (sentence.isNoun(i) && isPlural(i) || !word && !sentence.lower(i).equals("-")) {
        return false;
      }
    }
    return start == 0
        || !sentence.isTagged(start - 1, "DET")
            && !sentence.isTagged(start - 1, "PRON")
            && !sentence.isQuantity(start - 1)
            && !sentence.in("copula", start - 1);
  }

  /** Whether nothing follows that could be counted or measured. */
  private boolean endsPhrase(int end) {
    if (end == sentence.size()) {
      return true;
    }
    return switch (sentence.token(end).tag()) {
      case "VERB", "AUX", "CCONJ", "SCONJ", "PART" -> true;
      case "ADP" -> !sentence.lower(end).equals("of");
      case "PUNCT" -> sentence.lower(end).equals(".") || sentence.lower(end).equals(",");
      default -> false;
    };
  }

  /**
   * Whether a sentence tells something of them: "the roof above courtroom 2 was mended"; "in
   * treatment 12 died" may count instead.
   */
  private boolean isTold(int start, int end) {
    boolean behind = sentence.isVerb(end) || sentence.isAuxiliary(end);
    boolean governed = sentence.isTagged(start - 1, "ADP");
    boolean last = end == sentence.size() || sentence.isMark(end);
    if (last && sentence.lower(start - 1).equals(",")) {
      return true; // "6 May, 16:15, courtroom 3"
    }
    return behind
        ? !governed || sentence.isNoun(start - 2) && sentence.in("singular", end)
        : sentence.hasVerb(0, start) || sentence.hasVerb(end, sentence.size());
  }
}
