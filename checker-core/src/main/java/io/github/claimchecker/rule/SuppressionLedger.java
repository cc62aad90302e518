package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.kind.Breach;
import io.github.claimchecker.rule.kind.Material;
import io.github.claimchecker.rule.suppression.Suppression;
import io.github.claimchecker.rule.suppression.SuppressionComments;
import io.github.claimchecker.rule.yaml.Spelling;
import io.github.claimchecker.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says which findings of one run are suppressed, and which suppressions are not as they should be.
 * Not thread-safe.
 *
 * <p>A finding is silent only if each pair of claims of its two sides is: so that a suppression of
 * one claim never hides another that stands in the same camp.
 */
final class SuppressionLedger {
  private final RuleSet rules;
  private final Map<String, List<Suppression>> byRule = new HashMap<>();
  private final Set<Suppression> unused = new LinkedHashSet<>();
  private final List<Finding> oddities = new ArrayList<>();

  /** Takes note of the suppressions in documents and of those that stand elsewhere. */
  SuppressionLedger(RuleSet rules, Material material, List<Suppression> more) {
    this.rules = rules;
    SuppressionComments comments = SuppressionComments.of(material.documents());
    comments
        .unreadable()
        .forEach(each -> odd("unreadable", each.place(), each.message(), each.message()));
    List<Suppression> all = new ArrayList<>(comments.suppressions());
    all.addAll(more);
    for (Suppression suppression : all) {
      Optional<String> fault = fault(suppression, material);
      if (fault.isEmpty()) {
        byRule.computeIfAbsent(suppression.rule(), id -> new ArrayList<>()).add(suppression);
        unused.add(suppression);
      }
    }
  }

  /** Finds out why a suppression silences nothing, whatever is found, and takes note of it. */
  private Optional<String> fault(Suppression suppression, Material material) {
    String id = suppression.rule();
    Optional<Rule> rule = rules.rule(id);
    if (rule.isEmpty()) {
      List<String> known = rules.rules().stream().map(Rule::id).toList();
      String guess =
          Spelling.nearest(id, known).map(near -> "; did you mean \"" + near + "\"?").orElse("");
      return odd("unknown-rule", suppression, "no rule is named \"" + id + "\"" + guess);
    }
    if (suppression.reason().isBlank()) {
      return odd(
          "without-reason", suppression, "a suppression of " + id + " needs a reason behind \":\"");
    }
    if (!rule.get().scope().suppressible()) {
      return odd("refused", suppression, "findings of " + id + " must not be suppressed");
    }
    boolean expired = suppression.until().filter(material.now()::isAfter).isPresent();
    return expired
        ? odd(
            "expired",
            suppression,
            "the suppression of " + id + " ended on " + suppression.until().orElseThrow())
        : Optional.empty();
  }

  private Optional<String> odd(String name, Suppression suppression, String message) {
    odd(name, suppression.by(), message, suppression.rule() + suppression.reason());
    return Optional.of(name);
  }

  private void odd(String name, Place place, String message, String identity) {
    String rule = "suppression-" + name;
    oddities.add(
        new Finding(
            rule,
            Severity.WARNING,
            message,
            Optional.empty(),
            List.of(),
            List.of(place),
            List.of(),
            Fingerprint.of(rule, place.file(), identity)));
  }

  /** Finds the suppression that silences a breach of a rule, if one does. */
  Optional<Suppression> of(Rule rule, Breach breach) {
    List<Suppression> candidates = byRule.getOrDefault(rule.id(), List.of());
    List<Suppression> met = candidates.stream().filter(each -> meets(each, breach)).toList();
    unused.removeAll(met);
    return isSilent(met, breach) ? met.stream().findFirst() : Optional.empty();
  }

  private static boolean meets(Suppression suppression, Breach breach) {
    return breach.claims().isEmpty()
        ? breach.sides().places().stream().anyMatch(suppression.at()::covers)
        : breach.claims().stream().anyMatch(suppression.at()::covers)
            && suppression
                .related()
                .map(area -> breach.claims().stream().anyMatch(area::covers))
                .orElse(true);
  }

  private static boolean isSilent(List<Suppression> met, Breach breach) {
    if (met.isEmpty() || breach.claims().isEmpty()) {
      return !met.isEmpty();
    }
    List<Claim> first = breach.sides().first();
    List<Claim> second = breach.sides().second();
    return first.stream()
        .allMatch(
            a ->
                isCovered(a, met)
                    || !second.isEmpty()
                        && second.stream().allMatch(b -> isCovered(b, met) || isPair(a, b, met)));
  }

  private static boolean isCovered(Claim claim, List<Suppression> met) {
    return met.stream().anyMatch(each -> each.related().isEmpty() && each.at().covers(claim));
  }

  private static boolean isPair(Claim a, Claim b, List<Suppression> met) {
    return met.stream()
        .filter(each -> each.related().isPresent())
        .anyMatch(each -> isPair(a, b, each) || isPair(b, a, each));
  }

  private static boolean isPair(Claim a, Claim b, Suppression suppression) {
    return suppression.at().covers(a)
        && suppression.related().filter(area -> area.covers(b)).isPresent();
  }

  /** What is wrong with suppressions, once all breaches have been asked about. */
  List<Finding> oddities() {
    for (Suppression suppression : unused) {
      odd("unused", suppression, "nothing of " + suppression.rule() + " is found here any more");
    }
    unused.clear();
    return List.copyOf(oddities);
  }
}
