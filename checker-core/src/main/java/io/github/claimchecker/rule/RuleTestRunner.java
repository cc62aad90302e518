package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.kind.ConflictSource;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Function<Map<String, String>, List<Claim>> reader;
  private final Function<String, List<Token>> tagger;
  private final ConflictSource finder;

  /**
   * Makes a runner.
   *
   * @param rules the rules to test
   * @param reader makes documents of texts by file name, and their claims
   * @param tagger cuts a phrase into words with their lemmas, as the claims were
   * @param finder holds claims against each other
   */
  public RuleTestRunner(
      RuleSet rules,
      Function<Map<String, String>, List<Claim>> reader,
      Function<String, List<Token>> tagger,
      ConflictSource finder) {
    this.rules = rules;
    this.reader = reader;
    Map<String, List<Token>> known = new ConcurrentHashMap<>();
    this.tagger = phrase -> known.computeIfAbsent(phrase, tagger);
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
          rule.id(), test.name(), RuleTestResult.Outcome.SKIPPED, "the rule is switched off");
    }
    List<Claim> claims = reader.apply(test.sources());
    RuleSet tested = only(rule, test);
    Findings findings = RuleChecker.of(tested, tagger, finder).check(claims);
    Expected expected = Expected.of(test, findings.findings());
    boolean idle = test.expect().isEmpty() && findings.unmatched().contains(Unmatched.of(rule));
    RuleTestResult.Outcome outcome =
        !expected.isMet()
            ? RuleTestResult.Outcome.FAILED
            : idle ? RuleTestResult.Outcome.IDLE : RuleTestResult.Outcome.PASSED;
    String report = test.file() + ":" + test.line() + "\n" + expected.report() + describe(claims);
    return new RuleTestResult(rule.id(), test.name(), outcome, report);
  }

  private RuleSet only(Rule rule, RuleTest test) {
    Set<String> ids = new LinkedHashSet<>(Set.of(rule.id()));
    test.expect().forEach(expectation -> ids.add(expectation.rule()));
    return new RuleSet(
        rules.metrics(), rules.rules().stream().filter(each -> ids.contains(each.id())).toList());
  }

  private RuleTestResult example(Metric metric, String text, boolean wanted) {
    List<Claim> claims = reader.apply(Map.of(EXAMPLE, text));
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
        matches == wanted ? RuleTestResult.Outcome.PASSED : RuleTestResult.Outcome.FAILED,
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
