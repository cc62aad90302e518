package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Across;
import io.github.claimchecker.compare.Conflict;
import io.github.claimchecker.compare.PeriodPolicy;
import io.github.claimchecker.compare.Tolerance;
import java.util.List;

/** Finds claims that cannot all be true. */
public interface ConflictSource {

  /**
   * Holds claims of one metric against each other.
   *
   * @param claims claims that are known to be about one thing
   * @param tolerance the gap that is allowed
   * @param period what claims of different times mean
   * @param across where two claims must come from
   * @return the conflicts
   */
  List<Conflict> conflicts(
      List<Claim> claims, Tolerance tolerance, PeriodPolicy period, Across across);

  /**
   * Finds out which claims are about one thing and holds those against each other.
   *
   * @param claims any claims
   * @param tolerance the gap that is allowed
   * @param period what claims of different times mean
   * @param across where two claims must come from
   * @return the conflicts
   */
  List<Conflict> discovered(
      List<Claim> claims, Tolerance tolerance, PeriodPolicy period, Across across);
}
