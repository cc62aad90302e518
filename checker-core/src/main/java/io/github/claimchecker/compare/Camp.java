package io.github.claimchecker.compare;

import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Claims of which each agrees with each other one.
 *
 * <p>Whether a claim agrees with all of them is seen from those at the ends: of each sort of hedge
 * those whose regions start last and end first.
 */
final class Camp {
  private final Tolerance tolerance;
  private final List<Contender> members = new ArrayList<>();
  private final Map<Integer, double[]> reaches = new TreeMap<>();
  private final Map<Integer, Contender> bySide = new TreeMap<>();
  private final Set<Contender> ends = Collections.newSetFromMap(new IdentityHashMap<>());

  private Camp(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * Cuts claims into camps: a claim that does not agree with all of the camp before it starts a new
   * one.
   *
   * @param claims the claims in the order of their values
   * @param tolerance the gap that still counts as none
   * @return the camps, each with its claims in the same order
   */
  static List<List<Contender>> of(List<Contender> claims, Tolerance tolerance) {
    List<List<Contender>> camps = new ArrayList<>();
    Camp last = new Camp(tolerance);
    for (Contender claim : claims) {
      if (camps.isEmpty() || !last.agreesWith(claim)) {
        last = new Camp(tolerance);
        camps.add(last.members);
      }
      last.add(claim);
    }
    return camps;
  }

  private boolean agreesWith(Contender claim) {
    for (Contender end : ends) {
      if (end.outcome(claim, tolerance) != Outcome.AGREEMENT) {
        return false;
      }
    }
    return true;
  }

  private void add(Contender claim) {
    members.add(claim);
    double[] reach = reach(claim);
    int sort = sort(claim);
    double[] furthest = reaches.computeIfAbsent(sort, any -> nowhere(reach.length));
    boolean further = false;
    for (int side = 0; side < reach.length; side++) {
      if (reach[side] > furthest[side]) {
        furthest[side] = reach[side];
        bySide.put(sort * reach.length + side, claim);
        further = true;
      }
    }
    if (further) {
      ends.clear();
      ends.addAll(bySide.values());
    }
  }

  private static double[] nowhere(int sides) {
    double[] reach = new double[sides];
    Arrays.fill(reach, Double.NEGATIVE_INFINITY);
    return reach;
  }

  /** Claims of one sort have the same of their regions compared with any other claim. */
  private static int sort(Contender claim) {
    int bound = claim.extent().isTrusted() ? 3 : 2;
    int exact = claim.claim().quantity().hedge() == Hedge.EXACT ? 1 : 0;
    return claim.extent().isBound() ? bound : exact;
  }

  /** How far in each end of a region stands that decides whether the claim agrees. */
  private static double[] reach(Contender claim) {
    Interval stated = claim.extent().plain().stated();
    Interval expected = claim.extent().plain().expected();
    Interval printed = claim.extent().printed().stated();
    return new double[] {
      Rivals.low(stated), -Rivals.high(stated),
      Rivals.low(expected), -Rivals.high(expected),
      Rivals.low(printed), -Rivals.high(printed)
    };
  }
}
