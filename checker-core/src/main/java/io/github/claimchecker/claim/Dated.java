package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time that a sentence names, and the words that name it.
 *
 * @param opening the first word with the one that makes it a bound ("before"); equal to {@code
 *     start} where there is none
 * @param start the first word of the time itself
 * @param end the word after the last
 * @param range the days of the time itself
 * @param bound what the word in front makes of it
 * @param printed the words as printed, bound included
 */
record Dated(int opening, int start, int end, Range range, Bound bound, String printed)
    implements Moment {

  /** First and last day, both inclusive. */
  record Range(LocalDate from, LocalDate to) {
    private static final int YEAR = 12;

    /** Whole years, the first and the last inclusive. */
    static Range ofYears(int first, int last) {
      return new Range(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Its first half (0), its middle half (1) or its last half (2). */
    Range half(int part) {
      long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
      if (months >= YEAR) {
        return new Range(
            from.plusMonths(months * part / 4),
            from.plusMonths(months * (part + 2) / 4).minusDays(1));
      }
      long days = ChronoUnit.DAYS.between(from, to) + 1;
      return new Range(
          from.plusDays(days * part / 4), from.plusDays((days * (part + 2) + 3) / 4 - 1));
    }

    /** Whole months of one year. */
    static Range of(int year, int firstMonth, int lastMonth) {
      LocalDate last = LocalDate.of(year, lastMonth, 1);
      return new Range(
          LocalDate.of(year, firstMonth, 1), last.withDayOfMonth(last.lengthOfMonth()));
    }
  }

  /** What a word in front of a time makes of it. */
  enum Bound {
    /** Nothing: "in 2019". */
    NONE,
    /** "before 2019". */
    BEFORE,
    /** "never before 2019". */
    NOT_BEFORE,
    /** "until 2019". */
    UNTIL,
    /** "not until 2019". */
    NOT_UNTIL,
    /** "by 2019". */
    BY,
    /** "from 2019". */
    FROM,
    /** "since 2019". */
    SINCE,
    /** "after 2019". */
    AFTER;

    /** What "never" makes of it. */
    Bound denied() {
      return switch (this) {
        case BEFORE -> NOT_BEFORE;
        case AFTER -> BY;
        case NONE -> AFTER; // "will not open in 2018"
        default -> this;
      };
    }
  }

  /** When a quantity told of this time holds; bounds are taken with their own day or year. */
  Period period() {
    return switch (bound) {
      case BEFORE -> period(Optional.empty(), Optional.of(range.to), happened().to());
      case AFTER -> period(Optional.of(range.from), Optional.empty(), happened().from());
      case UNTIL -> period(Optional.empty(), Optional.of(range.to));
      case SINCE, FROM, NOT_BEFORE, NOT_UNTIL -> period(Optional.of(range.from), Optional.empty());
      case NONE, BY ->
          isSeason() ? season() : period(Optional.of(range.from), Optional.of(range.to));
    };
  }

  /** "2023/24" is one year out of two. */
  private boolean isSeason() {
    return printed.indexOf('/') > 0
        && range.from.plusYears(2).minusDays(1).equals(range.to)
        && range.from.getDayOfYear() == 1;
  }

  /** The months that are of it whether it begins in April or in July. */
  private Period season() {
    return period(
        Optional.of(range.from.plusMonths(LATEST_BEGIN)),
        Optional.of(range.from.plusYears(1).plusMonths(EARLIEST_END).minusDays(1)));
  }

  private static final int LATEST_BEGIN = 6;
  private static final int EARLIEST_END = 3;

  /** When something happened that is told of this time; "after 2019" begins with 2020. */
  Period happened() {
    return switch (bound) {
      case BEFORE -> period(Optional.empty(), Optional.of(range.from.minusDays(1)));
      case NOT_BEFORE -> period(Optional.of(range.from), Optional.empty());
      case BY -> period(Optional.empty(), Optional.of(range.to));
      case UNTIL -> lasting(Optional.empty(), Optional.of(range.to), range.from);
      case SINCE -> lasting(Optional.of(range.from), Optional.empty(), range.to);
      case AFTER -> period(Optional.of(range.to.plusDays(1)), Optional.empty());
      case NONE, FROM, NOT_UNTIL -> period(Optional.of(range.from), Optional.of(range.to));
    };
  }

  private Period lasting(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate edge) {
    Period whole = period(from, to);
    return new Period(from, to, whole.yearKnown(), printed, whole.byTheLetter(), Optional.of(edge));
  }

  private Period period(Optional<LocalDate> from, Optional<LocalDate> to) {
    return period(from, to, Optional.empty());
  }

  private Period period(
      Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> byTheLetter) {
    boolean yearKnown = range.from.getYear() != Period.UNKNOWN_YEAR;
    return new Period(from, to, yearKnown, printed, byTheLetter, Optional.empty());
  }

  @Override
  public Dated denied() {
    return new Dated(opening, start, end, range, bound.denied(), printed);
  }

  /** The date as a quantity of days. */
  @Override
  public Quantity quantity(TaggedSentence sentence, String text) {
    Span span =
        new Span(sentence.token(opening).span().start(), sentence.token(end - 1).span().end());
    Period period = happened();
    Interval days =
        period.yearKnown()
            ? new Interval(
                day(period.from(), Double.NEGATIVE_INFINITY),
                day(period.to().map(last -> last.plusDays(1)), Double.POSITIVE_INFINITY),
                period.from().isPresent(),
                false)
            : new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, false);
    return new Quantity(
        span,
        text.substring(span.start(), span.end()),
        Kind.DATE,
        hedge(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Unit.DATE,
        Optional.empty(),
        Optional.empty(),
        days,
        days,
        false,
        Optional.empty());
  }

  private static double day(Optional<LocalDate> date, double open) {
    return date.map(day -> (double) day.toEpochDay()).orElse(open);
  }

  private Hedge hedge() {
    return switch (bound) {
      case BEFORE -> Hedge.UNDER;
      case UNTIL, BY -> Hedge.AT_MOST;
      case AFTER -> Hedge.OVER;
      case SINCE, NOT_BEFORE -> Hedge.AT_LEAST;
      case NONE, FROM, NOT_UNTIL -> Hedge.EXACT;
    };
  }
}
