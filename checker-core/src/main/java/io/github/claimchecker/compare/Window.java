package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Period;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * Which times a claim is compared with: a day of its own, and a stretch in which the other's must
 * lie. Days count from 1970-01-01.
 *
 * @param from the first day of the stretch, inclusive; {@link Double#NEGATIVE_INFINITY} if open
 * @param to the last day, inclusive; {@link Double#POSITIVE_INFINITY} if open
 * @param day what the other's stretch must contain
 */
record Window(double from, double to, double day) {

  /** Compared with any time. */
  static final Window ALWAYS = new Window(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0);

  /** Meets the windows of those periods that share a day with this one. */
  static Window sharing(Period period) {
    return new Window(
        day(period.from(), Double.NEGATIVE_INFINITY),
        Double.POSITIVE_INFINITY,
        day(period.to(), Double.POSITIVE_INFINITY));
  }

  private static double day(java.util.Optional<LocalDate> date, double open) {
    return date.isPresent() ? date.get().toEpochDay() : open;
  }

  /** The middle of a period, or its known end; empty where no year is told. */
  static OptionalDouble middle(Period period) {
    if (!period.yearKnown() || !period.isSpecified()) {
      return OptionalDouble.empty();
    }
    double to = day(period.to(), Double.NaN);
    double from = day(period.from(), to);
    return OptionalDouble.of(Double.isNaN(to) ? from : (from + to) / 2);
  }

  /** How many days apart the middles are; empty where one of the two tells no year. */
  static OptionalDouble distance(Period a, Period b) {
    OptionalDouble first = middle(a);
    OptionalDouble second = middle(b);
    return first.isPresent() && second.isPresent()
        ? OptionalDouble.of(Math.abs(first.getAsDouble() - second.getAsDouble()))
        : OptionalDouble.empty();
  }

  /** Whether the day of each lies in the stretch of the other. */
  boolean meets(Window other) {
    return from <= other.day && other.day <= to && other.from <= day && day <= other.to;
  }
}
