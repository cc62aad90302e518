package io.github.claimchecker.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a test expected, held against what was found; each finding meets one expectation. */
record Expected(
    List<RuleTest.Expectation> met, List<RuleTest.Expectation> missing, List<Finding> unexpected) {

  static Expected of(RuleTest test, List<Finding> findings) {
    List<Finding> left = new ArrayList<>(findings);
    List<RuleTest.Expectation> met = new ArrayList<>();
    List<RuleTest.Expectation> missing = new ArrayList<>();
    for (RuleTest.Expectation expectation : test.expect()) {
      Optional<Finding> match =
          left.stream().filter(finding -> matches(expectation, finding)).findFirst();
      match.ifPresent(left::remove);
      (match.isPresent() ? met : missing).add(expectation);
    }
    return new Expected(met, missing, left);
  }

  boolean isMet() {
    return missing.isEmpty() && unexpected.isEmpty();
  }

  /** Says side by side what was expected and what was found. */
  String report() {
    StringBuilder print = new StringBuilder();
    if (met.isEmpty() && missing.isEmpty()) {
      print.append("  expected  nothing\n");
    }
    met.forEach(each -> print.append("  expected  ").append(each).append(": found\n"));
    missing.forEach(each -> print.append("  expected  ").append(each).append(": not found\n"));
    for (Finding finding : unexpected) {
      print
          .append("  found     ")
          .append(lines(finding).stream().sorted().collect(Collectors.joining(" against ")))
          .append(" by ")
          .append(finding.rule())
          .append(", ")
          .append(finding.severity().name().toLowerCase(Locale.ROOT))
          .append(": not expected\n            ")
          .append(finding.message())
          .append('\n');
    }
    return print.toString();
  }

  private static boolean matches(RuleTest.Expectation expectation, Finding finding) {
    Set<String> wanted = new HashSet<>(Set.of(expectation.at().toString()));
    expectation.related().forEach(line -> wanted.add(line.toString()));
    return finding.rule().equals(expectation.rule())
        && expectation.severity().map(finding.severity()::equals).orElse(true)
        && lines(finding).containsAll(wanted);
  }

  private static Set<String> lines(Finding finding) {
    return finding.places().stream()
        .map(place -> place.file() + ":" + place.line())
        .collect(Collectors.toSet());
  }
}
