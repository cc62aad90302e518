package io.github.claimchecker;

import io.github.claimchecker.text.RecordReader;
import io.github.claimchecker.text.RecordWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Keeps records from one run to the next, a small file each, in a folder.
 *
 * <p>A file is named by the hash of all that it depends on, so that it never has to be thrown away
 * for being wrong, and two runs that write it at once write the same. It appears by renaming, whole
 * or not at all; whoever kills a run leaves at most a temporary file. What is damaged all the same
 * does not fit its checksum and counts as missing. Thread-safe.
 */
final class CacheFolder {
  private static final String ENDING = ".claims";
  private static final Duration KEPT = Duration.ofDays(14);
  private static final int HEADER = Integer.BYTES + Long.BYTES;

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** Looks a record up; empty if it is not there, or damaged. */
  Optional<RecordReader> get(String key) throws IOException {
    used.add(key + ENDING);
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(key + ENDING));
      return isWhole(bytes) ? Optional.of(new RecordReader(bytes, HEADER)) : Optional.empty();
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(byte[] bytes) {
    return bytes.length >= HEADER
        && ByteBuffer.wrap(bytes).getInt() == bytes.length
        && ByteBuffer.wrap(bytes).getLong(Integer.BYTES) == checksum(bytes);
  }

  private static long checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, HEADER, bytes.length - HEADER);
    return checksum.getValue();
  }

  /** Keeps a record. */
  void put(String key, RecordWriter packed) throws IOException {
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, key, ".tmp");
    try {
      Files.write(temporary, sealed(packed));
      Files.move(temporary, folder.resolve(key + ENDING), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Puts length and checksum before a record. */
  private static byte[] sealed(RecordWriter packed) {
    byte[] record = packed.bytes();
    byte[] bytes = new byte[HEADER + record.length];
    System.arraycopy(record, 0, bytes, HEADER, record.length);
    ByteBuffer.wrap(bytes).putInt(bytes.length).putLong(checksum(bytes));
    return bytes;
  }

  /** Deletes what this run had no use for and what no run has written for two weeks. */
  void prune() throws IOException {
    Instant limit = Instant.now().minus(KEPT);
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> unused =
          entries.filter(entry -> !used.contains(entry.getFileName().toString())).toList();
      for (Path entry : unused) {
        if (Files.getLastModifiedTime(entry).toInstant().isBefore(limit)) {
          Files.deleteIfExists(entry);
        }
      }
    } catch (NoSuchFileException gone) {
      return; // another run was faster
    }
  }
}
