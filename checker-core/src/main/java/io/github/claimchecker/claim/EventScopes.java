package io.github.claimchecker.claim;

import org.jspecify.annotations.Nullable;

/** Finds the words and the verb that a time is told with. */
final class EventScopes {
  private static final int NOT_THERE = Predicates.NOT_THERE;

  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final EventVerbs verbs;

  EventScopes(TaggedSentence sentence, Clauses clauses, EventVerbs verbs) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.verbs = verbs;
  }

  /** The clause that a time stands in, opens, or asks for. */
  EventScope of(Moment moment) {
    EventScope question = inQuestion(moment);
    if (question != null) {
      return question;
    }
    int start = clauses.startOf(moment.start());
    int end = clauses.endOf(moment.end() - 1);
    boolean behindBracket = start > 0 && sentence.closesBracket(start - 1);
    if (moment.opening() > start + 1 || behindBracket && !sentence.hasVerb(start, end)) {
      start = startWithVerb(start, moment.opening());
    } else if (verbs.from(start, end) == NOT_THERE && end < sentence.size()) {
      end = clauses.endOf(end); // "On 3 May 2012, the band said"
    }
    return of(moment, start, end);
  }

  /** Some words of a sentence, and the verb in them that a time is told of. */
  EventScope of(Moment moment, int start, int end) {
    boolean opens = moment.opening() <= start + 1;
    int verb = verbs.before(moment.opening(), start);
    boolean full = verb != NOT_THERE && sentence.isVerb(verb);
    if (!full) {
      int behind = verbs.from(moment.end(), end);
      boolean near = opens || behind != NOT_THERE && !hasMark(moment.end(), behind);
      verb = near && behind != NOT_THERE ? behind : verb;
    }
    return new EventScope(start, end, opens, allowed(moment, verb));
  }

  /** "You have until noon to pay": the verb is told of the time, and "have" says no more. */
  private int allowed(Moment moment, int verb) {
    int told = moment.end() + 1;
    boolean left =
        moment.bound() == Dated.Bound.UNTIL
            && verb == moment.opening() - 1
            && sentence.in("light", verb)
            && sentence.lower(moment.end()).equals("to");
    return left && sentence.isVerb(told) ? told : verb;
  }

  /** "2008 was the year when the film was shot": the clause behind. */
  private @Nullable EventScope inQuestion(Moment moment) {
    int noun = moment.end() + 2;
    int joint = noun + 1;
    boolean asks =
        moment.opening() == 0
            && sentence.isAuxiliary(moment.end())
            && sentence.in("date-noun", noun)
            && (sentence.lower(joint).equals("when") || sentence.lower(joint).equals("that"));
    int end = asks ? clauses.endOf(joint) : 0;
    while (asks
        && end < sentence.size()
        && sentence.opensBracket(end - 1)
        && verbs.before(end, joint) == NOT_THERE) {
      end = behindAside(end);
    }
    int verb = asks ? verbs.before(end, joint) : NOT_THERE;
    return verb == NOT_THERE ? null : new EventScope(joint + 1, end, true, verb);
  }

  /** Where the clause ends that goes on behind the bracket that was opened in front of a word. */
  private int behindAside(int word) {
    int closing = sentence.behindBracket(word - 1);
    return closing < sentence.size() ? clauses.endOf(closing) : sentence.size();
  }

  /** "where he formed Karsk, with two friends, in 1985": back to the part that has a verb. */
  private int startWithVerb(int start, int word) {
    int first = start;
    while (first > 0
        && !sentence.hasVerb(first, word)
        && !sentence.isQuantity(first - 1)
        && (sentence.lower(first - 1).equals(",") || sentence.closesBracket(first - 1))) {
      first = clauses.startOf(sentence.closesBracket(first - 1) ? opening(first - 1) : first - 1);
    }
    return sentence.hasVerb(first, word) ? first : start;
  }

  /** The word in front of the bracket that is closed at a word, or the first of all. */
  private int opening(int closing) {
    int open = closing;
    while (open > 0 && !sentence.opensBracket(open)) {
      open--;
    }
    return Math.max(0, open - 1);
  }

  private boolean hasMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isMark(i)) {
        return true;
      }
    }
    return false;
  }
}
