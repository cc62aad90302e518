package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.compare.Verdict;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.rule.kind.Breach;
import io.github.claimchecker.rule.kind.Gap;
import io.github.claimchecker.text.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes findings of breaches: how grave they are, and what is said of them. */
final class FindingWriter {
  private final RuleSet rules;

  /** Makes a writer that knows what the metrics of a rule set are called. */
  FindingWriter(RuleSet rules) {
    this.rules = rules;
  }

  /** Makes a finding; nothing of a breach that reaches none of the levels of its rule. */
  Optional<Finding> write(Rule rule, Breach breach) {
    return severity(rule, breach)
        .map(
            severity ->
                new Finding(
                    rule.id(),
                    severity,
                    message(rule, breach),
                    breach.verdict(),
                    breach.claims(),
                    breach.sides().places(),
                    facts(rule, breach),
                    Fingerprint.of(rule.id(), breach)));
  }

  private List<Verdict.Fact> facts(Rule rule, Breach breach) {
    Stream<Unit> claimed = breach.claims().stream().map(claim -> claim.quantity().unit());
    Stream<Unit> levels =
        rule.levels().stream()
            .flatMap(level -> level.gap().absolute().stream())
            .map(Tolerance.Absolute::unit);
    Stream<Unit> written = Stream.concat(rule.check().units().stream(), levels);
    List<Verdict.Fact> facts = new ArrayList<>(breach.facts());
    rules.readings().conversion(Stream.concat(claimed, written)).ifPresent(facts::add);
    return facts;
  }

  /** A tension matters one level less than the contradiction that it may be. */
  private static Optional<Severity> severity(Rule rule, Breach breach) {
    boolean tension =
        breach
            .verdict()
            .filter(verdict -> verdict.outcome() == Verdict.Outcome.TENSION)
            .isPresent();
    return graded(rule, breach).map(severity -> tension ? milder(severity) : severity);
  }

  private static Severity milder(Severity severity) {
    return severity == Severity.ERROR ? Severity.WARNING : Severity.INFO;
  }

  private static Optional<Severity> graded(Rule rule, Breach breach) {
    if (rule.levels().isEmpty() || breach.gap().isEmpty()) {
      return Optional.of(rule.severity());
    }
    return rule.levels().stream()
        .filter(level -> level.isReached(breach.gap().get()))
        .map(Level::severity)
        .findFirst();
  }

  private String message(Rule rule, Breach breach) {
    MessageTemplate template =
        rule.message().orElseGet(() -> MessageTemplate.parse(breach.message().template()));
    return template.fill(name -> value(name, rule, breach));
  }

  private String value(String name, Rule rule, Breach breach) {
    String own = breach.message().values().get(name);
    if (own != null) {
      return own;
    }
    Place place = breach.sides().places().get(0);
    return switch (name) {
      case "rule" -> rule.id();
      case "metric" -> metric(rule, breach);
      case "source" -> source(breach, place);
      case "place" -> place.toString();
      case "difference" -> difference(breach);
      default -> side(name, breach.sides()).map(claim -> of(claim, name)).orElse("");
    };
  }

  private String metric(Rule rule, Breach breach) {
    return rule.check().metrics().stream()
        .findFirst()
        .flatMap(rules::metric)
        .map(Metric::description)
        .or(() -> breach.claims().stream().flatMap(FindingWriter::words).findFirst())
        .orElse("figures");
  }

  /** What a claim measures, or else whose it is, as far as it tells. */
  private static Stream<String> words(Claim claim) {
    return Stream.of(claim.measure(), claim.subject())
        .filter(phrase -> !phrase.isEmpty())
        .map(Phrase::toString);
  }

  private static String source(Breach breach, Place place) {
    return breach.claims().stream()
        .findFirst()
        .map(claim -> claim.sentence().document().id())
        .orElse(place.file());
  }

  private static String difference(Breach breach) {
    return breach
        .verdict()
        .map(Verdict::difference)
        .filter(told -> !told.isEmpty())
        .or(() -> breach.gap().map(Gap::toString))
        .orElse("0");
  }

  /** The claim that a name such as {@code b.value} speaks of; the only one where there is one. */
  private static Optional<Claim> side(String name, Breach.Sides sides) {
    boolean second = name.equals("b") || name.startsWith("b.");
    List<Claim> side = second && !sides.second().isEmpty() ? sides.second() : sides.first();
    return side.stream().findFirst();
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
