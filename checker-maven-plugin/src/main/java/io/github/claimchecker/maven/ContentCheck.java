package io.github.claimchecker.maven;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Corpus;
import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One check, from paths and names of packs to what was found.
 *
 * @param base the folder that paths count from and files are named from
 * @param includes globs of the files to check; empty for all
 * @param excludes globs of the files to leave out
 */
record ContentCheck(Path base, List<String> includes, List<String> excludes) {

  /** Where projects usually keep what they publish. */
  static final List<String> USUAL =
      List.of("src/content", "src/site", "src/docs", "docs", "README.md");

  /**
   * Checks.
   *
   * @param named files and folders; if empty, those of the usual ones that exist
   * @param rules rule files, folders, resources or packs
   * @return what was found, and all that stood in the way, in rule files and in content
   */
  Outcome run(List<String> named, List<String> rules) {
    List<Path> sources = sources(named);
    LoadResult loaded = RuleLoader.standard().withBase(base).load(rules);
    if (sources.isEmpty()) {
      return new Outcome(loaded.problems(), List.of(nothingToCheck()), Optional.empty());
    }
    Corpus corpus =
        Sources.in(sources).including(includes).excluding(excludes).relativeTo(base).read();
    List<Problem> problems =
        Stream.concat(loaded.problems().stream(), corpus.problems().stream()).toList();
    return new Outcome(
        problems,
        loaded.warnings(),
        loaded.isUsable() ? Optional.of(check(loaded, corpus)) : Optional.empty());
  }

  private static CheckResult check(LoadResult loaded, Corpus corpus) {
    return ClaimChecker.of(loaded.rules())
        .check(corpus.documents())
        .withProblems(corpus.problems());
  }

  private List<Path> sources(List<String> named) {
    return named.isEmpty()
        ? USUAL.stream().map(base::resolve).filter(Files::exists).toList()
        : named.stream().map(String::strip).map(base::resolve).toList();
  }

  private Problem nothingToCheck() {
    return Problem.of(
        "checker.sources",
        "nothing is checked: none of " + String.join(", ", USUAL) + " exists in " + base,
        "Name the files and folders to check.");
  }
}
