package io.github.claimchecker.report;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.compare.Comparison;
import io.github.claimchecker.compare.Incomparable;
import io.github.claimchecker.compare.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells people how claims were understood, and why two of them are or are not held against each
 * other. For those who write rules, or wonder why something was or was not found.
 */
public final class Explanation {
  private final TextReport report;

  /**
   * Makes an explanation that shows files below a folder.
   *
   * @param folder what to put before each file whose path is relative, with {@code /} at its end;
   *     empty for nothing
   */
  public Explanation(String folder) {
    this.report = new TextReport(folder);
  }

  /**
   * Tells a claim.
   *
   * @param claim the claim
   * @return its place and sentence, and one line for each thing that is known of it
   */
  public List<String> claim(Claim claim) {
    Statement statement = Statement.of(claim);
    List<String> lines = new ArrayList<>();
    lines.add(report.at(statement) + " \"" + statement.sentence() + "\"");
    lines.add("    " + statement.quantity() + ": " + statement.reading());
    add("kind", lower(claim.quantity().kind()), lines);
    add("of", claim.measure().toString(), lines);
    add("whose", claim.subject().toString(), lines);
    add("limited to", claim.scope().toString(), lines);
    add("as of", period(claim.period()), lines);
    add("according to", claim.attribution().orElse(""), lines);
    add("meant as", lower(claim.modality()), lines);
    return List.copyOf(lines);
  }

  /**
   * Tells what came of holding two claims against each other.
   *
   * @param comparison the verdict, or why there is none
   * @return what it is, then one line for each fact that led to it
   */
  public List<String> comparison(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    if (comparison instanceof Incomparable incomparable) {
      lines.add("not compared: " + lower(incomparable.reason()));
      add("detail", incomparable.detail(), lines);
    } else if (comparison instanceof Verdict verdict) {
      lines.add("compared: " + lower(verdict.outcome()));
      verdict.facts().forEach(fact -> add(fact.key(), fact.value(), lines));
    }
    return List.copyOf(lines);
  }

  private static void add(String key, String value, List<String> lines) {
    if (!value.isBlank()) {
      lines.add("    " + Visible.line(key) + ": " + Visible.line(value));
    }
  }

  private static String period(Period period) {
    if (!period.isSpecified()) {
      return "";
    }
    String from = period.from().map(Object::toString).orElse("");
    String to = period.to().map(Object::toString).orElse("");
    String days = period.yearKnown() ? " (" + from + " to " + to + ")" : "";
    return period.printed() + days;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
