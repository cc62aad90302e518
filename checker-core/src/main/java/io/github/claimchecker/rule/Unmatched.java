package io.github.claimchecker.rule;

/**
 * A rule or metric that no claim of the content is about: most often its words do not fit.
 *
 * @param id its id
 * @param file the rule file it stands in
 * @param line the line it starts at, 1-based
 */
public record Unmatched(String id, String file, int line) {

  static Unmatched of(Rule rule) {
    return new Unmatched(rule.id(), rule.file(), rule.line());
  }

  static Unmatched of(Metric metric) {
    return new Unmatched(metric.id(), metric.file(), metric.line());
  }

  /** Prints the id and where it stands. */
  @Override
  public String toString() {
    return id + " (" + file + ":" + line + ")";
  }
}
