package io.github.claimchecker;

import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.text.Problem;
import java.util.List;

/**
 * What a run found, and what it looked at.
 *
 * @param findings broken rules, the gravest first, then by place
 * @param problems what could not be read; the rest was still checked
 * @param documents how many documents were checked
 * @param quantities how many quantities they print
 * @param claims how many claims were made of them
 * @param groups how many groups of two or more comparable claims there were
 * @param rules how many rules were looked at
 * @param unmatched ids of rules and metrics that matched nothing
 */
public record CheckResult(
    List<Finding> findings,
    List<Problem> problems,
    int documents,
    int quantities,
    int claims,
    int groups,
    int rules,
    List<String> unmatched) {

  /** Copies the lists. */
  public CheckResult {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    unmatched = List.copyOf(unmatched);
  }
}
