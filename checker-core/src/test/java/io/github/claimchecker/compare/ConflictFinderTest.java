package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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
            cases.add(new Case(new Scope(tolerance, period, across), seed++, size));
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
            assertThat(Judge.judge(a, b, some.scope().tolerance(), List.of()).outcome())
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
        ? Judge.judge(a, b, scope.tolerance(), List.of()).outcome()
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
