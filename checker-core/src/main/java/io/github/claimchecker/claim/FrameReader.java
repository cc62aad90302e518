package io.github.claimchecker.claim;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the frame of each quantity of a sentence from tags and word lists: what stands behind it
 * ("70% of the world's production", "17 elements"), in front of it ("the list stands at 21,600"),
 * and around it ("enough to last 18 months").
 */
final class FrameReader {
  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final Strands strands;
  private final Map<Strand, StrandReader> readers = new HashMap<>();

  FrameReader(TaggedSentence sentence) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    this.strands = new Strands(sentence);
  }

  /** The clauses of the whole sentence. */
  Clauses clauses() {
    return clauses;
  }

  /** The part of the sentence that a quantity is read in. */
  Strand strand(int quantity) {
    return strands.of(quantity);
  }

  /**
   * Whether a word is set aside from a quantity: "the mill, which opened in 1990, has 40 looms".
   */
  boolean isApart(int word, int quantity) {
    return strands.isApart(word, sentence.firstOf(quantity));
  }

  /** Whether a quantity only says which ones another one is told of: "vessels under 15 metres". */
  boolean isCriterion(int quantity) {
    return new Criteria(strands.of(quantity)).isCriterion(quantity);
  }

  Frame read(int quantity) {
    int other = otherUnit(quantity);
    int told = other < 0 ? quantity : other;
    return readers.computeIfAbsent(strands.of(told), StrandReader::new).read(told);
  }

  /** The quantity that one in brackets tells again: "300 votes (12%)"; else -1. */
  private int otherUnit(int quantity) {
    int first = sentence.firstOf(quantity);
    int bracket = first - 1;
    boolean alone =
        quantity > 0
            && bracket > 0
            && sentence.opensBracket(bracket)
            && sentence.closesBracket(sentence.endOf(quantity));
    return alone && sentence.isQuantity(behindNumber(bracket)) ? quantity - 1 : -1;
  }

  /** The last word of the number whose noun ends in front of a word. */
  private int behindNumber(int end) {
    int i = end - 1;
    while (i > 0 && (sentence.isNoun(i) || sentence.isAdjective(i))) {
      i--;
    }
    return i;
  }
}
