package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;

/**
 * Finds out whether a clause says that what stands at one of its words is never so: "the dam never
 * held | more than 40 million", "nobody moved in | before May".
 */
final class Denials {
  private static final int NOT_THERE = Predicates.NOT_THERE;

  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Predicates predicates;

  Denials(TaggedSentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.phrases = new NounPhrases(sentence);
    this.predicates = new Predicates(sentence, phrases);
  }

  /**
   * Whether a bound is denied.
   *
   * @param first its first word
   * @param end the word behind its last
   */
  boolean deny(int first, int end) {
    int from = clauses.openingOf(first);
    int denial = NOT_THERE;
    for (int i = from; i < first; i++) {
      if (isDenial(i)) {
        if (denial != NOT_THERE) {
          return false; // "nobody did not": who knows
        }
        denial = i;
      }
    }
    return denial != NOT_THERE && reaches(denial, first) && tells(denial, from, first, end);
  }

  private boolean isDenial(int i) {
    return !sentence.isQuantity(i)
        && (sentence.in("never", i) || sentence.in("nobody", i) || sentence.in("no", i));
  }

  /** Whether no other clause opens between the denial and the bound: "nobody who has | over 3". */
  private boolean reaches(int denial, int first) {
    boolean verb = false;
    for (int i = denial + 1; i < first; i++) {
      verb |= sentence.isVerb(i) || sentence.isAuxiliary(i);
      boolean joins = verb && (sentence.isTagged(i, "CCONJ") || sentence.isMark(i));
      boolean opens = sentence.in("clause", i) || sentence.in("clause-anywhere", i);
      if (joins || opens || sentence.lower(i).equals("that")) {
        return false;
      }
    }
    return true;
  }

  private boolean tells(int denial, int from, int first, int end) {
    if (sentence.in("never", denial)) {
      return isOfAll(denial, first);
    }
    return !sentence.hasVerb(from, denial) && isOfVerb(denial, first, end);
  }

  /**
   * "did not hold", "never held", "without exceeding", but not "not every bus holds", "not only".
   */
  private boolean isOfAll(int denial, int first) {
    String word = sentence.lower(denial);
    boolean free =
        word.equals("never")
            || word.equals("nowhere") && denial == first - 1
            || sentence.isAuxiliary(denial - 1);
    boolean without = sentence.lower(denial).equals("without");
    return (free || without && denial == first - 1) && !sentence.in("some-of", denial + 1);
  }

  /** "nobody | got over 3", "no bus of ours | covers", "at no time | did we", not "no doubt we". */
  private boolean isOfVerb(int denial, int first, int end) {
    int i = denial + 1;
    NounPhrase phrase = phrases.at(i, first);
    if (phrase == null && sentence.in("no", denial) && !sentence.isTagged(i, "ADP")) {
      return false;
    }
    while (phrase != null || i < first && isLink(i)) {
      i = phrase == null ? i + 1 : phrase.end();
      phrase = phrases.at(i, first);
      if (phrase != null && !isLink(i - 1) && i > denial + 1) {
        return false;
      }
    }
    boolean helped = sentence.isAuxiliary(i);
    boolean verb = helped || (i < first ? sentence.isVerb(i) : isTold(i));
    boolean describes = !helped && predicates.hasFiniteVerb(end, clauses.endOf(end - 1));
    return verb && !describes && (helped || !sentence.lower(i).endsWith("ing"));
  }

  /** What may stand between a subject and its verb besides nouns. */
  private boolean isLink(int i) {
    return sentence.isTagged(i, "ADP")
        || sentence.isTagged(i, "ADV")
        || sentence.isTagged(i, "CCONJ")
        || sentence.isTagged(i, "DET");
  }

  /** A bound that is a verb: "exceed 28". */
  private boolean isTold(int first) {
    return sentence.isTagged(first, "VERB");
  }
}
