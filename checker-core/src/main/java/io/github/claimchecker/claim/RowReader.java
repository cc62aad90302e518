package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;

/**
 * Reads which row a rank is of: whose it is in front of it ("Anna Brint's fifth album"), and what
 * all in it do ("the second state to report a case").
 */
final class RowReader {
  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases phrases;

  RowReader(Strand strand) {
    this.sentence = strand.sentence();
    this.clauses = strand.clauses();
    this.phrases = strand.phrases();
  }

  /** Adds the words to what is measured. */
  void read(int quantity, FrameWords words) {
    if (sentence.quantity(quantity).kind() != Kind.RANK) {
      return;
    }
    int mark = sentence.firstOf(quantity) - 1;
    NounPhrase owner = sentence.isPossessive(mark) ? phrases.before(mark, 0) : null;
    if (owner != null && owner.end() == mark) {
      words.addContent(owner.start(), owner.end());
    }
    int end = sentence.endOf(quantity);
    int clauseEnd = clauses.endOf(end - 1);
    int to = infinitive(words.head, clauseEnd);
    words.addContent(to, clauseEnd);
  }

  /** Where "to report" starts behind a noun and what hangs on it; the end where nothing does. */
  private int infinitive(int noun, int end) {
    for (int i = Math.max(0, noun); i + 1 < end; i++) {
      if (sentence.lower(i).equals("to") && sentence.isVerb(i + 1)) {
        return i;
      }
      if (sentence.isVerb(i) || sentence.isMark(i) || sentence.isQuantity(i)) {
        return end;
      }
    }
    return end;
  }
}
