package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a quantity reaches, in the base unit; worked out once per quantity.
 *
 * @param quantity the quantity
 * @param plain its regions as they are
 * @param printed its regions against a bound: an exact number counts as printed, so that "104"
 *     breaks "more than 104", and "430.2 million" breaks "less than 430.2 million"; the same as the
 *     plain ones where it is not exact, or round
 * @param isBound whether it is open on one side or a range
 * @param isTrusted whether it is a bound of which nothing but what its words strictly allow is
 *     expected: one that was printed with more than one digit that counts, or any if bounds are
 *     strict
 */
record Extent(
    Quantity quantity, Regions plain, Regions printed, boolean isBound, boolean isTrusted) {

  /** How far beyond its soft ends a vague quantity is still only in tension. */
  private static final double SOFTNESS = 2;

  /**
   * How far the quantity of a claim reaches. Of a claim that sets a limit it is the limit itself:
   * "up to 8 t" and "up to 9 t" are two limits, though many weights keep both.
   */
  static Extent of(Claim claim, Bounds bounds) {
    Extent extent = of(claim.quantity(), bounds);
    if (!claim.modality().isLimit()) {
      return extent;
    }
    Regions limit =
        extent.isBound()
            ? new Regions(end(claim.quantity()), end(claim.quantity()))
            : extent.plain();
    return new Extent(claim.quantity(), limit, limit, false, false);
  }

  /** The printed end of a bound, in the base unit. */
  private static Interval end(Quantity bound) {
    double end =
        bound.hedge() == Hedge.OVER || bound.hedge() == Hedge.AT_LEAST
            ? bound.stated().low()
            : bound.stated().high();
    return bound.unit().toBase(Interval.ofClosed(end, end));
  }

  static Extent of(Quantity quantity, Bounds bounds) {
    Unit unit = quantity.unit();
    Regions plain = new Regions(unit.toBase(quantity.stated()), unit.toBase(expected(quantity)));
    return new Extent(
        quantity,
        plain,
        quantity.hedge() == Hedge.EXACT && !isRounded(quantity)
            ? quantity.value().map(value -> point(value, unit)).orElse(plain)
            : plain,
        isBound(quantity.hedge()),
        bounds == Bounds.STRICT ? isBound(quantity.hedge()) : isPreciseBound(quantity));
  }

  /**
   * What is expected of a quantity that another may be held against: of a bound, where there is
   * neither a whole nor a zero that is none, up to the double or down to the half. "Over 20,000
   * seats" may be 35,000, where "over 20%" is not 35%.
   */
  private static Interval expected(Quantity quantity) {
    Interval told = quantity.expected();
    Dimension dimension = quantity.unit().dimension();
    if (told.low() < 0 || dimension == Dimension.SHARE || dimension == Dimension.TEMPERATURE) {
      return told;
    }
    double low = told.low();
    double high = told.high();
    return switch (quantity.hedge()) {
      case OVER, AT_LEAST ->
          new Interval(low, Math.max(high, 2 * low), told.lowClosed(), told.highClosed());
      case UNDER, AT_MOST ->
          new Interval(Math.min(low, high / 2), high, told.lowClosed(), told.highClosed());
      default -> told;
    };
  }

  /** "200" and "35 million" are told loosely; "15", "104" and "35.2 million" as counted. */
  static boolean isRounded(Quantity quantity) {
    return digits(quantity) < COUNTED && Math.abs(quantity.stated().high()) > LARGE;
  }

  private static final double LARGE = 100;
  private static final int COUNTED = 3;

  private static int digits(Quantity quantity) {
    return quantity
        .low()
        .or(quantity::high)
        .or(quantity::value)
        .map(printed -> printed.stripTrailingZeros().precision())
        .orElse(0);
  }

  private static Regions point(BigDecimal value, Unit unit) {
    double printed = value.doubleValue();
    Interval point = unit.toBase(Interval.ofClosed(printed, printed));
    return new Regions(point, point);
  }

  private static boolean isBound(Hedge hedge) {
    return switch (hedge) {
      case OVER, AT_LEAST, UNDER, AT_MOST, RANGE -> true;
      case EXACT, ABOUT, NEARLY, VAGUE -> false;
    };
  }

  /**
   * Readers of "over 80%" expect less than 90%; to readers of "more than 87%", and of "more than
   * 7", every number above it keeps the bound.
   */
  private static boolean isPreciseBound(Quantity quantity) {
    if (quantity.hedge() == Hedge.RANGE || !isBound(quantity.hedge())) {
      return false;
    }
    return digits(quantity) > 1 || isSmall(quantity);
  }

  /** A number below ten was counted; none of them is rounder than the next. */
  private static boolean isSmall(Quantity quantity) {
    return quantity
        .low()
        .or(quantity::high)
        .filter(printed -> printed.abs().compareTo(BigDecimal.TEN) < 0)
        .isPresent();
  }

  /** Its regions against bounds, or against other quantities. */
  Regions against(boolean bound) {
    return bound ? printed : plain;
  }

  Regions against(Extent other) {
    return against(other.isBound);
  }

  /** Its regions against a quantity in another unit, which one of the two was converted to. */
  Regions rounded(Extent other) {
    return quantity.hedge() == Hedge.EXACT
        ? quantity.value().map(this::converted).orElse(plain)
        : against(other);
  }

  /**
   * Whether another number is told more exactly, and was rounded to this one: "148,000" of
   * "148,037". Zeros at the end that stand for thousands say nothing where another text tells what
   * stood there.
   */
  boolean isRoundingOf(Extent other) {
    if (quantity.hedge() != Hedge.EXACT
        || other.quantity.hedge() != Hedge.EXACT
        || !quantity.unit().equals(other.quantity.unit())) {
      return false;
    }
    BigDecimal mine = quantity.value().orElse(BigDecimal.ZERO).stripTrailingZeros();
    BigDecimal theirs = other.quantity.value().orElse(BigDecimal.ZERO).stripTrailingZeros();
    return mine.scale() <= -THOUSANDS
        && mine.precision() >= ROUND_DIGITS
        && theirs.scale() > mine.scale()
        && theirs.setScale(mine.scale(), RoundingMode.HALF_UP).compareTo(mine) == 0;
  }

  private static final int THOUSANDS = 3;
  private static final int ROUND_DIGITS = 2;

  /** The part of a number that rounding it after conversion takes or adds at most. */
  private static final double CONVERTED = 0.025;

  private static final double ONE_HALF = 0.5;

  /**
   * Who converts a number rounds it: 6,900 feet are printed as 2,100 metres, and 30 miles an hour
   * are "at most 48 km/h". Its zeros at the end say nothing then.
   */
  private Regions converted(BigDecimal value) {
    double printed = value.doubleValue();
    double zeros = Math.pow(10, -value.stripTrailingZeros().scale()) / 2;
    double half = Math.min(zeros, CONVERTED * Math.abs(printed));
    if (half <= ONE_HALF) {
      return plain;
    }
    Interval rounded = quantity.unit().toBase(Interval.ofClosed(printed - half, printed + half));
    return new Regions(rounded, rounded);
  }

  /** A stated region of it with its soft ends moved out as far as they may be. */
  Interval soften(Interval stated) {
    return quantity.soft() && stated.low() >= 0
        ? new Interval(
            stated.low() / SOFTNESS,
            stated.high() * SOFTNESS,
            stated.lowClosed(),
            stated.highClosed())
        : stated;
  }

  /** What was printed: the number itself where there is one, else a stated region. */
  Interval printedOr(Interval stated) {
    return quantity.value().map(value -> point(value, quantity.unit()).stated()).orElse(stated);
  }

  /**
   * What the words allow, and what a careful reader takes from them.
   *
   * @param stated the one
   * @param expected the other; lies within it
   */
  record Regions(Interval stated, Interval expected) {

    /** The number furthest from 0 that is expected, of ends that are finite. */
    double size() {
      double low = Math.abs(expected.low());
      double high = Math.abs(expected.high());
      if (Double.isInfinite(high)) {
        return low;
      }
      return Double.isInfinite(low) ? high : Math.max(low, high);
    }

    /** The middle of what is expected; its finite end if open. */
    double centre() {
      return centre(expected);
    }

    static double centre(Interval expected) {
      if (Double.isInfinite(expected.high())) {
        return expected.low();
      }
      return Double.isInfinite(expected.low())
          ? expected.high()
          : (expected.low() + expected.high()) / 2;
    }
  }
}
