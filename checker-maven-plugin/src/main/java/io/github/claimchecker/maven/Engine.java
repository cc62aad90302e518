package io.github.claimchecker.maven;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.Progress;
import io.github.claimchecker.rule.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * How content is worked through, whatever is asked of it.
 *
 * @param loaded a checker whose language models serve all goals of a build
 * @param cache where claims are kept; empty if they are not
 * @param threads how many threads read files
 * @param progress hears how far the work has come
 * @param now the day that ages count from; empty for today
 */
record Engine(
    ClaimChecker loaded,
    Optional<Path> cache,
    int threads,
    Progress progress,
    Optional<LocalDate> now) {

  /** Where claims are kept, below the folder for what builds make; empty if they are not. */
  static Optional<Path> cache(Path target, String wanted) throws MojoExecutionException {
    return Values.flag("checker.cache", wanted)
        ? Optional.of(target.resolve("claims-cache"))
        : Optional.empty();
  }

  Engine on(Optional<LocalDate> day) {
    return new Engine(loaded, cache, threads, progress, day);
  }

  /** Makes a checker. */
  ClaimChecker checker(RuleSet rules) {
    ClaimChecker checker = loaded.withRules(rules).withThreads(threads).withProgress(progress);
    ClaimChecker dated = now.map(checker::on).orElse(checker);
    return cache.map(dated::withCache).orElse(dated);
  }
}
