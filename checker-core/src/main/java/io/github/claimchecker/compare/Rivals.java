package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Contender.Dating;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Finds for each claim its gravest conflict among others, and of the gravest the widest.
 *
 * <p>Of the claims that may meet it only those at the far ends of the number line are looked at: if
 * none of them is in conflict with it, no other is. They are found by sweeps over time, one for
 * each end of a region that decides a verdict, so that the cost is n log n in the claims.
 */
final class Rivals {
  /** Up to so many pairs it is quicker to look at each. */
  private static final int FEW_PAIRS = 1024;

  private final List<Contender> candidates;
  private final ConflictFinder.Scope scope;
  private final Tolerance tolerance;
  private final IdentityHashMap<Contender, Rival> found = new IdentityHashMap<>();

  /**
   * The claim that another is in its gravest conflict with.
   *
   * @param claim the other claim
   * @param outcome the verdict on the two, never an agreement
   * @param gap how far apart they are expected to be, in the base unit
   */
  record Rival(Contender claim, Outcome outcome, double gap) {

    static final Comparator<Rival> GRAVEST_FIRST =
        Comparator.comparing(Rival::outcome).thenComparingDouble(Rival::gap).reversed();

    /** Whether it is a graver conflict than another, or one of the same sort with a wider gap. */
    boolean isGraverThan(Rival other) {
      int graver = outcome.compareTo(other.outcome);
      return graver > 0 || graver == 0 && gap > other.gap;
    }
  }

  private Rivals(List<Contender> candidates, ConflictFinder.Scope scope) {
    this.candidates = candidates;
    this.scope = scope;
    this.tolerance = scope.tolerance();
  }

  /**
   * Finds rivals.
   *
   * @param claims claims of one thing
   * @param candidates claims of the same thing, possibly the same
   * @param scope the gap that still counts as none, and which pairs to look at
   * @return the rival of each claim that has one among the candidates
   */
  static IdentityHashMap<Contender, Rival> of(
      List<Contender> claims, List<Contender> candidates, ConflictFinder.Scope scope) {
    Rivals rivals = new Rivals(candidates, scope);
    if (scope.isChoosy() || (long) claims.size() * candidates.size() <= FEW_PAIRS) {
      rivals.lookAtEach(claims);
    } else {
      rivals.sweep(claims);
    }
    return rivals.found;
  }

  private void lookAtEach(List<Contender> claims) {
    for (Contender claim : claims) {
      for (Contender candidate : candidates) {
        if (claim.meets(candidate) && isWanted(claim, candidate)) {
          consider(claim, candidate);
        }
      }
    }
  }

  private boolean isWanted(Contender claim, Contender candidate) {
    boolean straight = claim.number() < candidate.number();
    Claim first = (straight ? claim : candidate).claim();
    return scope.pairs().test(first, (straight ? candidate : claim).claim());
  }

  private void consider(Contender claim, Contender candidate) {
    Outcome outcome = claim.outcome(candidate, tolerance);
    Rival known = found.get(claim);
    if (outcome == Outcome.AGREEMENT || known != null && outcome.compareTo(known.outcome()) < 0) {
      return;
    }
    Rival rival = new Rival(candidate, outcome, claim.gap(candidate));
    if (known == null || rival.isGraverThan(known)) {
      found.put(claim, rival);
    }
  }

  /** The regions by which a verdict is given, the gravest verdict first. */
  private enum Edge {
    HARD,
    EXPECTED,
    STATED;

    Interval of(Contender claim, boolean againstBounds) {
      Extent.Regions regions = claim.extent().against(againstBounds);
      return switch (this) {
        case HARD -> claim.extent().soften(regions.stated());
        case EXPECTED -> regions.expected();
        case STATED -> regions.stated();
      };
    }

    boolean counts(Contender claim) {
      return this != EXPECTED || !claim.extent().isTrusted();
    }
  }

