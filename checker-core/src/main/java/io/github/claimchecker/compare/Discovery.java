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
      List<List<Claim>> byDocument = Folder.byDocument(claims);
      List<List<Profile>> documents = byDocument.stream().map(comparer::profiles).toList();
      Folder folder = Folder.of(documents);
      List<Pair> pairs = new ArrayList<>();
      Sort.divide(seats(documents), seat -> Sort.across(seat.profile.claim()))
          .forEach(alike -> addPairs(alike, folder, pairs));
      pairs.sort(Pair.IN_ORDER);
      List<Integer> sizes = byDocument.stream().map(List::size).toList();
      return kept(pairs, sizes);
    }

    /** A claim by the number of its document and its own number in it. */
    private record Seat(Profile profile, int document, int number) {}

    private static List<Seat> seats(List<List<Profile>> documents) {
      List<Seat> seats = new ArrayList<>();
      for (int document = 0; document < documents.size(); document++) {
        List<Profile> profiles = documents.get(document);
        for (int i = 0; i < profiles.size(); i++) {
          seats.add(new Seat(profiles.get(i), document, i));
        }
      }
      return seats;
    }

    /** Two claims that ended in a verdict. */
    private record Pair(Seat first, Seat second, Match match) {
      static final Comparator<Pair> IN_ORDER =
          Comparator.comparingInt((Pair pair) -> pair.first.document)
              .thenComparingInt(pair -> pair.second.document)
              .thenComparingInt(pair -> pair.first.number)
              .thenComparingInt(pair -> pair.second.number);

      boolean isOfTheDocumentsOf(Pair other) {
        return first.document == other.first.document && second.document == other.second.document;
      }
    }

    private void addPairs(List<Seat> alike, Folder folder, List<Pair> pairs) {
      comparer.candidates(
          alike.stream().map(Seat::profile).toList(),
          (i, j) -> {
            Seat first = alike.get(i);
            Seat second = alike.get(j);
            if (scope.allows(first.profile.claim(), second.profile.claim())) {
              comparer
                  .verdict(first.profile, second.profile, scope)
                  .filter(match -> !folder.doubts(match, first.profile, second.profile))
                  .ifPresent(match -> pairs.add(new Pair(first, second, match)));
            }
          });
    }

    /** The best matches of each two documents. */
    private List<Match> kept(List<Pair> pairs, List<Integer> sizes) {
      List<Match> kept = new ArrayList<>();
      for (int from = 0, to; from < pairs.size(); from = to) {
        Pair head = pairs.get(from);
        BestMatches matches =
            new BestMatches(
                sizes.get(head.first.document), sizes.get(head.second.document), scope.period());
        to = from;
        while (to < pairs.size() && pairs.get(to).isOfTheDocumentsOf(head)) {
          Pair pair = pairs.get(to++);
          matches.add(pair.first.number, pair.second.number, pair.match);
        }
        kept.addAll(matches.kept());
      }
      return kept;
    }

    private List<Conflict> conflicts(List<Match> matches) {
      Map<List<Integer>, List<Match>> byCamps = new LinkedHashMap<>();
      for (Match match : matches) {
        if (outcome(match) != Outcome.AGREEMENT) {
          byCamps.computeIfAbsent(key(match), key -> new ArrayList<>()).add(match);
        }
      }
      List<Conflict> conflicts = new ArrayList<>();
      byCamps.values().forEach(alike -> conflicts.add(conflict(alike)));
      conflicts.sort(Comparator.comparing((Conflict c) -> c.verdict().outcome()).reversed());
      return conflicts;
    }

    /**
     * The two camps of a match. Two claims that a chain of agreements has joined in one camp are a
     * conflict of their own, since nothing says on which side the others of that camp are.
     */
    private List<Integer> key(Match match) {
      int a = root(camps, match.a());
      int b = root(camps, match.b());
      return a == b
          ? List.of(number(match.a()), number(match.b()), a)
          : List.of(Math.min(a, b), Math.max(a, b));
    }

    private int number(Claim claim) {
      return Objects.requireNonNull(numbers.get(claim));
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
      int at = number(claim);
      while (parents[at] != at) {
        parents[at] = parents[parents[at]];
        at = parents[at];
      }
      return at;
    }
  }
}
