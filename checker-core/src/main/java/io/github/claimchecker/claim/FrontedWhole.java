package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;
import java.util.List;

/**
 * Reads what a part is a part of where that opens the sentence: "Of our 2,340 employees, 70 percent
 * took part", "Of the parents who speak it, two in three pass it on".
 */
final class FrontedWhole {
  private final TaggedSentence sentence;
  private final NounPhrases phrases;

  FrontedWhole(TaggedSentence sentence, NounPhrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** Reads the whole of a quantity; says whether there is one. */
  boolean read(int quantity, FrameWords words) {
    int comma = comma(sentence.firstOf(quantity));
    int of = opening();
    if (!isPart(sentence.quantity(quantity).kind()) || comma <= of || !isOf(of)) {
      return false;
    }
    int start = of + 1;
    while (sentence.isTagged(start, "DET")
        || sentence.in("pronoun", start)
        || sentence.isQuantity(start)) {
      start++;
    }
    boolean amount = sentence.isQuantity(start - 1) && isOf(start);
    start += amount ? 1 : 0; // "of the 60 tonnes of soil"
    boolean known = start > of + 1; // "of course", "of late"
    List<NounPhrase> chain =
        known && start < comma ? phrases.chainAt(start, comma) : List.<NounPhrase>of();
    if (chain.isEmpty() || !sentence.isContent(chain.get(0).head())) {
      return false;
    }
    words.head = chain.get(0).head();
    for (NounPhrase phrase : chain) {
      words.addContent(phrase.start(), phrase.end());
    }
    return true;
  }

  private static boolean isPart(Kind kind) {
    return switch (kind) {
      case SHARE, RATIO, COUNT, NUMBER -> true;
      default -> false;
    };
  }

  /** The comma in front of a quantity, adverbs left out; -1 where there is none. */
  private int comma(int first) {
    int i = first - 1;
    while (sentence.isTagged(i, "ADV")) {
      i--;
    }
    return sentence.lower(i).equals(",") ? i : -1;
  }

  /** The first word, but for a number of the paragraph and "but". */
  private int opening() {
    int i = 0;
    while (i < sentence.size() && (sentence.isTagged(i, "NUM") || sentence.isTagged(i, "CCONJ"))) {
      i++;
    }
    return i;
  }

  private boolean isOf(int i) {
    return sentence.lower(i).equals("of");
  }
}
