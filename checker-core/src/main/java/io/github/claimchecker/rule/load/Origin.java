package io.github.claimchecker.rule.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a rule file is.
 *
 * @param name what messages call it
 * @param path the file; empty for one of the class path
 */
record Origin(String name, Optional<Path> path) {
  static final String CLASSPATH = "classpath:";

  static Origin ofFile(String name, Path path) {
    return new Origin(name.replace('\\', '/'), Optional.of(path.toAbsolutePath().normalize()));
  }

  /** Makes the origin of a resource; {@code name} starts with {@code classpath:}. */
  static Origin ofResource(String name) {
    return new Origin(name, Optional.empty());
  }

  /** The name that a class loader knows a resource by. */
  String resource() {
    return name.substring(CLASSPATH.length());
  }

  /** What tells two origins apart, however they were written. */
  String identity() {
    return path.map(Path::toString).orElse(name);
  }

  boolean isSame(Origin other) {
    return identity().equals(other.identity());
  }

  /** Follows a path that is written in this file. */
  Origin follow(String target) {
    if (target.startsWith(CLASSPATH)) {
      return ofResource(target);
    }
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    if (path.isPresent()) {
      return ofFile(normal(folder + target), path.get().resolveSibling(target));
    }
    int root = CLASSPATH.length();
    String inside = folder.startsWith(CLASSPATH) ? folder.substring(root) : "";
    return ofResource(CLASSPATH + normal(inside + target));
  }

  private static String normal(String path) {
    return Path.of(path).normalize().toString().replace('\\', '/');
  }

  /** Reads at most {@code limit + 1} bytes, which is enough to see that a file is too large. */
  byte[] read(int limit, ClassLoader loader) throws IOException {
    try (InputStream stream = open(loader)) {
      return stream.readNBytes(limit + 1);
    }
  }

  private InputStream open(ClassLoader loader) throws IOException {
    if (path.isPresent()) {
      return Files.newInputStream(path.get());
    }
    InputStream stream = loader.getResourceAsStream(resource());
    if (stream == null) {
      throw new NoSuchFileException(name);
    }
    return stream;
  }
}
