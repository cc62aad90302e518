package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Rivals.Rival;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The conflicts among claims of one sort about one thing.
 *
 * <p>Camps of k values have k * (k - 1) / 2 conflicts, which tell a reader no more than that the
 * claims differ. Here each claim is named in its gravest conflict, and in the widest of those. So
 * there are about as many conflicts as camps, the greatest difference is always told, and every
 * claim that is in conflict with any other is named.
 */
final class Clashes {
  /** In so many conflicts all places of a camp are named; in further ones those that choose it. */
  private static final int FULL_LISTINGS = 8;

  private final ConflictFinder.Scope scope;
  private final List<Contender> claims;
  private final List<List<Contender>> camps;
  private final int[] campOf;
  private final int[] listings;

  private Clashes(List<Contender> claims, ConflictFinder.Scope scope) {
    this.scope = scope;
    this.claims = claims;
    this.camps = Camp.of(claims, scope.tolerance());
    this.listings = new int[camps.size()];
    this.campOf = new int[claims.size()];
    for (int camp = 0; camp < camps.size(); camp++) {
      for (Contender member : camps.get(camp)) {
        campOf[member.number()] = camp;
      }
    }
  }

  /**
   * Finds the conflicts.
   *
   * @param claims the claims in the order of their values
   * @param scope what to look at
   * @return the conflicts, the gravest and widest first; the lower camp stands first in each
   */
  static List<Conflict> of(List<Contender> claims, ConflictFinder.Scope scope) {
    IdentityHashMap<Contender, Rival> rivals = Rivals.of(claims, claims, scope);
    return rivals.isEmpty() ? List.of() : new Clashes(claims, scope).conflicts(rivals);
  }

  private List<Conflict> conflicts(IdentityHashMap<Contender, Rival> rivals) {
    List<Clash> clashes = new ArrayList<>(clashes(rivals));
    clashes.sort(Comparator.comparing((Clash clash) -> clash.lead, Rival.GRAVEST_FIRST));
    List<Conflict> conflicts = new ArrayList<>();
    for (Clash clash : clashes) {
      nameAll(clash);
      conflicts.add(conflict(clash));
    }
    return conflicts;
  }

  /** Two camps, with the claims of each that are in conflict with some of the other. */
  private static final class Clash {
    private final int lower;
    private final int upper;
    private final NavigableSet<Integer> named = new TreeSet<>();
    private Contender leader;
    private Rival lead;

    Clash(int lower, int upper, Contender leader, Rival lead) {
      this.lower = lower;
      this.upper = upper;
      this.leader = leader;
      this.lead = lead;
    }

    void add(Contender claim, Rival rival) {
      named.add(claim.number());
      named.add(rival.claim().number());
      if (rival.isGraverThan(lead)) {
        leader = claim;
        lead = rival;
      }
    }
  }

  /** The conflicts that some claim chose as its gravest, in the order of the camps. */
  private Collection<Clash> clashes(IdentityHashMap<Contender, Rival> rivals) {
    Map<Long, Clash> clashes = new TreeMap<>();
    for (Contender claim : claims) {
      Rival rival = rivals.get(claim);
      if (rival != null) {
        int mine = campOf[claim.number()];
        int theirs = campOf[rival.claim().number()];
        int lower = Math.min(mine, theirs);
        int upper = Math.max(mine, theirs);
        clashes
            .computeIfAbsent(
                (long) lower * camps.size() + upper, any -> new Clash(lower, upper, claim, rival))
            .add(claim, rival);
      }
    }
    return clashes.values();
  }

  /** Names the claims of both camps that chose other conflicts, too. */
  private void nameAll(Clash clash) {
    List<Contender> lower = camps.get(clash.lower);
    List<Contender> upper = camps.get(clash.upper);
    int listed = Math.max(listings[clash.lower]++, listings[clash.upper]++);
    if (listed < FULL_LISTINGS && clash.named.size() < lower.size() + upper.size()) {
      nameAll(clash, lower, upper);
      nameAll(clash, upper, lower);
    }
  }

  private void nameAll(Clash clash, List<Contender> camp, List<Contender> others) {
    IdentityHashMap<Contender, Rival> rivals = Rivals.of(camp, others, scope);
    for (Contender claim : camp) {
      Rival rival = rivals.get(claim);
      if (rival != null) {
        clash.add(claim, rival);
      }
    }
  }

  private Conflict conflict(Clash clash) {
    Contender one = clash.leader;
    Contender other = clash.lead.claim();
    boolean straight = one.number() < other.number();
    Contender first = straight ? one : other;
    Contender second = straight ? other : one;
    List<Claim> lower = new ArrayList<>(List.of(first.claim()));
    List<Claim> upper = new ArrayList<>(List.of(second.claim()));
    for (int number : clash.named) {
      if (number != first.number() && number != second.number()) {
        (campOf[number] == clash.lower ? lower : upper).add(claims.get(number).claim());
      }
    }
    return new Conflict(Judge.judge(first.claim(), second.claim(), scope, List.of()), lower, upper);
  }
}
