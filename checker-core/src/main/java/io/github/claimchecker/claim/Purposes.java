package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;

/** Reads what an amount is for, and whether it is of one or of all. */
final class Purposes {
  /** How far behind a number stands what tells its extent. */
  private static final int REACH = 3;

  private final TaggedSentence sentence;
  private final NounPhrases phrases;
  private final Clauses clauses;

  Purposes(Strand strand) {
    this.sentence = strand.sentence();
    this.phrases = strand.phrases();
    this.clauses = strand.clauses();
  }

  void read(int quantity, FrameWords words) {
    int end = sentence.endOf(quantity);
    int clauseEnd = clauses.endOf(end - 1);
    readExtent(end, clauseEnd, words);
    readPurpose(quantity, end, clauseEnd, words);
  }

  /** "40 dollars each", "12,000 in total": whether the number is of one or of all. */
  private void readExtent(int end, int clauseEnd, FrameWords words) {
    for (int i = end; i < Math.min(clauseEnd, end + REACH); i++) {
      if (sentence.in("extent", i)) {
        words.measure.add(i);
      }
    }
  }

  /** "59 euros for a monthly pass", "31 weeks after the operation". */
  private void readPurpose(int quantity, int end, int clauseEnd, FrameWords words) {
    Kind kind = sentence.quantity(quantity).kind();
    boolean counts = kind == Kind.COUNT || kind == Kind.NUMBER || kind == Kind.RANK;
    NounPhrase purpose =
        !counts && sentence.in("purpose", end) ? phrases.at(end + 1, clauseEnd) : null;
    if (purpose != null && sentence.isContent(purpose.head())) {
      words.addContent(purpose.start(), purpose.end());
      words.head = words.head == NOT_THERE ? purpose.head() : words.head;
    }
  }
}
