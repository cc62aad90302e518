package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.RuleTestResult.Outcome;
import io.github.claimchecker.rule.kind.ConflictSource;
import io.github.claimchecker.rule.kind.Material;
import io.github.claimchecker.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Runs the tests that rule files hold, and the examples of their metrics. Immutable; thread-safe if
 * the functions it is given are.
 *
 * <p>A test looks at the rule that holds it and at the rules that its expectations name; other
 * rules of the set are silent.
 */
public final class RuleTestRunner {
  private static final String EXAMPLE = "example.md";

  private final RuleSet rules;
  private final Reader reader;
  private final Function<String, List<Token>> tagger;
  private final ConflictSource finder;

  /** Makes documents of texts. */
  @FunctionalInterface
  public interface Reader {

    /**
     * Reads texts.
     *
     * @param sources the texts by the names of their files
     * @return the documents with their claims; the day is that of today
     */
    Material read(Map<String, String> sources);
  }

  /**
   * Makes a runner.
   *
   * @param rules the rules to test
   * @param reader makes documents of texts by file name, and their claims
   * @param tagger cuts a phrase into words with their lemmas, as the claims were
   * @param finder holds claims against each other
   */
  public RuleTestRunner(
      RuleSet rules, Reader reader, Function<String, List<Token>> tagger, ConflictSource finder) {
    this.rules = rules;
    this.reader = reader;
    this.tagger = tagger;
    this.finder = finder;
  }

  /**
   * Runs all tests and examples.
   *
   * @return a result of each, the examples first, in the order of the files
   */
  public List<RuleTestResult> run() {
    List<RuleTestResult> results = new ArrayList<>();
    for (Metric metric : rules.metrics()) {
      metric.examples().forEach(text -> results.add(example(metric, text, true)));
      metric.counterexamples().forEach(text -> results.add(example(metric, text, false)));
    }
    for (Rule rule : rules.rules()) {
      rule.tests().forEach(test -> results.add(run(rule, test)));
    }
    return List.copyOf(results);
  }

  /**
   * Runs one test.
   *
   * @param rule the rule that holds it
   * @param test the test
   * @return how it went
   */
  public RuleTestResult run(Rule rule, RuleTest test) {
    if (rule.severity() == Severity.OFF) {
      return new RuleTestResult(
          rule.id(), test.name(), Outcome.SKIPPED, "the rule is switched off");
    }
    Material material = material(test);
    Findings findings = RuleChecker.of(only(rule, test), tagger, finder).check(material);
    Expected expected = Expected.of(test, findings.findings());
    boolean idle = test.expect().isEmpty() && isIdle(rule, findings, material);
    Outcome outcome =
        test.knownGap().isPresent()
            ? expected.isMet() ? Outcome.FAILED : Outcome.KNOWN_GAP
            : !expected.isMet() ? Outcome.FAILED : idle ? Outcome.IDLE : Outcome.PASSED;
    String report =
        test.file()
            + ":"
            + test.line()
            + "\n"
            + gap(test, outcome)
            + expected.report()
            + describe(material.claims());
    return new RuleTestResult(rule.id(), test.name(), outcome, report);
  }

  /** That a condition chooses no claim may be what a test shows; that there is none is not. */
  private static boolean isIdle(Rule rule, Findings findings, Material material) {
    boolean chosen = rule.scope().when().isPresent() && !material.claims().isEmpty();
    return !chosen && findings.unmatched().contains(Unmatched.of(rule));
  }

  private Material material(RuleTest test) {
    Material material = reader.read(test.sources());
    LocalDate now = test.now().orElse(material.now());
    return new Material(material.documents(), material.claims(), now);
  }

  private static String gap(RuleTest test, Outcome outcome) {
    String end = outcome == Outcome.FAILED ? "; it passes now, so take knownGap out" : "";
    return test.knownGap().map(reason -> "  known gap: " + reason + end + "\n").orElse("");
  }

  private RuleSet only(Rule rule, RuleTest test) {
    Set<String> ids = new LinkedHashSet<>(Set.of(rule.id()));
    test.expect().forEach(expectation -> ids.add(expectation.rule()));
    return rules.only(ids);
  }

  private RuleTestResult example(Metric metric, String text, boolean wanted) {
    List<Claim> claims = reader.read(Map.of(EXAMPLE, text)).claims();
    boolean matches =
        !MetricMatcher.of(List.of(metric), tagger)
            .match(claims)
            .getOrDefault(metric.id(), List.of())
            .isEmpty();
    String report =
        "  expected  " + (wanted ? "a claim" : "no claim") + " about " + metric.id() + "\n";
    return new RuleTestResult(
        metric.id(),
        text,
        matches == wanted ? Outcome.PASSED : Outcome.FAILED,
        report + describe(claims));
  }

  private String describe(List<Claim> claims) {
    Map<String, List<Claim>> byMetric = MetricMatcher.of(rules.metrics(), tagger).match(claims);
    StringBuilder print = new StringBuilder();
    for (Claim claim : claims) {
      List<String> metrics =
          byMetric.entrySet().stream()
              .filter(entry -> entry.getValue().contains(claim))
              .map(Map.Entry::getKey)
              .toList();
      print
          .append("  claim     ")
          .append(claim.place())
          .append(" \"")
          .append(claim.quantity().surface())
          .append("\" of ")
          .append(claim.subject().isEmpty() ? "nobody" : claim.subject())
          .append(", measure \"")
          .append(claim.measure())
          .append("\", about ")
          .append(metrics.isEmpty() ? "no metric" : String.join(", ", metrics))
          .append('\n');
    }
    return print.toString();
  }
}
