package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.claim.Modality;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the search for conflicts against a look at every pair, over claims of any sort. */
class ConflictFinderTest {
  private static final ConflictFinder FINDER = new ConflictFinder(ClaimComparer.english());

  /** A scope, and claims to search: few enough to look at each, and so many that they are swept. */
  record Case(Scope scope, long seed, int size) {
    List<Claim> claims() {
      return new RandomClaims(seed, 1 + (int) (seed % 7)).list(size);
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    List<Tolerance> tolerances =
        List.of(
            Tolerance.NONE,
            new Tolerance(0, List.of(new Tolerance.Absolute(4, Unit.ONE))),
            new Tolerance(0.07, List.of()),
            new Tolerance(0.1, List.of(new Tolerance.Absolute(5, Unit.ONE))));
    long seed = 1;
    for (Tolerance tolerance : tolerances) {
      for (PeriodPolicy period : PeriodPolicy.values()) {
        for (Across across : Across.values()) {
          for (int size : new int[] {3, 8, 20, 60, 60}) {
            cases.add(new Case(Scope.of(tolerance, period, across), seed++, size));
          }
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyClaimIsNamedInAConflictAsGraveAsItsGravest(Case some) {
    List<Claim> claims = some.claims();
    List<Conflict> conflicts = FINDER.conflicts(claims, some.scope());

    for (Claim claim : claims) {
      Outcome gravest = gravest(claim, claims, claims, some.scope());
      Outcome named = gravestNaming(claim, conflicts);
      assertThat(named).as("%s", claim.quantity().stated()).isGreaterThanOrEqualTo(gravest);
      assertThat(named == Outcome.AGREEMENT).isEqualTo(gravest == Outcome.AGREEMENT);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aConflictNamesOnlyClaimsThatAreInConflictWithTheOtherCamp(Case some) {
    List<Claim> claims = some.claims();

    for (Conflict conflict : FINDER.conflicts(claims, some.scope())) {
      for (Claim claim : conflict.first()) {
        assertThat(gravest(claim, conflict.second(), claims, some.scope()))
            .isNotEqualTo(Outcome.AGREEMENT);
      }
      for (Claim claim : conflict.second()) {
        assertThat(gravest(claim, conflict.first(), claims, some.scope()))
            .isNotEqualTo(Outcome.AGREEMENT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theVerdictIsTheGravestOfTheTwoCampsAndThatOfTheClaimsThatLeadThem(Case some) {
    List<Claim> claims = some.claims();

    for (Conflict conflict : FINDER.conflicts(claims, some.scope())) {
      Claim a = conflict.first().get(0);
      Claim b = conflict.second().get(0);
      Outcome outcome = conflict.verdict().outcome();
      assertThat(outcome(a, b, claims, some.scope())).isEqualTo(outcome);
      for (Claim claim : conflict.first()) {
        assertThat(gravest(claim, conflict.second(), claims, some.scope()))
            .isLessThanOrEqualTo(outcome);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theClaimsOfACampAgree(Case some) {
    for (Conflict conflict : FINDER.conflicts(some.claims(), some.scope())) {
      for (List<Claim> camp : List.of(conflict.first(), conflict.second())) {
        for (Claim a : camp) {
          for (Claim b : camp) {
            assertThat(Judge.judge(a, b, some.scope(), List.of()).outcome())
                .as("%s and %s", a.quantity().stated(), b.quantity().stated())
                .isEqualTo(Outcome.AGREEMENT);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thereAreNoMoreConflictsThanClaimsAndNoneTwice(Case some) {
    List<Conflict> conflicts = FINDER.conflicts(some.claims(), some.scope());

    assertThat(conflicts).hasSizeLessThan(some.size());
    Set<Set<Claim>> leaders = new HashSet<>();
    for (Conflict conflict : conflicts) {
      assertThat(leaders.add(Set.of(conflict.first().get(0), conflict.second().get(0)))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOrderOfTheClaimsDoesNotMatter(Case some) {
    List<Claim> claims = some.claims();
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(some.seed()));

    assertThat(Set.copyOf(FINDER.conflicts(shuffled, some.scope())))
        .isEqualTo(Set.copyOf(FINDER.conflicts(claims, some.scope())));
  }

  @Test
  void aHedgedClaimDoesNotHideThatTheClaimsItAgreesWithDoNot() {
    List<Claim> claims =
        List.of(said("a", "56 reeds", 0), said("b", "about 60 reeds", 0), said("c", "64 reeds", 0));

    List<Conflict> conflicts = FINDER.conflicts(claims, Scope.STANDARD);

    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.get(0).first()).containsExactly(claims.get(0));
    assertThat(conflicts.get(0).second()).containsExactly(claims.get(2));
  }

  @Test
  void eachOfManyCampsIsNamedOnceWithTheOneFurthestFromIt() {
    List<Claim> claims =
        List.of(
            said("a", "41 reeds", 0),
            said("b", "52 reeds", 0),
            said("c", "63 reeds", 0),
            said("d", "74 reeds", 0));

    assertThat(FINDER.conflicts(claims, Scope.STANDARD))
        .extracting(c -> c.verdict().difference())
        .containsExactly("33", "22", "22");
  }

  @Test
  void nearestComparesALoneFigureWithTheNearestOneOfASeries() {
    List<Claim> claims =
        List.of(
            said("a", "41 reeds", 2003),
            said("a", "52 reeds", 2008),
            said("a", "63 reeds", 2013),
            said("b", "77 reeds", 2011));
    Scope nearest = Scope.of(Tolerance.NONE, PeriodPolicy.NEAREST, Across.SOURCES);

    List<Conflict> conflicts = FINDER.conflicts(claims, nearest);

    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.get(0).first()).containsExactly(claims.get(2));
    assertThat(FINDER.conflicts(claims, Scope.STANDARD)).isEmpty();
  }

  @Test
  void aSearchWithoutAMetricComparesTheNearestToo() {
    List<Claim> claims =
        Stream.of(
                Documents.plain("a.txt", "In 2008, Velbar had 5,200 ferries."),
                Documents.plain("a.txt", "In 2013, Velbar had 6,300 ferries."),
                Documents.plain("b.txt", "In 2011, Velbar had 7,700 ferries."))
            .flatMap(document -> ClaimExtractor.english().extract(document).stream())
            .toList();
    Scope nearest = Scope.of(Tolerance.NONE, PeriodPolicy.NEAREST, Across.SOURCES);

    List<Conflict> conflicts = FINDER.discovered(claims, nearest).conflicts();

    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.get(0).first()).containsExactly(claims.get(1));
    assertThat(FINDER.discovered(claims, Scope.STANDARD).conflicts()).isEmpty();
  }

  /** A claim of a document that says nothing else, of a year where that is not 0. */
  private static Claim said(String document, String surface, int year) {
    Document text = Documents.plain(document, surface);
    LocalDate start = LocalDate.of(Math.max(1, year), 1, 1);
    return new Claim(
        new Sentence(text, text.blocks().get(0), new Span(0, surface.length())),
        QuantityExtractor.english().extract(surface).get(0),
        Optional.empty(),
        Optional.empty(),
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        year == 0
            ? Period.UNSPECIFIED
            : Period.of(start, start.plusYears(1).minusDays(1), "in " + year),
        Optional.empty(),
        Modality.ASSERTED);
  }

  private static Outcome gravestNaming(Claim claim, List<Conflict> conflicts) {
    return conflicts.stream()
        .filter(c -> c.first().contains(claim) || c.second().contains(claim))
        .map(c -> c.verdict().outcome())
        .max(Outcome::compareTo)
        .orElse(Outcome.AGREEMENT);
  }

  private static Outcome gravest(Claim claim, List<Claim> others, List<Claim> all, Scope scope) {
    return others.stream()
        .map(other -> outcome(claim, other, all, scope))
        .max(Outcome::compareTo)
        .orElseThrow();
  }

  private static Outcome outcome(Claim a, Claim b, List<Claim> all, Scope scope) {
    return scope.across().allows(a, b)
            && Pairing.modality(a, b).isEmpty()
            && timesMeet(a, b, all, scope)
        ? Judge.judge(a, b, scope, List.of()).outcome()
        : Outcome.AGREEMENT;
  }

  private static boolean timesMeet(Claim a, Claim b, List<Claim> all, Scope scope) {
    boolean dated = Window.middle(a.period()).isPresent() && Window.middle(b.period()).isPresent();
    return switch (scope.period()) {
      case ANY -> true;
      case SAME -> a.period().meets(b.period());
      case NEAREST ->
          dated
              ? isNearest(a, b, all, scope) && isNearest(b, a, all, scope)
              : a.period().meets(b.period());
    };
  }

  /** Whether no claim of the place of b is nearer to a than b. */
  private static boolean isNearest(Claim a, Claim b, List<Claim> all, Scope scope) {
    double distance = distance(a.period(), b.period());
    return all.stream()
        .filter(c -> !scope.across().allows(b, c) && Pairing.modality(b, c).isEmpty())
        .allMatch(c -> !(distance(a.period(), c.period()) < distance));
  }

  private static double distance(Period a, Period b) {
    OptionalDouble first = Window.middle(a);
    OptionalDouble second = Window.middle(b);
    return first.isPresent() && second.isPresent()
        ? Math.abs(first.getAsDouble() - second.getAsDouble())
        : Double.POSITIVE_INFINITY;
  }
}
