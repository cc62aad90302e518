package io.github.claimchecker.claim;

import io.github.claimchecker.claim.Dated.Bound;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Tells which times of day are those of an event, and which only name a thing or a state. */
final class TimeEvents {
  private final TaggedSentence sentence;
  private final List<Moment> moments;
  private final EventVerbs verbs;

  TimeEvents(TaggedSentence sentence, List<Moment> moments, EventVerbs verbs) {
    this.sentence = sentence;
    this.moments = moments;
    this.verbs = verbs;
  }

  /** Whether a preposition, a verb or a day in front ties a time to what happens at it. */
  boolean isTold(Timed timed) {
    int front = timed.opening() - 1;
    if (sentence.lower(front).equals("between")) {
      return false; // the end of a span that was not understood
    }
    boolean bound = timed.bound() != Bound.NONE || timed.sort() != Timed.Sort.POINT;
    return (bound || isTied(front)) && !isAsOfDay(timed);
  }

  private boolean isTied(int front) {
    int day = sentence.lower(front).equals(",") ? front - 1 : front;
    return sentence.isTagged(front, "ADP")
        || sentence.hasVerb(front, front + 1)
        || isDay(day)
        || isListed(front);
  }

  /**
   * "At 8 a.m., noon and 4 p.m.": whether only a comma or "and" stands behind another time told.
   */
  private boolean isListed(int front) {
    int i = front;
    while (sentence.lower(i).equals(",") || sentence.isTagged(i, "CCONJ")) {
      i--;
    }
    int before = i;
    return i < front
        && moments.stream()
            .anyMatch(m -> m instanceof Timed timed && timed.end() == before + 1 && isTold(timed));
  }

  /** Whether a word belongs to a date, or is the name of a weekday. */
  boolean isDay(int word) {
    return moments.stream().anyMatch(m -> m instanceof Dated && m.holds(word))
        || sentence.in("day", word);
  }

  /** "As of 8 March at 3 p.m.": what was so then, no event. */
  private boolean isAsOfDay(Timed timed) {
    int i = timed.opening() - 1;
    while (isDay(i) || sentence.lower(i).equals("at") || sentence.lower(i).equals(",")) {
      i--;
    }
    return sentence.lower(i).equals("of") && sentence.lower(i - 1).equals("as");
  }

  /** "Is open at 2 p.m.", "was in the yard after noon": it was so before and may be so later. */
  boolean isState(Timed timed, int verb) {
    boolean lasts =
        timed.bound() == Bound.FROM
            || timed.bound() == Bound.UNTIL
            || timed.sort() == Timed.Sort.SPAN
            || timed.sort() == Timed.Sort.BETWEEN;
    return !lasts && sentence.in("state", verb) && !isPlain(verb + 1, timed.opening());
  }

  /** "It opens at 9 a.m.", "Leave by 9 a.m.", but not "Posted at 10:32". */
  boolean isAddressed(EventScope scope) {
    boolean found = verbs.isImperative(scope.verb());
    for (int i = scope.start(); i < scope.verb(); i++) {
      found |= sentence.isTagged(i, "PRON");
    }
    return found;
  }

  /** Whether nothing but days, other times and prepositions stands between two words. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean said = sentence.isContent(i) && !isDay(i);
      if (said) {
        return false;
      }
    }
    return true;
  }

  /**
   * The words of a frame that say what is measured: "open until 6 p.m." tells until when, "from 6
   * p.m." from when. The days it is told of limit it, and say nothing of what happens.
   */
  Frame marked(Timed timed, Frame frame) {
    List<Token> measure = new ArrayList<>(frame.measure().tokens());
    measure.removeIf(token -> sentence.words().has("day", token.lemma()));
    if (timed.bound() == Bound.UNTIL || timed.bound() == Bound.FROM) {
      measure.add(sentence.token(timed.opening()));
    }
    return new Frame(
        frame.head(), frame.verb(), new Phrase(measure), frame.subject(), frame.scope());
  }
}
