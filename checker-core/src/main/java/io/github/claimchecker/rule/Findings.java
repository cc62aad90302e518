package io.github.claimchecker.rule;

import java.util.List;

/**
 * What a set of rules found in claims.
 *
 * @param findings broken rules, the gravest first, then by place
 * @param unmatched metrics that no claim is about, and rules that had nothing to look at
 */
public record Findings(List<Finding> findings, List<Unmatched> unmatched) {

  /** Copies the lists. */
  public Findings {
    findings = List.copyOf(findings);
    unmatched = List.copyOf(unmatched);
  }
}
