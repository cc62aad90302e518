package io.github.claimchecker.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test that a rule file holds for one of its rules.
 *
 * @param name what it shows
 * @param sources the texts of a few documents by file name, in the order of the rule file
 * @param expect the findings that must come, and no others; empty if none may come
 * @param now the day that ages count from; empty for today
 * @param knownGap why it fails today, where that is known; empty where it must pass
 * @param file the rule file it stands in
 * @param line the line it starts at, 1-based
 */
public record RuleTest(
    String name,
    Map<String, String> sources,
    List<Expectation> expect,
    Optional<LocalDate> now,
    Optional<String> knownGap,
    String file,
    int line) {

  /** Copies the collections; the order of the sources is kept. */
  public RuleTest {
    sources = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sources));
    expect = List.copyOf(expect);
  }

  /**
   * A finding that must come.
   *
   * @param at one of its places
   * @param related other places of it, in any order
   * @param severity how much it must matter; empty if any will do
   * @param rule the rule it must come from
   */
  public record Expectation(Line at, List<Line> related, Optional<Severity> severity, String rule) {

    /** Copies the list. */
    public Expectation {
      related = List.copyOf(related);
    }

    @Override
    public String toString() {
      StringBuilder print = new StringBuilder(at.toString());
      related.forEach(line -> print.append(" against ").append(line));
      return print + " by " + rule + severity.map(each -> ", " + word(each)).orElse("");
    }

    private static String word(Severity severity) {
      return severity.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A line of a document.
   *
   * @param file the document
   * @param line the line, 1-based
   */
  public record Line(String file, int line) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }
}