  private void sweep(List<Contender> claims) {
    for (Edge edge : Edge.values()) {
      List<Contender> open = only(claims, claim -> edge.counts(claim) && !isSettled(claim));
      List<Contender> counting = only(candidates, edge::counts);
      sweep(edge, open, only(counting, Rivals::isBound), false);
      List<Contender> others = only(counting, claim -> !isBound(claim));
      sweep(edge, only(open, claim -> !isBound(claim)), others, false);
      sweep(edge, only(open, Rivals::isBound), others, true);
    }
  }

  private static boolean isBound(Contender claim) {
    return claim.extent().isBound();
  }

  private boolean isSettled(Contender claim) {
    Rival known = found.get(claim);
    return known != null && known.outcome() == Outcome.CONTRADICTION;
  }

  /** Looks up and down from each claim. */
  private void sweep(
      Edge edge, List<Contender> claims, List<Contender> others, boolean againstBounds) {
    if (claims.isEmpty() || others.isEmpty()) {
      return;
    }
    reach(claims, others, other -> edge.of(other, againstBounds), other -> 0);
    if (tolerance.relative() > 0) {
      ToDoubleFunction<Contender> margin =
          other -> tolerance.relative() * other.extent().against(againstBounds).size();
      reach(claims, others, other -> edge.of(other, againstBounds), margin);
    }
  }

  /** A relative tolerance takes the more off a region the larger its numbers are. */
  private void reach(
      List<Contender> claims,
      List<Contender> others,
      Function<Contender, Interval> region,
      ToDoubleFunction<Contender> margin) {
    sweep(claims, others, other -> low(region.apply(other)) - margin.applyAsDouble(other));
    sweep(claims, others, other -> -high(region.apply(other)) - margin.applyAsDouble(other));
  }

  /** The lower end of a region; one that does not belong to it stands a little further in. */
  static double low(Interval region) {
    return region.lowClosed() ? region.low() : Math.nextUp(region.low());
  }

  /** The upper end of a region; one that does not belong to it stands a little further in. */
  static double high(Interval region) {
    return region.highClosed() ? region.high() : Math.nextDown(region.high());
  }

  /** Claims without a time meet all; the others by their dates, or by their days of the year. */
  private void sweep(
      List<Contender> claims, List<Contender> others, ToDoubleFunction<Contender> key) {
    Function<Contender, Window> always = claim -> Window.ALWAYS;
    Function<Contender, Window> inYear = Contender::windowInYear;
    List<Contender> free = dated(claims, Dating.FREE);
    List<Contender> dated = dated(claims, Dating.DATED);
    List<Contender> yearless = dated(claims, Dating.YEARLESS);
    List<Contender> timed = dated(claims, Dating.DATED, Dating.YEARLESS);
    sweep(free, others, always, key);
    sweep(timed, dated(others, Dating.FREE), always, key);
    sweep(dated, dated(others, Dating.DATED), Contender::window, key);
    sweep(dated, dated(others, Dating.YEARLESS), inYear, key);
    sweep(yearless, dated(others, Dating.DATED, Dating.YEARLESS), inYear, key);
  }

  private void sweep(
      List<Contender> claims,
      List<Contender> others,
      Function<Contender, Window> window,
      ToDoubleFunction<Contender> key) {
    if (!claims.isEmpty() && !others.isEmpty()) {
      new TimeSweep(others, window, key).run(claims, window, this::consider);
    }
  }

  private static List<Contender> dated(Collection<Contender> claims, Dating... dating) {
    List<Dating> wanted = Arrays.asList(dating);
    return only(claims, claim -> wanted.contains(claim.dating()));
  }

  private static List<Contender> only(
      Collection<Contender> claims, Predicate<Contender> condition) {
    List<Contender> some = new ArrayList<>();
    for (Contender claim : claims) {
      if (condition.test(claim)) {
        some.add(claim);
      }
    }
    return some;
  }
}
