package io.github.claimchecker.claim;

import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the day and the zone of a time of day among the words of its sentence. */
final class TimeContext {
  private static final int NOT_THERE = Predicates.NOT_THERE;

  private final TaggedSentence sentence;
  private final List<Timed> times;
  private final List<Dated> dates;

  TimeContext(TaggedSentence sentence, List<Timed> times, List<Dated> dates) {
    this.sentence = sentence;
    this.times = times;
    this.dates = dates;
  }

  /** The days of a date itself; else the date beside a time of day, or in front of all. */
  Period period(Moment moment) {
    if (moment instanceof Dated dated) {
      return dated.happened();
    }
    int near = nearest(moment, word -> dateAt(word).isPresent());
    return dateAt(near).map(Dated::period).orElse(Period.UNSPECIFIED);
  }

  /** The frame of a time of day limited to its weekdays and its zone; that of a date as it is. */
  Frame complete(Moment moment, Frame frame) {
    return moment instanceof Timed timed
        ? new Frame(
            frame.head(),
            frame.verb(),
            frame.measure(),
            frame.subject(),
            scope(timed, frame.scope().tokens()))
        : frame;
  }

  private Phrase scope(Timed timed, List<Token> labels) {
    List<Token> scope = new ArrayList<>(labels);
    scope.addAll(days(nearest(timed, this::isWeekday)));
    for (int i = timed.zone(); i < timed.end(); i++) {
      scope.add(sentence.token(i));
    }
    return new Phrase(scope);
  }

  /** "Monday to Friday": the weekdays of the row that one of them stands in. */
  private List<Token> days(int day) {
    int first = day;
    while (first > 0 && isOfRow(first - 1)) {
      first--;
    }
    List<Token> days = new ArrayList<>();
    for (int i = first; day != NOT_THERE && i < sentence.size() && isOfRow(i); i++) {
      if (isWeekday(i)) {
        days.add(sentence.token(i));
      }
    }
    return days;
  }

  private boolean isOfRow(int word) {
    return isWeekday(word) || sentence.in("day-link", word);
  }

  /** A weekday, but not that of "Monday, 6 April": the date says more. */
  private boolean isWeekday(int word) {
    return sentence.in("day", word) && dateAt(word).isEmpty();
  }

  private Optional<Dated> dateAt(int word) {
    return dates.stream().filter(dated -> dated.holds(word)).findFirst();
  }

  /**
   * The nearest word of a sort between the time before and the time behind; else the last one in
   * front of all times; -1 where there is none.
   */
  private int nearest(Moment moment, IntPredicate wanted) {
    int last = 0;
    int next = sentence.size();
    for (Timed other : times) {
      last = other.end() <= moment.opening() ? Math.max(last, other.end()) : last;
      next = other.opening() >= moment.end() ? Math.min(next, other.opening()) : next;
    }
    for (int step = 1; step <= sentence.size(); step++) {
      int behind = moment.end() - 1 + step;
      int front = moment.opening() - step;
      if (behind < next && wanted.test(behind)) {
        return behind;
      }
      if (front >= last && wanted.test(front)) {
        return front;
      }
    }
    int leading = times.get(0).opening() - 1;
    while (leading >= 0 && !wanted.test(leading)) {
      leading--;
    }
    return leading;
  }
}
