package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;

/** Finds the verb that a time is told of. */
final class EventVerbs {
  static final int NOT_THERE = Predicates.NOT_THERE;

  private final TaggedSentence sentence;
  private final NounPhrases phrases;

  EventVerbs(TaggedSentence sentence, NounPhrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** The last full verb in front of a word, else the last auxiliary. */
  int before(int word, int start) {
    int auxiliary = NOT_THERE;
    for (int i = word - 1; i >= start; i--) {
      if (isEvent(i, start)) {
        return i;
      }
      auxiliary = auxiliary == NOT_THERE && sentence.isAuxiliary(i) ? i : auxiliary;
    }
    return auxiliary;
  }

  /** The first full verb from a word on. */
  int from(int word, int end) {
    for (int i = word; i < end; i++) {
      if (isEvent(i, word)) {
        return i;
      }
    }
    return NOT_THERE;
  }

  /** The first full or auxiliary verb from a word on. */
  int firstFrom(int word, int end) {
    for (int i = word; i < end; i++) {
      if (sentence.isAuxiliary(i) || isEvent(i, word)) {
        return i;
      }
    }
    return NOT_THERE;
  }

  private boolean isEvent(int i, int start) {
    return sentence.isVerb(i) && !isInName(i) && !modifies(i, start) && !isMeans(i, start);
  }

  /** "Hannah Walking was": a capital behind a capital is no verb. */
  private boolean isInName(int i) {
    return i > 0 && isCapital(i) && isCapital(i - 1) && !sentence.isMark(i - 1);
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(sentence.token(i).text().codePointAt(0));
  }

  /** "the managing general partner", "the united party": a verb form inside a noun phrase. */
  private boolean modifies(int i, int start) {
    boolean form = sentence.lower(i).endsWith("ing") || sentence.lower(i).endsWith("ed");
    if (!form || i <= start) {
      return false;
    }
    boolean inside =
        sentence.token(i - 1).tag().equals("DET")
            || sentence.isAdjective(i - 1)
            || sentence.isQuantity(i - 1)
            || sentence.isPossessive(i - 1);
    NounPhrase behind = inside ? phrases.at(i + 1, sentence.size()) : null;
    return behind != null && !sentence.token(i + 1).tag().equals("DET")
        || sentence.lower(i).endsWith("ing")
            && sentence.isNoun(i + 1)
            && !sentence.isAuxiliary(i - 1)
            && !sentence.isNoun(i - 1)
            && !(sentence.lower(i - 1).equals(",") && sentence.isName(i + 1)) // ", leaving Norvik"
            && !sentence.token(i - 1).tag().equals("SCONJ");
  }

  /** "won a prize for inventing the lamp in 1950": what the verb in front of it was done for. */
  private boolean isMeans(int i, int start) {
    return i > start
        && sentence.lower(i).endsWith("ing")
        && sentence.in("means", i - 1)
        && sentence.hasVerb(start, i - 1);
  }

  /** "was opened": whether an auxiliary belongs to the verb, adverbs in between. */
  boolean isHelped(int verb, int start) {
    int i = verb - 1;
    while (i > start && sentence.token(i).tag().equals("ADV")) {
      i--;
    }
    return i >= start && sentence.isAuxiliary(i);
  }

  /** "a firm based in Norvik, founded in 1999": a participle that opens a phrase of its own. */
  boolean isParticiple(int verb, int start) {
    String text = sentence.lower(verb);
    boolean form = text.endsWith("ed") || text.endsWith("wn") || sentence.in("participle", verb);
    boolean behind = verb > start && (sentence.isMark(verb - 1) || sentence.isNoun(verb - 1));
    return form && behind && sentence.isVerb(verb) && !isHelped(verb, start);
  }

  /** The same behind a comma or another verb, or "making his debut" behind a comma. */
  boolean opensPhrase(int verb, int start) {
    boolean comma = verb > start && sentence.lower(verb - 1).equals(",");
    boolean second = comma || firstFrom(start, verb) != NOT_THERE;
    return comma && sentence.lower(verb).endsWith("ing") || second && isParticiple(verb, start);
  }

  /** "Put the bins out by 6 a.m.", "Please leave before noon": what somebody is told to do. */
  boolean isImperative(int verb) {
    boolean opens = verb == 0 || verb == 1 && sentence.lower(0).equals("please");
    return opens
        && sentence.isVerb(verb)
        && sentence.lower(verb).equals(PhrasalVerbs.bare(sentence.lemma(verb)));
  }

  /** The first word of "was then opened" or "began to film", seen from its last. */
  int groupStart(int verb, int start) {
    int first = verb;
    for (int i = verb - 1; i >= start; i--) {
      String tag = sentence.token(i).tag();
      if (sentence.isVerb(i) || sentence.isAuxiliary(i)) {
        first = i;
      } else if (!tag.equals("ADV") && !tag.equals("PART")) {
        break;
      }
    }
    return first;
  }
}
