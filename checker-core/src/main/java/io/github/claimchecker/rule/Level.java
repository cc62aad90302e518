package io.github.claimchecker.rule;

import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.rule.kind.Gap;

/**
 * From which gap on a conflict has a severity.
 *
 * @param severity the severity
 * @param gap the gap between the printed values, or between the stated regions where one has no
 *     value, inclusive; any of its sizes is enough
 */
public record Level(Severity severity, Tolerance gap) {

  /**
   * Says whether whatever reaches a milder level reaches this one too.
   *
   * @param milder a level of a milder severity
   * @return true if that level is never the one that counts
   */
  public boolean hides(Level milder) {
    double relative = milder.gap.relative();
    return !milder.gap.equals(Tolerance.NONE)
        && (relative == 0 || gap.relative() > 0 && gap.relative() <= relative)
        && milder.gap.absolute().stream().allMatch(this::isBelow);
  }

  private boolean isBelow(Tolerance.Absolute other) {
    return gap.absolute().stream()
        .filter(mine -> mine.unit().convertsTo(other.unit()))
        .anyMatch(mine -> size(mine) <= size(other));
  }

  private static double size(Tolerance.Absolute gap) {
    return gap.amount() * gap.unit().factor();
  }

  /** Says whether claims are at least so far apart. */
  boolean isReached(Gap distance) {
    return distance.reaches(gap);
  }
}
