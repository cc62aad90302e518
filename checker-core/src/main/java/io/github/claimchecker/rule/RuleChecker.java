package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.kind.ConflictSource;
import io.github.claimchecker.rule.kind.Evidence;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks claims by the rules of a rule set. Immutable and thread-safe. */
public final class RuleChecker {
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(
              finding -> finding.claims().get(0).place(),
              Comparator.comparing(Place::file)
                  .thenComparingInt(Place::line)
                  .thenComparingInt(Place::column))
          .thenComparing(Finding::rule)
          .thenComparing(Finding::fingerprint);

  private final RuleSet rules;
  private final MetricMatcher matcher;
  private final ConflictSource finder;
  private final FindingWriter writer;

  private RuleChecker(RuleSet rules, MetricMatcher matcher, ConflictSource finder) {
    this.rules = rules;
    this.matcher = matcher;
    this.finder = finder;
    this.writer = new FindingWriter(rules);
  }

  /**
   * Prepares rules.
   *
   * @param rules the rules with their metrics
   * @param tagger cuts a phrase into words with their lemmas, as the claims were
   * @param finder holds claims against each other
   * @return the checker
   */
  public static RuleChecker of(
      RuleSet rules, Function<String, List<Token>> tagger, ConflictSource finder) {
    return new RuleChecker(rules, MetricMatcher.of(rules.metrics(), tagger), finder);
  }

  /**
   * Checks claims.
   *
   * @param claims the claims of all documents
   * @return the findings, and what had nothing to look at
   */
  public Findings check(List<Claim> claims) {
    List<Rule> active =
        rules.rules().stream().filter(rule -> rule.severity() != Severity.OFF).toList();
    Evidence evidence = new Evidence(claims, matcher.match(claims), governed(active), finder);
    List<Finding> findings = new ArrayList<>();
    Set<Unmatched> unmatched = new LinkedHashSet<>(unmatched(evidence));
    for (Rule rule : active) {
      Evidence visible = evidence.only(claim -> isVisible(rule, claim));
      if (isIdle(rule, visible)) {
        unmatched.add(Unmatched.of(rule));
      }
      rule.check().breaches(visible).forEach(breach -> findings.add(writer.write(rule, breach)));
    }
    findings.sort(GRAVEST_FIRST);
    return new Findings(findings, List.copyOf(unmatched));
  }

  private static Set<String> governed(List<Rule> rules) {
    return rules.stream()
        .filter(rule -> rule.kind().equals("agree"))
        .flatMap(rule -> rule.check().metrics().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Unmatched> unmatched(Evidence evidence) {
    return rules.metrics().stream()
        .filter(metric -> evidence.of(metric.id()).isEmpty())
        .map(Unmatched::of)
        .toList();
  }

  private static boolean isVisible(Rule rule, Claim claim) {
    return rule.paths().accepts(claim.sentence().document().file());
  }

  private static boolean isIdle(Rule rule, Evidence evidence) {
    List<String> metrics = rule.check().metrics();
    return metrics.isEmpty()
        ? evidence.claims().isEmpty()
        : metrics.stream().allMatch(id -> evidence.of(id).isEmpty());
  }
}
