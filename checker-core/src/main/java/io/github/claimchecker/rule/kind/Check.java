package io.github.claimchecker.rule.kind;

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
   * Checks the claims.
   *
   * @param evidence the claims that the rule may look at
   * @return where the rule is broken
   */
  List<Breach> breaches(Evidence evidence);
}
