package io.github.claimchecker.rule.kind;

import io.github.claimchecker.quantity.Unit;
import java.util.List;

/** What one rule checks. Implementations are immutable and thread-safe. */
public interface Check {

  /**
   * Returns the metrics that the check looks at.
   *
   * @return their ids; empty where it looks at all claims
   */
  List<String> metrics();

  /**
   * Returns the names that a message of its rule may hold between braces.
   *
   * @return the names, in the order to print
   */
  List<String> messageNames();

  /**
   * Returns the units of the sizes that claims are held against.
   *
   * @return the units that stand in its keys
   */
  default List<Unit> units() {
    return List.of();
  }

  /**
   * Checks the claims.
   *
   * @param evidence the claims that the rule may look at
   * @return where the rule is broken
   */
  List<Breach> breaches(Evidence evidence);

  /**
   * Says whether there is nothing to look at, so that silence means nothing.
   *
   * @param evidence the claims that the rule may look at
   * @return true if no claim is of any of its metrics
   */
  default boolean isIdle(Evidence evidence) {
    return metrics().isEmpty()
        ? evidence.claims().isEmpty()
        : metrics().stream().allMatch(id -> evidence.of(id).isEmpty());
  }
}
