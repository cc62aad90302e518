package io.github.claimchecker.rule.load;

import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.text.Problem;
import java.util.List;

/**
 * What loading rule files gave.
 *
 * @param rules the rules; none at all if there is a problem
 * @param problems all that is wrong in all files, by file, line and column
 * @param warnings what is probably not meant; the rules can be used all the same
 */
public record LoadResult(RuleSet rules, List<Problem> problems, List<Problem> warnings) {

  /** Copies the lists. */
  public LoadResult {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /**
   * Says whether the rules can be used.
   *
   * @return true if there is no problem
   */
  public boolean isUsable() {
    return problems.isEmpty();
  }
}
