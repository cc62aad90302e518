package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;

/**
 * Tells what somebody is allowed from what may happen: "members may borrow 8 books", "may be ended
 * at a month's notice" and "you can stay for 30 days" are permissions, "the strike may last 30
 * days" and "the hall can hold 500 people" are none.
 */
final class Permissions {
  private final TaggedSentence sentence;
  private final Predicates predicates;

  Permissions(TaggedSentence sentence) {
    this.sentence = sentence;
    this.predicates = new Predicates(sentence, new NounPhrases(sentence));
  }

  /**
   * Whether a clause allows as much as one of its numbers says, and no more.
   *
   * @param quantity the number
   * @param from the first word of the clause
   */
  boolean grantUpTo(int quantity, int from) {
    int first = sentence.firstOf(quantity);
    int verb = allowed(from, first);
    if (verb == Predicates.NOT_THERE || !isMay(verb)) {
      return false; // "you can stay for 30 days" is told like a fact
    }
    return isReached(verb, first) && isShare(quantity, first);
  }

  /** Whether a clause allows anything at all. */
  boolean grant(int from, int to) {
    return allowed(from, to) != Predicates.NOT_THERE;
  }

  /** The verb of what is allowed. */
  private int allowed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isQuantity(i) || sentence.in("negation", i + 1)) {
        continue;
      }
      if (isModal(i) && mayDo(i, from)) {
        return sentence.lower(i + 1).equals("be") ? i + 2 : i + 1;
      }
    }
    return Predicates.NOT_THERE;
  }

  private boolean isModal(int i) {
    return sentence.in("allowing", i) && !sentence.isName(i);
  }

  private boolean isMay(int verb) {
    int modal = sentence.lower(verb - 1).equals("be") ? verb - 2 : verb - 1;
    return sentence.lower(modal).equals("may");
  }

  private boolean mayDo(int modal, int from) {
    boolean done = sentence.lower(modal + 1).equals("be");
    int verb = done ? modal + 2 : modal + 1;
    return sentence.in("allowed-act", verb) && (done || isAnybody(modal, from));
  }

  /** "You", "members", "each guest", but not "the strike" and nobody who is named. */
  private boolean isAnybody(int modal, int from) {
    if (sentence.in("anybody", modal - 1)) {
      return true;
    }
    NounPhrase subject = predicates.subject(from, modal);
    if (subject == null) {
      return sentence.in("anybody", from);
    }
    boolean plural = !sentence.lower(subject.head()).equals(sentence.lemma(subject.head()));
    boolean pointed =
        sentence.isTagged(subject.start(), "DET") || sentence.isTagged(subject.start(), "PRON");
    return sentence.in("any-of", subject.start())
        || plural && !pointed && !sentence.isQuantity(subject.start() - 1)
        || plural && sentence.lower(subject.start()).equals("the");
  }

  /** Whether no other verb stands between what is allowed and a number. */
  private boolean isReached(int verb, int first) {
    for (int i = verb + 1; i < first; i++) {
      if (sentence.isVerb(i) || sentence.isAuxiliary(i)) {
        return false;
      }
    }
    return true;
  }

  /** Things that are counted are allowed where they are the object: "may take 5 books". */
  private boolean isShare(int quantity, int first) {
    Kind kind = sentence.quantity(quantity).kind();
    if (kind == Kind.CHANGE || kind == Kind.SHARE) {
      return false;
    }
    if (kind != Kind.COUNT && kind != Kind.NUMBER) {
      return !sentence.in("chosen-from", first - 1);
    }
    return !sentence.isPreposition(first - 1) || sentence.lower(first - 1).equals("to");
  }
}
