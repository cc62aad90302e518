package io.github.claimchecker.report;

import io.github.claimchecker.rule.Coverage;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Findings;
import io.github.claimchecker.rule.Rule;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.Suppressed;
import io.github.claimchecker.rule.Unmatched;
import io.github.claimchecker.text.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run found, and what it looked at: all that a {@link Renderer} needs.
 *
 * @param found what the rules found, less what a baseline holds back
 * @param frozen findings that a baseline holds back, in the order of {@link #findings()}
 * @param problems what could not be read, by file, line and column; the rest was still checked
 * @param counts how much was looked at
 * @param rules the rules that were looked at, by id
 */
public record CheckResult(
    Findings found, List<Finding> frozen, List<Problem> problems, Counts counts, List<Rule> rules) {

  /**
   * How much a run looked at.
   *
   * @param documents how many documents were checked
   * @param quantities how many quantities they print
   * @param claims how many claims were made of them
   * @param groups how many groups of two or more comparable claims there were
   * @param rules how many rules were looked at
   */
  public record Counts(int documents, int quantities, int claims, int groups, int rules) {}

  private static final Comparator<Problem> BY_FILE =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::line)
          .thenComparing(Problem::column)
          .thenComparing(Problem::message);

  /** Copies the lists and puts them in order. */
  public CheckResult {
    frozen = List.copyOf(frozen);
    rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    problems = problems.stream().sorted(BY_FILE).toList();
  }

  /**
   * Adds problems that were met elsewhere, such as files that could not be read.
   *
   * @param more the problems to add
   * @return the same result with all problems
   */
  public CheckResult withProblems(List<Problem> more) {
    List<Problem> all = Stream.concat(problems.stream(), more.stream()).toList();
    return new CheckResult(found, frozen, all, counts, rules);
  }

  /**
   * Holds back what a baseline holds.
   *
   * @param baseline the baseline
   * @return the same result with those findings among the frozen ones
   */
  public CheckResult without(Baseline baseline) {
    Map<Boolean, List<Finding>> parts =
        findings().stream().collect(Collectors.partitioningBy(baseline::holds));
    Findings rest =
        new Findings(
            parts.getOrDefault(false, List.of()),
            found.suppressed(),
            found.unmatched(),
            found.coverage(),
            found.now());
    List<Finding> held =
        Stream.concat(frozen.stream(), parts.getOrDefault(true, List.of()).stream()).toList();
    return new CheckResult(rest, held, problems, counts, rules);
  }

  /**
   * Returns the broken rules.
   *
   * @return the findings, the gravest first, then by file, line, column, rule and message
   */
  public List<Finding> findings() {
    return found.findings();
  }

  /**
   * Returns what somebody asked not to see.
   *
   * @return the suppressed findings, in the order of {@link #findings()}
   */
  public List<Suppressed> suppressed() {
    return found.suppressed();
  }

  /**
   * Returns what matched nothing.
   *
   * @return rules and metrics, by id
   */
  public List<Unmatched> unmatched() {
    return found.unmatched();
  }

  /**
   * Returns which figures some rule looks at.
   *
   * @return the figures by file
   */
  public Coverage coverage() {
    return found.coverage();
  }

  /**
   * Returns the day that ages were counted from.
   *
   * @return the day of the check
   */
  public LocalDate now() {
    return found.now();
  }

  /**
   * Counts the findings of one severity.
   *
   * @param severity the severity
   * @return how many findings have exactly this severity
   */
  public long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /**
   * Says whether something was found that is at least so grave.
   *
   * @param threshold the mildest severity that counts; {@link Severity#OFF} never does
   * @return true if one finding is as grave or graver
   */
  public boolean reaches(Severity threshold) {
    return threshold != Severity.OFF
        && findings().stream().anyMatch(finding -> finding.severity().compareTo(threshold) >= 0);
  }
}
