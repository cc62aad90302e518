package io.github.claimchecker;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A first rule file, drafted from what documents claim: a metric for each measure that several
 * documents give figures of, with these figures and with examples, and a rule that they agree. It
 * loads, and its examples pass, but only a reader knows which of the metrics matter.
 */
public final class RuleDraft {
  private final ClaimChecker checker;

  /** Makes a drafter. */
  public RuleDraft() {
    this(ClaimChecker.of(RuleSet.EMPTY));
  }

  /**
   * Makes a drafter that shares language models.
   *
   * @param checker whose models try the examples; its rules do not matter
   */
  public RuleDraft(ClaimChecker checker) {
    this.checker = checker;
  }

  /**
   * Drafts a rule file.
   *
   * @param inventory what documents claim
   * @param most how many metrics to draft; those that most documents tell of come first
   * @return metrics and rules in format {@code claim-rules/v1}; no metrics where no two documents
   *     tell of the same measure
   */
  public Draft of(Inventory inventory, int most) {
    Map<DraftMetric.Key, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : inventory.claims()) {
      DraftMetric.Key.of(claim)
          .ifPresent(key -> groups.computeIfAbsent(key, any -> new ArrayList<>()).add(claim));
    }
    List<List<Claim>> shared =
        groups.values().stream()
            .filter(claims -> documents(claims) > 1)
            .sorted(
                Comparator.comparingLong(RuleDraft::documents).thenComparing(List::size).reversed())
            .toList();
    List<DraftMetric> metrics = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (List<Claim> claims : shared) {
      if (metrics.size() < most) {
        DraftMetric.of(claims, ids)
            .withExamples(this::passes)
            .ifPresent(
                metric -> {
                  ids.add(metric.id());
                  metrics.add(metric);
                });
      }
    }
    return new Draft(metrics.size(), DraftYaml.print(metrics, inventory.documents().size()));
  }

  private static long documents(List<Claim> claims) {
    return claims.stream().map(claim -> claim.sentence().document().id()).distinct().count();
  }

  /** Says whether a metric loads and its only example is about it. */
  private boolean passes(DraftMetric metric) {
    LoadResult loaded =
        RuleLoader.standard().loadText("draft.yaml", DraftYaml.print(List.of(metric), 0));
    return loaded.isUsable()
        && checker.withRules(loaded.rules()).testRules().stream()
            .allMatch(
                result ->
                    result.outcome() == io.github.claimchecker.rule.RuleTestResult.Outcome.PASSED);
  }

  /**
   * What was drafted.
   *
   * @param metrics how many metrics it holds, each with a rule
   * @param yaml the text of the rule file
   */
  public record Draft(int metrics, String yaml) {}
}
