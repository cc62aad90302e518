package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Conflict;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import java.util.List;

/** Finds claims that cannot all be true. */
public interface ConflictSource {

  /**
   * Holds claims of one metric against each other.
   *
   * @param claims claims that are known to be about one thing
   * @param scope what to look at
   * @return the conflicts
   */
  List<Conflict> conflicts(List<Claim> claims, Scope scope);

  /**
   * Finds out which claims are about one thing and holds those against each other.
   *
   * @param claims any claims
   * @param scope what to look at
   * @return the conflicts
   */
  List<Conflict> discovered(List<Claim> claims, Scope scope);
}
