package io.github.claimchecker.report;

import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.Unmatched;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run found, and what it looked at: all that a {@link Renderer} needs.
 *
 * @param findings broken rules, the gravest first, then by file, line, column, rule and message; in
 *     whatever order they are given
 * @param problems what could not be read, by file, line and column; the rest was still checked
 * @param documents how many documents were checked
 * @param quantities how many quantities they print
 * @param claims how many claims were made of them
 * @param groups how many groups of two or more comparable claims there were
 * @param rules how many rules were looked at
 * @param unmatched rules and metrics that matched nothing, by id
 */
public record CheckResult(
    List<Finding> findings,
    List<Problem> problems,
    int documents,
    int quantities,
    int claims,
    int groups,
    int rules,
    List<Unmatched> unmatched) {

  private static final Comparator<Place> BY_PLACE =
      Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(CheckResult::place, BY_PLACE)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private static final Comparator<Problem> BY_FILE =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::line)
          .thenComparing(Problem::column)
          .thenComparing(Problem::message);

  /** Copies the lists and puts them in order. */
  public CheckResult {
    findings = findings.stream().sorted(GRAVEST_FIRST).toList();
    problems = problems.stream().sorted(BY_FILE).toList();
    unmatched = unmatched.stream().sorted(Comparator.comparing(Unmatched::id)).toList();
  }

  /**
   * Adds problems that were met elsewhere, such as files that could not be read.
   *
   * @param more the problems to add
   * @return the same result with all problems
   */
  public CheckResult withProblems(List<Problem> more) {
    List<Problem> all = Stream.concat(problems.stream(), more.stream()).toList();
    return new CheckResult(findings, all, documents, quantities, claims, groups, rules, unmatched);
  }

  /**
   * Counts the findings of one severity.
   *
   * @param severity the severity
   * @return how many findings have exactly this severity
   */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /**
   * Says whether something was found that is at least so grave.
   *
   * @param threshold the mildest severity that counts; {@link Severity#OFF} never does
   * @return true if one finding is as grave or graver
   */
  public boolean reaches(Severity threshold) {
    return threshold != Severity.OFF
        && findings.stream().anyMatch(finding -> finding.severity().compareTo(threshold) >= 0);
  }

  private static Place place(Finding finding) {
    return finding.claims().isEmpty() ? new Place("", 0, 0, 0, 0) : finding.claims().get(0).place();
  }
}
