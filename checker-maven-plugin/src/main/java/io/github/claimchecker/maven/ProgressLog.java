package io.github.claimchecker.maven;

import io.github.claimchecker.Progress;
import io.github.claimchecker.report.TextReport;
import io.github.claimchecker.text.Problem;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;

/** Tells on long work how far it has come, every few seconds; never in a build nobody watches. */
final class ProgressLog implements Progress {
  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(5);

  private final Log log;
  private final boolean quiet;
  private final long start = System.nanoTime();
  private long told = start;

  ProgressLog(Log log, boolean quiet) {
    this.log = log;
    this.quiet = quiet;
  }

  @Override
  public synchronized void file(int done, int all, int claims) {
    long now = System.nanoTime();
    if (!quiet && done < all && now - told >= INTERVAL) {
      told = now;
      log.info(line(done, all, claims, now - start));
    }
  }

  /** Says how much is done and, at this pace, left. */
  static String line(int done, int all, int claims, long nanoseconds) {
    double left = (double) nanoseconds / done * (all - done);
    return String.format(
        Locale.ROOT,
        "Read %,d of %,d files, %,d claims, about %,d s left.",
        done,
        all,
        claims,
        Math.max(1, Math.round(left / TimeUnit.SECONDS.toNanos(1))));
  }

  @Override
  public void uncached(Problem problem) {
    new TextReport().problem(problem).forEach(log::warn);
  }
}
