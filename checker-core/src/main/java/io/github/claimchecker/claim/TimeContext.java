package io.github.claimchecker.claim;

import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the day and the zone of a time of day among the words of its sentence. */
final class TimeContext {
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
    return moment instanceof Dated dated ? dated.happened() : period((Timed) moment);
  }

  /** The frame of a time of day limited to its weekdays and its zone; that of a date as it is. */
  Frame complete(Moment moment, Frame frame) {
    return moment instanceof Timed timed
        ? new Frame(frame.head(), frame.verb(), frame.measure(), frame.subject(), scope(timed))
        : frame;
  }

  private Period period(Timed timed) {
    for (Stretch stretch : stretches(timed)) {
      for (Dated dated : dates) {
        if (stretch.holds(dated.start())) {
          return dated.period();
        }
      }
    }
    return Period.UNSPECIFIED;
  }

  /** The weekdays beside it, or in front of all times, and its zone. */
  private Phrase scope(Timed timed) {
    List<Token> scope = new ArrayList<>();
    for (Stretch stretch : stretches(timed)) {
      for (int i = stretch.from; i < stretch.to; i++) {
        if (sentence.in("day", i) && !isDated(i)) {
          scope.add(sentence.token(i));
        }
      }
      if (!scope.isEmpty()) {
        break;
      }
    }
    for (int i = timed.zone(); i < timed.end(); i++) {
      scope.add(sentence.token(i));
    }
    return new Phrase(scope);
  }

  /** "Monday, 6 April": the date says more than its weekday. */
  private boolean isDated(int word) {
    return dates.stream().anyMatch(dated -> dated.holds(word));
  }

  /** Some words of the sentence. */
  private record Stretch(int from, int to) {
    boolean holds(int word) {
      return from <= word && word < to;
    }
  }

  /** Behind a time up to the next one; between the one before and it; in front of all. */
  private List<Stretch> stretches(Timed timed) {
    int last = 0;
    int next = sentence.size();
    for (Timed other : times) {
      if (other.end() <= timed.opening()) {
        last = Math.max(last, other.end());
      } else if (other.opening() >= timed.end()) {
        next = Math.min(next, other.opening());
      }
    }
    return List.of(
        new Stretch(timed.end(), next),
        new Stretch(last, timed.opening()),
        new Stretch(0, times.get(0).opening()));
  }
}
