package io.github.claimchecker.maven;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.text.Corpus;
import io.github.claimchecker.text.Problem;
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
  static Outcome of(Content content, LoadResult rules) {
    Corpus corpus = content.read();
    List<Problem> problems =
        Stream.concat(rules.problems().stream(), corpus.problems().stream()).toList();
    if (content.isMissing()) {
      return new Outcome(problems, List.of(content.missing()), Optional.empty());
    }
    Optional<CheckResult> result =
        rules.isUsable() ? Optional.of(check(corpus, rules)) : Optional.empty();
    return new Outcome(problems, rules.warnings(), result);
  }

  private static CheckResult check(Corpus corpus, LoadResult rules) {
    return ClaimChecker.of(rules.rules()).check(corpus.documents()).withProblems(corpus.problems());
  }
}
