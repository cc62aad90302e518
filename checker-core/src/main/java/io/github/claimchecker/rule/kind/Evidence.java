package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The claims that a rule may look at, by metric. Immutable. */
public final class Evidence {
  private final List<Claim> claims;
  private final Map<String, List<Claim>> byMetric;
  private final Set<String> governed;
  private final ConflictSource finder;

  /**
   * Makes evidence.
   *
   * @param claims all claims, in the order of the documents
   * @param byMetric those of each metric, by its id
   * @param governed ids of metrics whose claims some rule already holds against each other
   * @param finder holds claims against each other
   */
  public Evidence(
      List<Claim> claims,
      Map<String, List<Claim>> byMetric,
      Set<String> governed,
      ConflictSource finder) {
    this.claims = List.copyOf(claims);
    this.byMetric = Map.copyOf(byMetric);
    this.governed = Set.copyOf(governed);
    this.finder = finder;
  }

  /**
   * Returns all claims.
   *
   * @return the claims in the order of the documents
   */
  public List<Claim> claims() {
    return claims;
  }

  /**
   * Returns the claims of a metric.
   *
   * @param metric its id
   * @return its claims, in the order of the documents
   */
  public List<Claim> of(String metric) {
    return byMetric.getOrDefault(metric, List.of());
  }

  /**
   * Returns what holds claims against each other.
   *
   * @return the finder
   */
  public ConflictSource finder() {
    return finder;
  }

  /**
   * Leaves claims out.
   *
   * @param wanted which claims stay
   * @return the evidence without the others
   */
  public Evidence only(Predicate<Claim> wanted) {
    Map<String, List<Claim>> kept = new LinkedHashMap<>();
    byMetric.forEach((id, list) -> kept.put(id, list.stream().filter(wanted).toList()));
    return new Evidence(claims.stream().filter(wanted).toList(), kept, governed, finder);
  }

  /**
   * Returns the metrics by which rules already hold claims against each other.
   *
   * @return ids of such metrics by claim; a claim of none has no entry. The map tells claims apart
   *     by identity
   */
  IdentityHashMap<Claim, List<String>> governedMetrics() {
    IdentityHashMap<Claim, List<String>> metrics = new IdentityHashMap<>();
    for (String id : governed) {
      of(id).forEach(claim -> metrics.computeIfAbsent(claim, any -> new ArrayList<>()).add(id));
    }
    return metrics;
  }
}
