package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import java.math.BigDecimal;

/**
 * From which gap on a conflict has a severity.
 *
 * @param severity the severity
 * @param gap the gap between the printed values, or between the stated regions where one has no
 *     value, inclusive; any of its sizes is enough
 */
public record Level(Severity severity, Tolerance gap) {

  /** Says whether two claims are at least so far apart. */
  boolean isReached(Claim a, Claim b) {
    Quantity first = a.quantity();
    Quantity second = b.quantity();
    if (!first.unit().convertsTo(second.unit())) {
      return false;
    }
    Interval left = region(first, second);
    Interval right = region(second, first);
    double distance = left.gapTo(right);
    return distance > 0 && (isRelative(distance, left, right) || isAbsolute(distance, first));
  }

  /** The printed value where both have one, as the message tells it, else the stated region. */
  private static Interval region(Quantity quantity, Quantity other) {
    boolean printed = quantity.value().isPresent() && other.value().isPresent();
    double value = quantity.value().map(BigDecimal::doubleValue).orElse(0.0);
    Interval region = printed ? Interval.ofClosed(value, value) : quantity.stated();
    return quantity.unit().toBase(region);
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
