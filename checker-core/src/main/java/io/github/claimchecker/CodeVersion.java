package io.github.claimchecker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tells one build of this library from another: a snapshot keeps its number while its code
 * changes, so that only the bytes of the library can say whether an old result still holds.
 */
final class CodeVersion {
  private CodeVersion() {}

  /**
   * Returns a hash of the classes and data of this library.
   *
   * @return the hash; empty where the library does not lie in files, so that nothing can be said
   * @throws IOException if the files cannot be read
   */
  static Optional<byte[]> hash() throws IOException {
    CodeSource source = CodeVersion.class.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getProtocol().equals("file")) {
      return Optional.empty();
    }
    MessageDigest digest = Sha256.digest();
    for (Path file : files(path(source))) {
      digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    digest.update(environment().getBytes(StandardCharsets.UTF_8));
    return Optional.of(digest.digest());
  }

  /** The Java version and the libraries, whose file names tell their versions. */
  private static String environment() {
    ClassLoader loader = CodeVersion.class.getClassLoader();
    String libraries =
        loader instanceof URLClassLoader urls
            ? Arrays.toString(urls.getURLs())
            : System.getProperty("java.class.path", "");
    return System.getProperty("java.version", "") + libraries;
  }

  private static Path path(CodeSource source) throws IOException {
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the library lies in no file: " + source.getLocation(), e);
    }
  }

  private static List<Path> files(Path location) throws IOException {
    try (Stream<Path> files = Files.walk(location)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
