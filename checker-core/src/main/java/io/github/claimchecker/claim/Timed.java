package io.github.claimchecker.claim;

import io.github.claimchecker.claim.Dated.Bound;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A time of day that a sentence names, and the words that name it.
 *
 * @param opening the first word, with the one that makes it a bound ("before") or soft ("about")
 * @param start the first word of the time itself
 * @param end the word after the last, its zone included
 * @param zone the first word of its zone; equal to {@code end} where there is none
 * @param hours its minutes
 * @param bound what the word in front makes of it
 * @param sort how it is told
 */
record Timed(int opening, int start, int end, int zone, Hours hours, Bound bound, Sort sort)
    implements Moment {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int HALF_HOUR = 30;

  /**
   * Minutes since midnight.
   *
   * @param from the first
   * @param to the last; behind that of the day where the time ends on the next
   * @param half whether nothing tells morning from evening, so that they count from midnight or
   *     noon
   */
  record Hours(int from, int to, boolean half) {}

  /** How a time is told. */
  enum Sort {
    /** "9 a.m." */
    POINT,
    /** "about 9 a.m." */
    ABOUT,
    /** "between 9 and 11 a.m.": some time of these. */
    BETWEEN,
    /** "from 9 a.m. to 5 p.m.": all the time. */
    SPAN
  }

  @Override
  public Timed denied() {
    return new Timed(opening, start, end, zone, hours, bound.denied(), sort);
  }

  /** The time as a quantity of minutes since midnight. */
  @Override
  public Quantity quantity(TaggedSentence sentence, String text) {
    Span span =
        new Span(sentence.token(opening).span().start(), sentence.token(end - 1).span().end());
    Interval region = region();
    return new Quantity(
        span,
        text.substring(span.start(), span.end()),
        Kind.TIME,
        hedge(),
        Optional.empty(),
        Optional.of(hours.from).filter(low -> sort == Sort.SPAN).map(BigDecimal::valueOf),
        Optional.of(hours.to).filter(high -> sort == Sort.SPAN).map(BigDecimal::valueOf),
        hours.half ? Unit.HALF_DAY : Unit.CLOCK,
        Optional.empty(),
        Optional.empty(),
        region,
        region,
        false,
        Optional.empty());
  }

  private Interval region() {
    return switch (bound) {
      case BEFORE -> new Interval(Double.NEGATIVE_INFINITY, endOfDay(), false, false);
      case BY -> new Interval(Double.NEGATIVE_INFINITY, endOfDay(), false, true);
      case NOT_BEFORE -> new Interval(hours.from, Double.POSITIVE_INFINITY, true, false);
      case AFTER -> new Interval(hours.from, Double.POSITIVE_INFINITY, false, false);
      case NONE, FROM, SINCE, UNTIL, NOT_UNTIL -> {
        int margin = sort == Sort.ABOUT ? margin() : 0;
        yield Interval.ofClosed(hours.from - margin, hours.to + margin);
      }
    };
  }

  /** Midnight is the end of the day in front of it: "before midnight". */
  private int endOfDay() {
    return hours.to == 0 && !hours.half ? DAY : hours.to;
  }

  /** "About 9" may be half an hour off, "about 9:15" half of that. */
  private int margin() {
    return hours.from % HALF_HOUR == 0 ? HALF_HOUR : HALF_HOUR / 2;
  }

  private Hedge hedge() {
    return switch (bound) {
      case BEFORE -> Hedge.UNDER;
      case BY -> Hedge.AT_MOST;
      case NOT_BEFORE -> Hedge.AT_LEAST;
      case AFTER -> Hedge.OVER;
      case NONE, FROM, SINCE, UNTIL, NOT_UNTIL ->
          switch (sort) {
            case POINT -> Hedge.EXACT;
            case ABOUT -> Hedge.ABOUT;
            case BETWEEN, SPAN -> Hedge.RANGE;
          };
    };
  }
}
