package io.github.claimchecker.compare;

import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;

/**
 * How large the number of a claim is, for what numbers alone say of whether two claims are about
 * the same thing.
 *
 * @param kind the kind of the quantity
 * @param stated the stated region in the base unit
 * @param region what it may be without its sign, in the base unit: the stated region, of a bound
 *     what bounds it, of a negative number its middle
 * @param middle the middle of what is expected without its sign, in the base unit
 * @param width how far apart two numbers printed alike may be; 0 for bounds
 * @param days the days of a date, or the minutes of a time of day; of a bound the one that bounds
 *     it
 * @param isBound whether it is open on one side, so that half of all numbers keep it
 */
record Size(
    Kind kind,
    Interval stated,
    Interval region,
    double middle,
    double width,
    Interval days,
    boolean isBound) {
  private static final double LEAST_CHANCE = 1e-3;
  private static final double WIDEST_SHARE = 50;
  private static final double WIDEST_DATES = 20 * 365;
  private static final double WIDEST_TIMES = 12 * 60;

  /** Most times of day are told to the quarter of an hour, so that many are the same. */
  private static final double QUARTER_OF_AN_HOUR = 15;

  static Size of(Quantity quantity) {
    Interval stated = quantity.unit().toBase(quantity.stated());
    double middle = Math.abs(Judge.centre(quantity));
    boolean vague = quantity.soft() && stated.low() >= 0;
    boolean date = quantity.kind().tellsWhen();
    boolean coarse = !isBound(quantity) && stated.low() > 0;
    double size = isZero(quantity) ? 0 : middle;
    return new Size(
        quantity.kind(),
        stated,
        vague || date || coarse ? stated : Interval.ofClosed(size, size),
        middle,
        isBound(quantity) ? 0 : stated.high() - stated.low(),
        days(stated),
        isBound(quantity));
  }

  private static boolean isZero(Quantity quantity) {
    return quantity.value().filter(value -> value.signum() == 0).isPresent();
  }

  /** Whether a quantity is open on one side. */
  static boolean isBound(Quantity quantity) {
    return switch (quantity.hedge()) {
      case OVER, AT_LEAST, UNDER, AT_MOST -> true;
      case EXACT, ABOUT, NEARLY, RANGE, VAGUE ->
          Double.isInfinite(quantity.stated().high()) || Double.isInfinite(quantity.stated().low());
    };
  }

  private static Interval days(Interval stated) {
    if (Double.isInfinite(stated.low()) == Double.isInfinite(stated.high())) {
      return stated;
    }
    double end = Double.isInfinite(stated.low()) ? stated.high() : stated.low();
    return Interval.ofClosed(end, end);
  }

  /**
   * The powers of ten between two numbers, 1 at the most. What is told of one thing seldom differs
   * by a power of ten; what is told of two often does. Of what is told vaguely or coarsely ("a
   * quarter of a million"), the nearest of what it may be counts. None at all has no size.
   */
  double magnitude(Size other) {
    if (kind.tellsWhen()) {
      return 0;
    }
    double low = Math.min(region.high(), other.region.high());
    double high = Math.max(region.low(), other.region.low());
    return low <= 0 || high <= low ? 0 : Math.min(1, Math.log10(high / low));
  }

  /** Whether both numbers may be true of one thing; where they may not, they are not. */
  boolean mayMeet(Size other) {
    return kind.tellsWhen()
        || stated.low() <= other.stated.high() && other.stated.low() <= stated.high();
  }

  /**
   * How surprising it is that two numbers told of different things come so near each other: 0 where
   * that says nothing, 1 where it happens once in a thousand pairs. 79,629 and 82,000 are about one
   * thing more likely than 2 and 3 are.
   */
  double surprise(Size other) {
    double chance = Math.max(LEAST_CHANCE, chance(other));
    return Math.max(0, Math.log10(chance) / Math.log10(LEAST_CHANCE));
  }

  private double chance(Size other) {
    double widest = Math.max(width, other.width);
    return switch (kind) {
      case DATE -> places(days, other.days, WIDEST_DATES);
      case TIME -> places(days, other.days, WIDEST_TIMES) + QUARTER_OF_AN_HOUR / WIDEST_TIMES;
      case SHARE, RATIO -> (Math.abs(middle - other.middle) + widest / 2) / WIDEST_SHARE;
      default -> {
        double least = Math.min(middle, other.middle);
        yield least > 0
            ? Math.abs(Math.log10(middle / other.middle)) + Math.log10(1 + widest / least)
            : 1;
      }
    };
  }

  private static double places(Interval a, Interval b, double widest) {
    if (Double.isInfinite(a.low()) || Double.isInfinite(b.low())) {
      return 1; // a day of a year that nobody names
    }
    double gap = Math.max(0, Math.max(a.low() - b.high(), b.low() - a.high()));
    double shorter = Math.min(a.high() - a.low(), b.high() - b.low());
    return (gap + shorter) / widest;
  }
}
