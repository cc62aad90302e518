package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;

/**
 * From which gap on a conflict has a severity.
 *
 * @param severity the severity
 * @param gap the gap between the stated regions, inclusive; any of its sizes is enough
 */
public record Level(Severity severity, Tolerance gap) {

  /** Says whether two claims are at least so far apart. */
  boolean isReached(Claim a, Claim b) {
    Quantity first = a.quantity();
    Quantity second = b.quantity();
    if (!first.unit().convertsTo(second.unit())) {
      return false;
    }
    Interval left = first.unit().toBase(first.stated());
    Interval right = second.unit().toBase(second.stated());
    double distance = left.gapTo(right);
    return distance > 0 && (isRelative(distance, left, right) || isAbsolute(distance, first));
  }

  private boolean isRelative(double distance, Interval a, Interval b) {
    double larger = Math.max(size(a), size(b));
    return gap.relative() > 0 && distance >= gap.relative() * larger;
  }

  private boolean isAbsolute(double distance, Quantity quantity) {
    return gap.absolute().stream()
        .filter(size -> size.unit().convertsTo(quantity.unit()))
        .anyMatch(size -> distance >= size.amount() * size.unit().factor());
  }

  /** The larger finite end, without its sign. */
  private static double size(Interval interval) {
    double low = Double.isInfinite(interval.low()) ? 0 : Math.abs(interval.low());
    double high = Double.isInfinite(interval.high()) ? 0 : Math.abs(interval.high());
    return Math.max(low, high);
  }
}
