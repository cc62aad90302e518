package io.github.claimchecker.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

  /**
   * The values, parted by commas, of the lines of a data file that begin with a key and a colon.
   */
  static List<String> values(String name, String key) {
    return lines(name).stream()
        .filter(line -> line.startsWith(key + ":"))
        .flatMap(line -> Arrays.stream(line.substring(key.length() + 1).split(",", -1)))
        .map(String::strip)
        .toList();
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
