package io.github.claimchecker.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The metrics and rules of one or several rule files, ready to check with.
 *
 * @param metrics the metrics, in the order of the files
 * @param rules the rules, in the order of the files, those that are switched off included
 * @param readings how quantities are to be read
 */
public record RuleSet(List<Metric> metrics, List<Rule> rules, Readings readings) {

  /** No metrics and no rules. */
  public static final RuleSet EMPTY = new RuleSet(List.of(), List.of(), Readings.PRINTED);

  /** Copies the lists. */
  public RuleSet {
    metrics = List.copyOf(metrics);
    rules = List.copyOf(rules);
  }

  /**
   * Finds a rule.
   *
   * @param id its id
   * @return the rule, if there is one
   */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * Finds a metric.
   *
   * @param id its id
   * @return the metric, if there is one
   */
  public Optional<Metric> metric(String id) {
    return metrics.stream().filter(metric -> metric.id().equals(id)).findFirst();
  }

  /**
   * Leaves rules out.
   *
   * @param ids the ids of the rules that stay
   * @return the same metrics with these rules
   */
  public RuleSet only(Set<String> ids) {
    List<Rule> some = rules.stream().filter(rule -> ids.contains(rule.id())).toList();
    return new RuleSet(metrics, some, readings);
  }
}
