package io.github.claimchecker.rule.condition;

import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Unit;
import java.util.Optional;

/**
 * A number, or a quantity in its base unit.
 *
 * <p>A number without a unit takes the unit of what it is compared with or added to: {@code
 * claim.value > 100} asks for more than 100 of whatever the claim is told in.
 *
 * @param number the number; of a quantity, in its base unit
 * @param unit the unit it was told in; empty for a plain number
 */
record Amount(double number, Optional<Unit> unit) implements Value {
  private static final double ROUNDING = 1e-9;

  static Amount plain(double number) {
    return new Amount(number, Optional.empty());
  }

  /** A quantity of so many of a unit. */
  static Amount of(double count, Unit unit) {
    return new Amount(count * unit.factor() + unit.offset(), Optional.of(unit));
  }

  /** Below 0, 0 or above 0 as this is less, the same or more; empty if the two do not compare. */
  Optional<Integer> compare(Amount other) {
    return matched(other).flatMap(mine -> other.matched(this).map(theirs -> order(mine, theirs)));
  }

  private static int order(double a, double b) {
    boolean same = Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
    return same ? 0 : Double.compare(a, b);
  }

  /** This number in the base unit of another, if it has one. */
  private Optional<Double> matched(Amount other) {
    if (unit.isEmpty()) {
      return Optional.of(other.unit.map(scale -> of(number, scale).number).orElse(number));
    }
    boolean fits = other.unit.isEmpty() || unit.get().convertsTo(other.unit.get());
    return fits ? Optional.of(number) : Optional.empty();
  }

  Value plus(Amount other, int sign) {
    Optional<Unit> common = unit.or(other::unit);
    Optional<Double> left = matched(other);
    Optional<Double> right = other.matched(this);
    if (left.isEmpty() || right.isEmpty()) {
      return UNKNOWN;
    }
    double zero = common.map(Unit::offset).orElse(0.0);
    return new Amount(left.get() + sign * (right.get() - zero), common);
  }

  /** A share of a quantity is a part of it; two other quantities do not multiply. */
  Value times(Amount other) {
    if (unit.isEmpty() || other.unit.isEmpty()) {
      return new Amount(number * other.number, unit.or(other::unit));
    }
    if (isShare() || isBare()) {
      return new Amount(number * other.number / (isShare() ? 100 : 1), other.unit);
    }
    return other.isShare() || other.isBare() ? other.times(this) : UNKNOWN;
  }

  Value over(Amount other) {
    if (other.number == 0) {
      return UNKNOWN;
    }
    if (other.unit.isEmpty() || other.isBare() && !isBare()) {
      return new Amount(number / other.number, unit);
    }
    boolean alike = unit.isPresent() && unit.get().convertsTo(other.unit.get());
    return alike ? plain(number / other.number) : UNKNOWN;
  }

  Amount negated() {
    return new Amount(-number, unit);
  }

  private boolean isShare() {
    return unit.filter(each -> each.dimension() == Dimension.SHARE).isPresent();
  }

  private boolean isBare() {
    return unit.filter(each -> each.dimension() == Dimension.NONE).isPresent();
  }
}
