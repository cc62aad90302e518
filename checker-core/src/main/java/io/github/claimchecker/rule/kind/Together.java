package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Modality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds claims of several metrics that belong together: said of one time and meant alike, in one
 * document if it tells them all, and there next to each other.
 */
final class Together {
  private final List<List<Claim>> claims;

  /** The claims of each metric by the id of their document. */
  private final List<Map<String, List<Claim>>> byDocument;

  /**
   * Looks for claims of metrics, at least one; around each claim of the first one group is made.
   */
  Together(Evidence evidence, List<String> metrics) {
    this.claims = metrics.stream().map(evidence::of).toList();
    this.byDocument =
        claims.stream()
            .map(list -> list.stream().collect(Collectors.groupingBy(Together::document)))
            .toList();
  }

  private static String document(Claim claim) {
    return claim.sentence().document().id();
  }

  /** The groups, each with a claim for each metric in their order. */
  List<List<Claim>> groups() {
    Set<List<Claim>> groups = new LinkedHashSet<>();
    for (Claim anchor : claims.get(0)) {
      around(anchor).ifPresent(groups::add);
    }
    return List.copyOf(groups);
  }

  private Optional<List<Claim>> around(Claim anchor) {
    List<Claim> group = new ArrayList<>(List.of(anchor));
    for (int i = 1; i < claims.size(); i++) {
      List<Claim> near = byDocument.get(i).getOrDefault(document(anchor), List.of());
      Optional<Claim> next = nearest(near, anchor, group);
      next = next.isPresent() ? next : nearest(claims.get(i), anchor, group);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      group.add(next.get());
    }
    return Optional.of(List.copyOf(group));
  }

  private static Optional<Claim> nearest(List<Claim> from, Claim anchor, List<Claim> taken) {
    return from.stream()
        .filter(claim -> !taken.contains(claim))
        .filter(claim -> claim.period().meets(anchor.period()))
        .filter(claim -> isMeantAlike(claim, anchor))
        .min(Comparator.comparingInt(claim -> distance(claim, anchor)));
  }

  static boolean isMeantAlike(Claim a, Claim b) {
    return a.modality() == b.modality() || isFact(a) && isFact(b);
  }

  private static boolean isFact(Claim claim) {
    return claim.modality() == Modality.ASSERTED || claim.modality() == Modality.ESTIMATE;
  }

  /** How far apart two claims are in the text; other documents are farther than any place. */
  static int distance(Claim a, Claim b) {
    boolean same = document(a).equals(document(b));
    return same
        ? Math.abs(a.quantity().span().start() - b.quantity().span().start())
        : Integer.MAX_VALUE;
  }
}
