package io.github.claimchecker.rule.kind;

import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How far two values are apart.
 *
 * @param distance in the base unit, 0 or more
 * @param size the larger of the two values without its sign, in the base unit
 * @param unit the unit to tell the distance in
 */
public record Gap(double distance, double size, Unit unit) {

  /**
   * Measures between two quantities: from value to value where both were printed, as a reader would
   * do it, else between the stated regions.
   *
   * @param a a quantity
   * @param b another
   * @return the gap; empty if their units do not convert
   */
  public static Optional<Gap> between(Quantity a, Quantity b) {
    return a.unit().convertsTo(b.unit())
        ? Optional.of(between(region(a, b), region(b, a), a.unit()))
        : Optional.empty();
  }

  /** Measures between two regions in the base unit. */
  static Gap between(Interval a, Interval b, Unit unit) {
    return new Gap(a.gapTo(b), Math.max(size(a), size(b)), unit);
  }

  private static Interval region(Quantity quantity, Quantity other) {
    boolean printed = quantity.value().isPresent() && other.value().isPresent();
    return printed ? printed(quantity) : quantity.unit().toBase(quantity.stated());
  }

  /** The printed value in the base unit; the stated region where there is none. */
  static Interval printed(Quantity quantity) {
    double value = quantity.value().map(BigDecimal::doubleValue).orElse(0.0);
    Interval region =
        quantity.value().isPresent() ? Interval.ofClosed(value, value) : quantity.stated();
    return quantity.unit().toBase(region);
  }

  /** The larger finite end, without its sign. */
  private static double size(Interval interval) {
    double low = Double.isInfinite(interval.low()) ? 0 : Math.abs(interval.low());
    double high = Double.isInfinite(interval.high()) ? 0 : Math.abs(interval.high());
    return Math.max(low, high);
  }

  /**
   * Says whether the gap is at least as large as any of some sizes.
   *
   * @param sizes the sizes; those in a unit that does not convert say nothing
   * @return true if it reaches one of them
   */
  public boolean reaches(Tolerance sizes) {
    return distance > 0
        && (sizes.relative() > 0 && distance >= sizes.relative() * size
            || sizes.absolute().stream()
                .filter(each -> each.unit().convertsTo(unit))
                .anyMatch(each -> distance >= each.amount() * each.unit().factor()));
  }

  /** Says whether the gap is larger than what is tolerated; the widest tolerance counts. */
  boolean exceeds(Tolerance tolerance) {
    double widest = tolerance.relative() * size;
    for (Tolerance.Absolute absolute : tolerance.absolute()) {
      if (absolute.unit().convertsTo(unit)) {
        widest = Math.max(widest, absolute.amount() * absolute.unit().factor());
      }
    }
    return distance > widest;
  }

  /** Prints it as a person would: "10 points", "12 months", "0.5 t". */
  @Override
  public String toString() {
    return print(distance, unit, unit.dimension() == Dimension.SHARE ? "point" : unit.id());
  }

  /** Prints a value of the base unit in a unit, to three digits that count. */
  static String print(double value, Unit unit) {
    return unit.id().equals("%") ? digits(value) + "%" : print(value, unit, unit.id());
  }

  private static String print(double value, Unit unit, String name) {
    double scaled = unit.dimension() == Dimension.SHARE ? value : value / unit.factor();
    String amount = digits(scaled);
    boolean word = unit.dimension() == Dimension.TIME || name.equals("point");
    String ending = word && !amount.equals("1") ? "s" : "";
    return name.equals("1") ? amount : amount + " " + name + ending;
  }

  private static String digits(double value) {
    BigDecimal exact = new BigDecimal(value);
    int whole = exact.precision() - exact.scale();
    return exact.round(new MathContext(Math.max(3, whole))).stripTrailingZeros().toPlainString();
  }
}
