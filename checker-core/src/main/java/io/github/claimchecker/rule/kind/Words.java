package io.github.claimchecker.rule.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell wholes, parts and changes, from the data file beside this class. */
final class Words {
  private static final Map<String, Set<String>> SECTIONS = read();

  private Words() {}

  /** Says whether a section holds a word or phrase, which is in lower case. */
  static boolean has(String section, String phrase) {
    return section(section).contains(phrase);
  }

  /** The phrases of a section. */
  static Set<String> section(String name) {
    Set<String> phrases = SECTIONS.get(name);
    if (phrases == null) {
      throw new IllegalStateException("no section " + name);
    }
    return phrases;
  }

  /** The letters of a text in lower case, one space between words, all else left out. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isLetter(c) ? c : ' ')
        .filter(c -> c != ' ' || !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = Words.class.getResourceAsStream("words-en.txt")) {
      if (in == null) {
        throw new IllegalStateException("no data file words-en.txt");
      }
      Map<String, Set<String>> sections = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .forEach(row -> sections.put(row[0].strip(), Set.of(row[1].strip().split(", ", -1))));
      return Map.copyOf(sections);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
