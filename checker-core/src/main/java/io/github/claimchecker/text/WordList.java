package io.github.claimchecker.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The data files beside this package: lines of words, with comments after {@code #}. */
final class WordList {

  private WordList() {}

  /**
   * The lines of a data file that are neither empty nor a comment, each without space around it.
   */
  static List<String> lines(String name) {
    try (InputStream data = open(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Opens a resource by its path from the root of the class path or beside this package. */
  static InputStream open(String name) throws IOException {
    InputStream data = WordList.class.getResourceAsStream(name);
    if (data == null) {
      throw new IOException("The resource " + name + " is missing from the class path.");
    }
    return data;
  }
}
