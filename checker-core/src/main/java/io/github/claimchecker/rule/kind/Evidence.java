package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The claims that a rule may look at, by metric. Immutable. */
public final class Evidence {
  private final Material material;
  private final Map<String, List<Claim>> byMetric;
  private final Set<String> governed;
  private final ConflictSource finder;

  /** The metrics of each claim that has any; claims are told apart by identity. */
  private final IdentityHashMap<Claim, List<String>> metrics;

  private final Predicate<Document> visible;
  private final Predicate<Claim> chosen;

  private Evidence(Evidence all, Predicate<Document> visible, Predicate<Claim> chosen) {
    this.material = all.material;
    this.byMetric = all.byMetric;
    this.governed = all.governed;
    this.finder = all.finder;
    this.metrics = all.metrics;
    this.visible = visible;
    this.chosen = chosen;
  }

  /**
   * Makes evidence.
   *
   * @param material all claims, in the order of the documents
   * @param byMetric those of each metric, by its id
   * @param governed ids of metrics whose claims some rule already holds against each other
   * @param finder holds claims against each other
   */
  public Evidence(
      Material material,
      Map<String, List<Claim>> byMetric,
      Set<String> governed,
      ConflictSource finder) {
    this.material = material;
    this.byMetric = Map.copyOf(byMetric);
    this.governed = Set.copyOf(governed);
    this.finder = finder;
    this.metrics = new IdentityHashMap<>();
    this.visible = any -> true;
    this.chosen = any -> true;
    byMetric.forEach(
        (id, list) ->
            list.forEach(
                claim -> metrics.computeIfAbsent(claim, any -> new ArrayList<>()).add(id)));
  }

  /**
   * Returns all documents.
   *
   * @return the documents, those without claims included
   */
  public List<Document> documents() {
    return material.documents().stream().filter(visible).toList();
  }

  /**
   * Returns the day that ages count from.
   *
   * @return the day of the check
   */
  public LocalDate now() {
    return material.now();
  }

  /**
   * Returns all claims.
   *
   * @return the claims in the order of the documents
   */
  public List<Claim> claims() {
    return material.claims().stream().filter(this::isSeen).toList();
  }

  /**
   * Returns the claims of a metric.
   *
   * @param metric its id
   * @return its claims, in the order of the documents
   */
  public List<Claim> of(String metric) {
    return byMetric.getOrDefault(metric, List.of()).stream().filter(this::isSeen).toList();
  }

  /**
   * Returns the claims of a metric, or all.
   *
   * @param metric its id; empty for all claims
   * @return the claims, in the order of the documents
   */
  public List<Claim> of(Optional<String> metric) {
    return metric.map(this::of).orElseGet(this::claims);
  }

  private boolean isSeen(Claim claim) {
    return visible.test(claim.sentence().document()) && chosen.test(claim);
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
   * Leaves documents out.
   *
   * @param wanted which documents stay
   * @return the evidence without the others and their claims
   */
  public Evidence only(Predicate<Document> wanted) {
    return new Evidence(this, visible.and(wanted), chosen);
  }

  /**
   * Leaves claims out; their documents stay.
   *
   * @param wanted which claims stay
   * @return the evidence without the others
   */
  public Evidence choosing(Predicate<Claim> wanted) {
    return new Evidence(this, visible, chosen.and(wanted));
  }

  /**
   * Says whether rules for named metrics have the last word on two claims.
   *
   * @param a a claim
   * @param b another
   * @return true if they share a metric that some rule holds them together by, or if each has
   *     metrics of its own, so that they are known to be about different things
   */
  boolean isSettled(Claim a, Claim b) {
    List<String> first = metrics.getOrDefault(a, List.of());
    List<String> second = metrics.getOrDefault(b, List.of());
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    List<String> shared = first.stream().filter(second::contains).toList();
    return shared.isEmpty() || !Collections.disjoint(shared, governed);
  }
}
