package io.github.claimchecker.maven;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.Progress;
import io.github.claimchecker.rule.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How content is worked through, whatever is asked of it.
 *
 * @param cache where claims are kept; empty if they are not
 * @param threads how many threads read files
 * @param progress hears how far the work has come
 * @param now the day that ages count from; empty for today
 */
record Engine(Optional<Path> cache, int threads, Progress progress, Optional<LocalDate> now) {

  Engine on(Optional<LocalDate> day) {
    return new Engine(cache, threads, progress, day);
  }

  /** Makes a checker. */
  ClaimChecker checker(RuleSet rules) {
    ClaimChecker checker = ClaimChecker.of(rules).withThreads(threads).withProgress(progress);
    ClaimChecker dated = now.map(checker::on).orElse(checker);
    return cache.map(dated::withCache).orElse(dated);
  }
}
