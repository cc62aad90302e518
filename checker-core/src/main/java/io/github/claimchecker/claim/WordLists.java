package io.github.claimchecker.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of a language that steer how claims are read, by section, from a data file. */
final class WordLists {
  private final Map<String, Set<String>> sections;

  private WordLists(Map<String, Set<String>> sections) {
    this.sections = sections;
  }

  /** Reads {@code words-LANGUAGE.txt} beside this class. */
  static WordLists of(String language) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : lines("words-" + language + ".txt")) {
      if (line.startsWith("[")) {
        String section = line.substring(1, line.length() - 1);
        current = new HashSet<>();
        if (sections.put(section, current) != null) {
          throw new IllegalStateException("section [" + section + "] stands twice");
        }
      } else {
        current.addAll(Set.copyOf(java.util.Arrays.asList(line.split(" +", -1))));
      }
    }
    return new WordLists(sections);
  }

  /** Says whether a section holds a word; an unknown section is a mistake in the code. */
  boolean has(String section, String word) {
    Set<String> words = sections.get(section);
    if (words == null) {
      throw new IllegalArgumentException("no section [" + section + "]");
    }
    return words.contains(word);
  }

  /** The only word of a section. */
  String only(String section) {
    return sections.getOrDefault(section, Set.of()).iterator().next();
  }

  /** Reads the lines of a data file, without comments and empty lines. */
  static java.util.List<String> lines(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
