package io.github.claimchecker.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Writes files so that whoever reads them sees the old or the new state, and never a part. */
final class WholeFile {
  private WholeFile() {}

  /** Writes a text in UTF-8 and makes the folders that it needs. */
  static void write(Path file, CharSequence text) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = Objects.requireNonNull(whole.getParent(), "a folder is no file to write");
    Files.createDirectories(folder);
    Path part = folder.resolve(whole.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.writeString(part, text);
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
