package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Finds the verb and the subject of a clause. */
final class Predicates {
  /** The index of a word that is not there. */
  static final int NOT_THERE = -1;

  private final TaggedSentence sentence;
  private final NounPhrases phrases;

  Predicates(TaggedSentence sentence, NounPhrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** The last full verb in front of a word, else the last auxiliary. */
  int verbBefore(int word, int clauseStart) {
    for (int i = word - 1; i >= clauseStart; i--) {
      if (sentence.isVerb(i) && !modifiesNoun(i, clauseStart)) {
        return i;
      }
    }
    for (int i = word - 1; i >= clauseStart; i--) {
      if (sentence.isAuxiliary(i)) {
        return i;
      }
    }
    return NOT_THERE;
  }

  /** The first full verb from a word on. */
  int verbFrom(int word, int clauseEnd) {
    for (int i = word; i < clauseEnd; i++) {
      if (sentence.isVerb(i) && !modifiesNoun(i, word)) {
        return i;
      }
    }
    return NOT_THERE;
  }

  /** Whether a verb that is no participle, or an auxiliary, stands between two words. */
  boolean hasFiniteVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean participle = sentence.lower(i).endsWith("ing") || sentence.lower(i - 1).equals("to");
      if (sentence.isAuxiliary(i)
          || sentence.isVerb(i) && !participle && !modifiesNoun(i, from) && !isBare(i)) {
        return true;
      }
    }
    return false;
  }

  /** "40 boats built in Norway": a participle without an auxiliary. */
  private boolean isBare(int i) {
    return sentence.isTagged(i + 1, "ADP") && sentence.isNoun(i - 1);
  }

  /** "refining capacity", "1,349 confirmed cases": a verb form that only describes a noun. */
  boolean modifiesNoun(int i, int clauseStart) {
    if (!sentence.isNoun(i + 1) || i <= clauseStart) {
      return false;
    }
    if (sentence.lower(i).endsWith("ing")) {
      return !sentence.isAuxiliary(i - 1) && !sentence.isNoun(i - 1);
    }
    return sentence.lower(i).endsWith("ed")
        && (sentence.isQuantity(i - 1)
            || sentence.isTagged(i - 1, "DET")
            || sentence.isAdjective(i - 1)
            || sentence.isPreposition(i - 1));
  }

  /** The last noun phrase between two words that no preposition governs. */
  @Nullable NounPhrase subject(int clauseStart, int limit) {
    NounPhrase found = null;
    int i = clauseStart;
    while (i < limit) {
      if (sentence.opensBracket(i)) {
        i = sentence.behindBracket(i); // "the play (a comedy) was shown"
        continue;
      }
      NounPhrase phrase = phrases.at(i, limit);
      if (phrase == null) {
        i++;
        continue;
      }
      if (sentence.isContent(phrase.head())
          && !isAfter("ADP", phrase.start(), clauseStart)
          && (found == null || !isAfter("CCONJ", phrase.start(), clauseStart))) {
        found = phrase;
      }
      i = Math.max(phrase.end(), i + 1);
    }
    return found;
  }

  /** Whether a word of a sort stands in front of a phrase, or of the number of its things. */
  private boolean isAfter(String tag, int start, int clauseStart) {
    int front = start - 1;
    while (front >= clauseStart && sentence.isQuantity(front)) {
      front--;
    }
    return front >= clauseStart && sentence.token(front).tag().equals(tag);
  }
}
