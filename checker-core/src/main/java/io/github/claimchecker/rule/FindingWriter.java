package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict;
import io.github.claimchecker.rule.kind.Breach;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Makes findings of breaches: how grave they are, and what is said of them. */
final class FindingWriter {
  private final RuleSet rules;

  /** Makes a writer that knows what the metrics of a rule set are called. */
  FindingWriter(RuleSet rules) {
    this.rules = rules;
  }

  Finding write(Rule rule, Breach breach) {
    List<Claim> claims = breach.claims();
    return new Finding(
        rule.id(),
        severity(rule, breach),
        message(rule, breach),
        breach.verdict(),
        claims,
        breach.facts(),
        Fingerprint.of(rule.id(), claims));
  }

  /** A tension matters one level less than the contradiction that it may be. */
  private static Severity severity(Rule rule, Breach breach) {
    Severity severity = rule.levels().isEmpty() ? rule.severity() : graded(rule, breach);
    boolean tension =
        breach
            .verdict()
            .filter(verdict -> verdict.outcome() == Verdict.Outcome.TENSION)
            .isPresent();
    return tension && severity == Severity.ERROR
        ? Severity.WARNING
        : tension ? Severity.INFO : severity;
  }

  private static Severity graded(Rule rule, Breach breach) {
    if (breach.second().isEmpty()) {
      return rule.severity();
    }
    Claim a = breach.first().get(0);
    Claim b = breach.second().get(0);
    return rule.levels().stream()
        .filter(level -> level.isReached(a, b))
        .map(Level::severity)
        .findFirst()
        .orElse(Severity.INFO);
  }

  private String message(Rule rule, Breach breach) {
    MessageTemplate template =
        rule.message().orElseGet(() -> MessageTemplate.parse(breach.message()));
    Claim a = breach.first().get(0);
    Claim b = breach.second().isEmpty() ? a : breach.second().get(0);
    Function<String, String> values =
        name ->
            switch (name) {
              case "rule" -> rule.id();
              case "metric" -> metric(rule, a);
              case "difference" -> difference(breach);
              default -> name.startsWith("b") ? of(b, name) : of(a, name);
            };
    return template.fill(values);
  }

  private String metric(Rule rule, Claim claim) {
    return rule.check().metrics().stream()
        .findFirst()
        .flatMap(rules::metric)
        .map(Metric::description)
        .orElseGet(() -> claim.measure().isEmpty() ? "claims" : claim.measure().toString());
  }

  private static String difference(Breach breach) {
    return breach.verdict().map(Verdict::difference).filter(gap -> !gap.isEmpty()).orElse("0");
  }

  private static String of(Claim claim, String name) {
    return switch (name.substring(name.indexOf('.') + 1)) {
      case "source" -> claim.sentence().document().id();
      case "place" -> claim.place().toString();
      case "value" -> value(claim);
      case "sentence" -> claim.sentence().text();
      default -> claim.quantity().surface();
    };
  }

  private static String value(Claim claim) {
    String unit = claim.quantity().unit().id();
    return claim
        .quantity()
        .value()
        .map(BigDecimal::toPlainString)
        .map(number -> unit.equals("1") ? number : number + " " + unit)
        .orElse(claim.quantity().surface());
  }
}
