package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.ClaimComparer.Match;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.Verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a search without metrics found.
 *
 * @param conflicts the conflicts, contradictions first
 * @param groups how many groups of two or more comparable claims there were
 */
public record Discovery(List<Conflict> conflicts, int groups) {

  /** Copies the list. */
  public Discovery {
    conflicts = List.copyOf(conflicts);
  }

  /** The work of one search: pairs of documents, their matches, and the camps they make. */
  static final class Search {
    private final ClaimComparer comparer;
    private final Scope scope;
    private final List<Claim> claims;
    private final IdentityHashMap<Claim, Integer> numbers = new IdentityHashMap<>();
    private final int[] camps;
    private final int[] groups;

    Search(ClaimComparer comparer, Scope scope, List<Claim> claims) {
      this.comparer = comparer;
      this.scope = scope;
      this.claims = claims;
      for (Claim claim : claims) {
        numbers.put(claim, numbers.size());
      }
      this.camps = IntStream.range(0, claims.size()).toArray();
      this.groups = camps.clone();
    }

    Discovery run() {
      List<Match> matches = matches();
      for (Match match : matches) {
        join(groups, match);
        if (outcome(match) == Outcome.AGREEMENT) {
          join(camps, match);
        }
      }
      long distinct =
          matches.stream().mapToInt(match -> root(groups, match.a())).distinct().count();
      return new Discovery(conflicts(matches), (int) distinct);
    }

    private List<Match> matches() {
      Map<String, List<Claim>> byDocument = new LinkedHashMap<>();
      for (Claim claim : claims) {
        byDocument
            .computeIfAbsent(claim.sentence().document().id(), id -> new ArrayList<>())
            .add(claim);
      }
      List<List<Profile>> documents = byDocument.values().stream().map(comparer::profiles).toList();
      List<Match> matches = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        int first = scope.across() == Across.SOURCES ? i + 1 : i;
        for (int j = first; j < documents.size(); j++) {
          matches.addAll(comparer.compareAll(documents.get(i), documents.get(j), scope));
        }
      }
      return matches;
    }

    private List<Conflict> conflicts(List<Match> matches) {
      Map<List<Integer>, List<Match>> byCamps = new LinkedHashMap<>();
      for (Match match : matches) {
        if (outcome(match) != Outcome.AGREEMENT) {
          int a = root(camps, match.a());
          int b = root(camps, match.b());
          byCamps
              .computeIfAbsent(List.of(Math.min(a, b), Math.max(a, b)), key -> new ArrayList<>())
              .add(match);
        }
      }
      List<Conflict> conflicts = new ArrayList<>();
      byCamps.values().forEach(alike -> conflicts.add(conflict(alike)));
      conflicts.sort(Comparator.comparing((Conflict c) -> c.verdict().outcome()).reversed());
      return conflicts;
    }

    /** One conflict of all matches between two camps, led by the gravest and surest. */
    private Conflict conflict(List<Match> matches) {
      Match lead = matches.get(0);
      for (Match match : matches) {
        int graver = outcome(match).compareTo(outcome(lead));
        if (graver > 0 || graver == 0 && match.score() > lead.score()) {
          lead = match;
        }
      }
      Set<Claim> first = new LinkedHashSet<>(List.of(lead.a()));
      Set<Claim> second = new LinkedHashSet<>(List.of(lead.b()));
      for (Match match : matches) {
        boolean straight = root(camps, match.a()) == root(camps, lead.a());
        first.add(straight ? match.a() : match.b());
        second.add(straight ? match.b() : match.a());
      }
      return new Conflict((Verdict) lead.comparison(), List.copyOf(first), List.copyOf(second));
    }

    private static Outcome outcome(Match match) {
      return ((Verdict) match.comparison()).outcome();
    }

    private void join(int[] parents, Match match) {
      int first = root(parents, match.a());
      int second = root(parents, match.b());
      parents[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int[] parents, Claim claim) {
      int at = Objects.requireNonNull(numbers.get(claim));
      while (parents[at] != at) {
        parents[at] = parents[parents[at]];
        at = parents[at];
      }
      return at;
    }
  }
}
