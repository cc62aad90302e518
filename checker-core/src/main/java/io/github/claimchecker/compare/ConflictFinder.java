package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds the conflicts among many claims: those of one metric, or those that turn out to be about
 * the same thing. Immutable and thread-safe.
 */
public final class ConflictFinder {
  private final ClaimComparer comparer;

  /**
   * Makes a finder.
   *
   * @param comparer decides which claims are about the same thing where no metric does
   */
  public ConflictFinder(ClaimComparer comparer) {
    this.comparer = comparer;
  }

  /**
   * What a search looks at.
   *
   * @param tolerance the gap that still counts as none
   * @param period what claims of different times mean
   * @param across where two claims must come from
   * @param bounds how far bounds are trusted
   * @param pairs which pairs of claims to look at besides
   */
  public record Scope(
      Tolerance tolerance,
      PeriodPolicy period,
      Across across,
      Bounds bounds,
      BiPredicate<Claim, Claim> pairs) {

    /** No tolerance, the same period, different documents, bounds as readers take them. */
    public static final Scope STANDARD = of(Tolerance.NONE, PeriodPolicy.SAME, Across.SOURCES);

    /**
     * Makes a scope of all pairs, with bounds as readers take them.
     *
     * @param tolerance the gap that still counts as none
     * @param period what claims of different times mean
     * @param across where two claims must come from
     * @return the scope
     */
    public static Scope of(Tolerance tolerance, PeriodPolicy period, Across across) {
      return new Scope(tolerance, period, across, Bounds.PRAGMATIC, (a, b) -> true);
    }

    boolean allows(Claim a, Claim b) {
      return across.allows(a, b) && pairs.test(a, b);
    }
  }

  /**
   * Finds the conflicts among claims of one metric.
   *
   * @param claims claims that are known to be about the same thing
   * @param scope what to look at
   * @return the conflicts, contradictions first; claims whose units do not convert are not compared
   */
  public List<Conflict> conflicts(List<Claim> claims, Scope scope) {
    List<Conflict> conflicts = new ArrayList<>();
    Map<String, List<Claim>> byUnit = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byUnit.computeIfAbsent(claim.quantity().unit().base(), unit -> new ArrayList<>()).add(claim);
    }
    for (List<Claim> alike : byUnit.values()) {
      List<List<Claim>> camps = camps(alike);
      for (int i = 0; i < camps.size(); i++) {
        for (int j = i + 1; j < camps.size(); j++) {
          conflict(camps.get(i), camps.get(j), scope).ifPresent(conflicts::add);
        }
      }
    }
    conflicts.sort(Comparator.comparing((Conflict c) -> c.verdict().outcome()).reversed());
    return conflicts;
  }

  /**
   * Claims in the order of their values, cut where one no longer agrees with the first of a camp.
   */
  private static List<List<Claim>> camps(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(
        Comparator.comparingDouble((Claim c) -> Judge.centre(c.quantity()))
            .thenComparing(c -> c.sentence().document().id())
            .thenComparing(c -> c.quantity().span()));
    List<List<Claim>> camps = new ArrayList<>();
    for (Claim claim : sorted) {
      List<Claim> last = camps.isEmpty() ? List.of() : camps.get(camps.size() - 1);
      if (!last.isEmpty() && agree(last.get(0), claim)) {
        last.add(claim);
      } else {
        camps.add(new ArrayList<>(List.of(claim)));
      }
    }
    return camps;
  }

  private static boolean agree(Claim a, Claim b) {
    return Judge.judge(a, b, Scope.STANDARD, List.of()).outcome() == Outcome.AGREEMENT;
  }

  /** The gravest verdict over the pairs of two camps that the scope lets meet. */
  private static Optional<Conflict> conflict(List<Claim> first, List<Claim> second, Scope scope) {
    Verdict worst = null;
    Claim a = first.get(0);
    Claim b = second.get(0);
    for (Claim one : first) {
      for (Claim other : second) {
        if (!meet(one, other, scope)) {
          continue;
        }
        Verdict verdict = Judge.judge(one, other, scope, List.of());
        if (worst == null || verdict.outcome().compareTo(worst.outcome()) > 0) {
          worst = verdict;
          a = one;
          b = other;
        }
      }
    }
    return worst == null || worst.outcome() == Outcome.AGREEMENT
        ? Optional.empty()
        : Optional.of(new Conflict(worst, leadBy(a, first), leadBy(b, second)));
  }

  private static List<Claim> leadBy(Claim leader, List<Claim> camp) {
    List<Claim> ordered = new ArrayList<>(List.of(leader));
    camp.stream().filter(claim -> !claim.equals(leader)).forEach(ordered::add);
    return ordered;
  }

  private static boolean meet(Claim a, Claim b, Scope scope) {
    return scope.allows(a, b)
        && Pairing.modality(a, b).isEmpty()
        && (scope.period() != PeriodPolicy.SAME || Pairing.period(a, b).isEmpty());
  }

  /**
   * Finds the conflicts among claims that no metric names.
   *
   * @param claims the claims of all documents
   * @param scope what to look at
   * @return what was found
   */
  public Discovery discovered(List<Claim> claims, Scope scope) {
    return new Discovery.Search(comparer, scope, claims).run();
  }
}
