package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * Finds the conflicts among many claims: those of one metric, or those that turn out to be about
 * the same thing. Immutable and thread-safe.
 */
public final class ConflictFinder {
  private final Supplier<ClaimComparer> comparer;

  /**
   * Makes a finder.
   *
   * @param comparer decides which claims are about the same thing where no metric does
   */
  public ConflictFinder(ClaimComparer comparer) {
    this(() -> comparer);
  }

  /**
   * Makes a finder that asks for its comparer when it needs it: the conflicts of a metric's claims
   * need none.
   *
   * @param comparer makes the comparer; asked each time
   */
  public ConflictFinder(Supplier<ClaimComparer> comparer) {
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
    /** One object, so that it can be told from conditions that leave pairs out. */
    @SuppressWarnings("UnnecessaryLambda")
    private static final BiPredicate<Claim, Claim> ALL = (a, b) -> true;

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
      return new Scope(tolerance, period, across, Bounds.PRAGMATIC, ALL);
    }

    boolean allows(Claim a, Claim b) {
      return across.allows(a, b) && pairs.test(a, b);
    }

    /** Whether some pairs are left out that nothing but a look at them tells. */
    boolean isChoosy() {
      return pairs != ALL;
    }

    /**
     * The same for a kind: the time of dates is what is compared, and times of day are looked at
     * one by one, since clocks go round.
     */
    private Scope of(Kind kind) {
      return switch (kind) {
        case DATE -> new Scope(tolerance, PeriodPolicy.ANY, across, bounds, pairs);
        case TIME ->
            new Scope(
                tolerance,
                period,
                across,
                bounds,
                pairs.and((a, b) -> ClockTimes.unlike(a, b).isEmpty()));
        default -> this;
      };
    }
  }

  /**
   * Finds the conflicts among claims of one metric, at a cost of n log n in the claims.
   *
   * <p>Claims that agree form a camp. Of many camps not each pair is a conflict of its own: each
   * claim is named in its gravest conflict, and of those of one verdict in the one with the widest
   * gap, so that every claim that is in conflict with any other is named.
   *
   * @param claims claims that are known to be about the same thing
   * @param scope what to look at
   * @return the conflicts, contradictions first; claims are not compared whose kinds, units or
   *     modalities never are
   */
  public List<Conflict> conflicts(List<Claim> claims, Scope scope) {
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Claim> alike : Sort.divide(claims, Sort::of)) {
      Scope its = scope.of(alike.get(0).quantity().kind());
      conflicts.addAll(Clashes.of(Contenders.of(alike, its), its));
    }
    conflicts.sort(Comparator.comparing((Conflict c) -> c.verdict().outcome()).reversed());
    return conflicts;
  }

  /**
   * Finds the conflicts among claims that no metric names.
   *
   * @param claims the claims of all documents
   * @param scope what to look at
   * @return what was found
   */
  public Discovery discovered(List<Claim> claims, Scope scope) {
    return new Discovery.Search(comparer.get(), scope, claims).run();
  }
}
