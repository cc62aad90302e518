package io.github.claimchecker.report;

import io.github.claimchecker.rule.Coverage;
import io.github.claimchecker.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the figures of a result into sentences. */
final class Tally {

  private Tally() {}

  /** What was checked, what of it is under a rule, and what was found. */
  static List<String> checked(CheckResult result) {
    CheckResult.Counts counts = result.counts();
    String checked =
        String.join(
            ", ",
            counted(counts.documents(), "document"),
            counted(counts.quantities(), "quantity", "quantities"),
            counted(counts.claims(), "claim"),
            counted(counts.groups(), "group") + " of comparable claims",
            counted(counts.rules(), "rule"));
    List<String> lines = new ArrayList<>();
    lines.add("Checked " + checked + ".");
    coverage(result.coverage()).ifPresent(lines::add);
    lines.add(found(result));
    return List.copyOf(lines);
  }

  /** Where no rule is about a metric of its own, there is nothing to say. */
  private static Optional<String> coverage(Coverage coverage) {
    return coverage.covered() == 0
        ? Optional.empty()
        : Optional.of(
            coverage.covered()
                + " of "
                + counted(coverage.figures(), "figure")
                + (coverage.covered() == 1 ? " is" : " are")
                + " under a rule.");
  }

  /** How much was found, by severity. */
  static String found(CheckResult result) {
    int hidden = result.suppressed().size();
    int held = result.frozen().size();
    String suppressed =
        (hidden == 0 ? "" : " Suppressed " + counted(hidden, "finding") + ".")
            + (held == 0 ? "" : " The baseline holds back " + counted(held, "finding") + ".");
    if (result.findings().isEmpty()) {
      String found = held == 0 ? "Found nothing" : "Found nothing new";
      return found + " that cannot be true together." + suppressed;
    }
    return "Found "
        + String.join(
            ", ",
            Stream.of(
                    counted(result.count(Severity.ERROR), "error"),
                    counted(result.count(Severity.WARNING), "warning"),
                    counted(result.count(Severity.INFO), "note"))
                .toList())
        + "."
        + suppressed;
  }

  /** Tells how many there are of something, in words that fit. */
  static String counted(long count, String noun) {
    return counted(count, noun, noun + "s");
  }

  private static String counted(long count, String noun, String plural) {
    return count + " " + (count == 1 ? noun : plural);
  }
}
