package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Span;
import java.util.Optional;

/**
 * Reads "no" in front of things that are counted as the number nought: "two daughters and no sons",
 * "there were no injuries". Where a clause tells a number or a limit besides, "no" denies that
 * instead: "there are no rooms for more than 20", "no guests had come before May".
 */
final class ZeroCounts {
  private final TaggedSentence sentence;
  private final NounPhrases phrases;
  private final Clauses clauses;
  private final Reprint reprint;

  ZeroCounts(TaggedSentence sentence, Reprint reprint) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
    this.clauses = new Clauses(sentence);
    this.reprint = reprint;
  }

  /** The count of nought at a word; empty where the word is no "no", or nothing is counted. */
  Optional<Quantity> read(int i) {
    if (!sentence.lower(i).equals("no") || sentence.isQuantity(i) || !sentence.isTagged(i, "DET")) {
      return Optional.empty();
    }
    NounPhrase things = phrases.at(i + 1, sentence.size());
    boolean counted = things != null && isCounted(things) && stands(i, things.end());
    Span span = sentence.token(i).span();
    return counted
        ? reprint.at(span, sentence.token(i).text(), "0 people", Kind.COUNT)
        : Optional.empty();
  }

  /** Plural things of which there may be some, and none that only come on top of others. */
  private boolean isCounted(NounPhrase things) {
    int head = things.head();
    String noun = sentence.lower(head);
    boolean plural = !noun.equals(sentence.lemma(head)) || sentence.words().has("people", noun);
    for (int i = things.start(); i < things.end(); i++) {
      if (sentence.isNamed(i) || sentence.in("uncounted", i)) {
        return false;
      }
    }
    return plural;
  }

  /**
   * "had no", "with no", "two daughters and no", "no pupils were", but not "no buses hold": what
   * somebody has or what there is, without another number behind it.
   */
  private boolean stands(int i, int end) {
    boolean had = i > 0 && (sentence.isVerb(i - 1) || sentence.isAuxiliary(i - 1));
    boolean listed = i > 0 && (sentence.isTagged(i - 1, "CCONJ") || sentence.in("nought", i - 1));
    boolean subject = end < sentence.size() && sentence.isAuxiliary(end);
    return (had || listed || i == 0 && subject) && !isBounded(end);
  }

  /**
   * Whether a number stands behind a word, or a word that limits a time, before the clause ends or
   * goes on with the next.
   */
  private boolean isBounded(int from) {
    int end = clauses.endOf(from - 1);
    for (int i = from; i < end && !countsOthers(i); i++) {
      if (sentence.isQuantity(i) || sentence.in("time-limit", i)) {
        return true;
      }
    }
    return false;
  }

  /** "no children | and 2 dogs". */
  private boolean countsOthers(int i) {
    return sentence.isTagged(i, "CCONJ") && i + 1 < sentence.size() && sentence.isQuantity(i + 1);
  }
}
