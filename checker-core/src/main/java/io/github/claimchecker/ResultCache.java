package io.github.claimchecker;

import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.RecordReader;
import io.github.claimchecker.text.RecordWriter;
import io.github.claimchecker.text.SourceFile;
import io.github.claimchecker.text.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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
    String key = key("file", file.configuration(), bytes);
    Optional<Extract> kept = kept(key).map(Extract::read);
    return kept.isPresent() ? kept.get() : made(key, maker.get());
  }

  private Extract made(String key, Extract extract) {
    if (extract.problems().isEmpty()) {
      RecordWriter packed = new RecordWriter();
      extract.write(packed);
      keep(key, packed);
    }
    return extract;
  }

  /** Gives the words of phrases, all of them under one key. */
  Phrases get(NavigableSet<String> phrases, Function<String, List<Token>> tagger) {
    if (phrases.isEmpty()) {
      return Phrases.of(phrases, tagger);
    }
    String joined = String.join("\n", phrases);
    String key = key("phrases", "", joined.getBytes(StandardCharsets.UTF_8));
    Optional<Phrases> kept = kept(key).map(Phrases::read);
    return kept.isPresent() ? kept.get() : made(key, Phrases.of(phrases, tagger));
  }

  private Phrases made(String key, Phrases phrases) {
    RecordWriter packed = new RecordWriter();
    phrases.write(packed);
    keep(key, packed);
    return phrases;
  }

  private String key(String what, String how, byte[] bytes) {
    MessageDigest digest = Sha256.digest();
    digest.update(version);
    digest.update((what + '|' + how).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return HexFormat.of().formatHex(digest.digest(bytes));
  }

  private Optional<RecordReader> kept(String key) {
    try {
      return entries.get(key);
    } catch (IOException e) {
      fail(e);
      return Optional.empty();
    }
  }

  private void keep(String key, RecordWriter packed) {
    if (failed.get()) {
      return;
    }
    try {
      entries.put(key, packed);
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
