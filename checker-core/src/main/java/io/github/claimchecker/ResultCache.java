package io.github.claimchecker;

import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Takes results from the cache, or makes and keeps them. A cache that fails is told of once and
 * otherwise left alone: it saves time and decides nothing. Thread-safe.
 */
final class ResultCache {
  private final Path folder;
  private final CacheFolder entries;
  private final byte[] version;
  private final Progress progress;
  private final AtomicBoolean failed = new AtomicBoolean();
  private final AtomicInteger made = new AtomicInteger();

  private ResultCache(Path folder, byte[] version, Progress progress) {
    this.folder = folder;
    this.entries = new CacheFolder(folder);
    this.version = version;
    this.progress = progress;
  }

  /** Opens the cache in a folder; empty where nothing can be kept, which is told. */
  static Optional<ResultCache> in(Path folder, Progress progress) {
    try {
      return CodeVersion.hash().map(version -> new ResultCache(folder, version, progress));
    } catch (IOException e) {
      progress.uncached(problem(folder, e));
      return Optional.empty();
    }
  }

  /** Gives what came of a file. Results with problems are not kept. */
  Extract get(SourceFile file, byte[] bytes, Supplier<Extract> maker) {
    String key = key(file, bytes);
    Optional<Extract> kept = kept(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    Extract extract = maker.get();
    if (extract.problems().isEmpty() && !failed.get()) {
      keep(key, extract);
    }
    return extract;
  }

  private String key(SourceFile file, byte[] bytes) {
    MessageDigest digest = Sha256.digest();
    digest.update(version);
    digest.update(file.configuration().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return HexFormat.of().formatHex(digest.digest(bytes));
  }

  private Optional<Extract> kept(String key) {
    try {
      return entries.get(key);
    } catch (IOException e) {
      fail(e);
      return Optional.empty();
    }
  }

  private void keep(String key, Extract extract) {
    try {
      entries.put(key, extract);
      made.incrementAndGet();
    } catch (IOException e) {
      fail(e);
    }
  }

  private void fail(IOException reason) {
    if (!failed.getAndSet(true)) {
      progress.uncached(problem(folder, reason));
    }
  }

  private static Problem problem(Path folder, IOException reason) {
    return Problem.of(
        folder.toString(),
        "Results cannot be kept here for the next run: " + reason + ".",
        "Check its permissions and the space left, or switch the cache off.");
  }

  /** Throws out what is no longer needed, if this run added something. */
  void finish() {
    if (made.get() > 0) {
      try {
        entries.prune();
      } catch (IOException e) {
        fail(e);
      }
    }
  }
}
