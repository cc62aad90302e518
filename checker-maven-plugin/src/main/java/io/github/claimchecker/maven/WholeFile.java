package io.github.claimchecker.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes files so that whoever reads them sees the old or the new state, and never a part. */
final class WholeFile {
  private WholeFile() {}

  /** Writes a text in UTF-8 and makes the folders that it needs. */
  static void write(Path file, CharSequence text) throws MojoExecutionException {
    Path whole = file.toAbsolutePath().normalize();
    try {
      replace(whole, text);
    } catch (FileAlreadyExistsException | NotDirectoryException inTheWay) {
      throw refused(whole, "a file stands where a folder is needed", inTheWay);
    } catch (AccessDeniedException denied) {
      throw refused(whole, "nobody may write there", denied);
    } catch (IOException e) {
      throw refused(whole, e.toString(), e);
    }
  }

  private static MojoExecutionException refused(Path file, String reason, IOException cause) {
    return new MojoExecutionException(
        file
            + " cannot be written: "
            + reason
            + ". Mend the path, its permissions or the space left, and run again.",
        cause);
  }

  /** Other builds and other modules may write the same file now. */
  private static String unique() {
    return ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
  }

  private static void replace(Path whole, CharSequence text) throws IOException {
    Path folder = Objects.requireNonNull(whole.getParent(), "a folder is no file to write");
    Files.createDirectories(folder);
    Path part = folder.resolve(whole.getFileName() + "." + unique() + ".tmp");
    try {
      Files.writeString(part, text);
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
