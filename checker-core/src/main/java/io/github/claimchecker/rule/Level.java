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

  /** Says whether claims are at least so far apart. */
  boolean isReached(Gap distance) {
    return distance.reaches(gap);
  }
}
