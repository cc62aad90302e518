package io.github.claimchecker.maven;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.report.Baseline;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.suppression.SuppressionFile;
import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.SourceFiles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of a check.
 *
 * @param problems what has to be mended, in rule files and in content
 * @param warnings what is probably not meant
 * @param result what was found; empty where nothing could be checked
 */
record Outcome(List<Problem> problems, List<Problem> warnings, Optional<CheckResult> result) {

  /**
   * Checks content by rules. Nothing is checked with broken ones, but all that is wrong is told.
   */
  static Outcome of(Content content, RuleChoice choice, Engine engine) {
    SourceFiles files = content.sources().files();
    LoadResult rules = choice.load(files);
    if (content.isMissing()) {
      return new Outcome(rules.problems(), List.of(content.missing()), Optional.empty());
    }
    Optional<SuppressionFile> hidden = choice.suppressions();
    List<Problem> problems =
        Stream.concat(
                rules.problems().stream(),
                hidden.stream().flatMap(file -> file.problems().stream()))
            .toList();
    if (!problems.isEmpty()) {
      return new Outcome(
          Stream.concat(problems.stream(), files.problems().stream()).toList(),
          rules.warnings(),
          Optional.empty());
    }
    ClaimChecker checker = engine.checker(rules.rules());
    CheckResult result =
        hidden.map(file -> checker.suppressing(file.suppressions())).orElse(checker).check(files);
    return new Outcome(result.problems(), rules.warnings(), Optional.of(result));
  }

  /** Holds back what a baseline holds. */
  Outcome without(Baseline.Parsed baseline) {
    return new Outcome(
        Stream.concat(problems.stream(), baseline.problems().stream()).toList(),
        warnings,
        result.map(each -> each.without(baseline.baseline())));
  }

  /** Says whether something was looked at; a count of nothing beside a problem says nothing. */
  boolean isWorthTelling() {
    return result.isPresent() && (problems.isEmpty() || result.get().counts().documents() > 0);
  }
}
