package io.github.claimchecker.rule.kind;

import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What comes of calculating with quantities, in the base unit: all rounding of what went in is
 * still in it, so that no tolerance has to be invented.
 *
 * @param stated what the words strictly allow
 * @param printed the same, with the printed values taken as they are
 * @param unit the unit to tell it in
 */
record Reckoned(Interval stated, Interval printed, Unit unit) {
  /** Doubles that ought to be the same differ by less than this part of them. */
  private static final double NOISE = 1e-9;

  static Reckoned of(Quantity quantity) {
    Interval stated = quantity.unit().toBase(quantity.stated());
    return new Reckoned(stated, Gap.printed(quantity), quantity.unit());
  }

  /** The sum of quantities whose units convert; at least one. */
  static Reckoned sum(List<Quantity> quantities) {
    return quantities.stream().map(Reckoned::of).reduce(Reckoned::plus).orElseThrow();
  }

  private Reckoned plus(Reckoned other) {
    return new Reckoned(plus(stated, other.stated), plus(printed, other.printed), unit);
  }

  private static Interval plus(Interval a, Interval b) {
    return new Interval(
        a.low() + b.low(),
        a.high() + b.high(),
        /* lowClosed= */ a.lowClosed() && b.lowClosed(),
        /* highClosed= */ a.highClosed() && b.highClosed());
  }

  /** The gap to another result in a unit that converts, if it is more than is tolerated. */
  Optional<Gap> conflict(Reckoned other, Tolerance tolerance) {
    double noise = NOISE * Math.max(size(printed), size(other.printed));
    Interval mine = stated.widenedBy(noise);
    boolean apart =
        !mine.meets(other.stated)
            && (tolerance.equals(Tolerance.NONE)
                || Gap.between(mine, other.stated, unit).exceeds(tolerance));
    return apart ? Optional.of(Gap.between(printed, other.printed, unit)) : Optional.empty();
  }

  /** Whether all that it allows lies above all that another result allows. */
  boolean isAbove(Reckoned other) {
    return stated.low() > other.stated.high();
  }

  private static double size(Interval interval) {
    double low = Math.abs(interval.low());
    return Double.isInfinite(low) ? 0 : low;
  }

  /** Prints the value, or both ends, to the digits that count. */
  @Override
  public String toString() {
    boolean point = printed.low() == printed.high();
    String low = Gap.print(printed.low(), unit);
    return point ? low : low + " to " + Gap.print(printed.high(), unit);
  }
}
