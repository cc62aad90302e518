package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.text.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();
  private static final Unit POINT =
      QuantityExtractor.english().extract("It rose by 3 percentage points.").get(0).unit();

  private static Claim claim(String text) {
    return EXTRACTOR.extract(Documents.plain("a.txt", text)).get(0);
  }

  private static Verdict judge(String a, String b, Tolerance tolerance) {
    Scope scope = Scope.of(tolerance, PeriodPolicy.SAME, Across.SOURCES);
    return Judge.judge(claim(a), claim(b), scope, List.of());
  }

  private static Tolerance of(double amount, Unit unit) {
    return new Tolerance(0, List.of(new Tolerance.Absolute(amount, unit)));
  }

  @Test
  void aGapAsWideAsTheToleranceIsNone() {
    String few = "The kennel has 12 dogs.";
    String more = "The kennel has 16 dogs.";

    assertThat(judge(few, more, of(3, Unit.ONE)).outcome()).isEqualTo(Outcome.AGREEMENT);
    assertThat(judge(few, more, of(2.9, Unit.ONE)).outcome()).isEqualTo(Outcome.CONTRADICTION);
  }

  @Test
  void pointsAreAToleranceOfShares() {
    String some = "32% of the reeds were cut.";
    String more = "36% of the reeds were cut.";

    assertThat(judge(some, more, of(4, POINT)).outcome()).isEqualTo(Outcome.AGREEMENT);
    assertThat(judge(some, more, of(2, POINT)).outcome()).isEqualTo(Outcome.CONTRADICTION);
  }

  @Test
  void pointsAreNoToleranceOfOtherQuantities() {
    assertThat(judge("The kennel has 12 dogs.", "The kennel has 14 dogs.", of(40, POINT)).outcome())
        .isEqualTo(Outcome.CONTRADICTION);
  }

  @Test
  void ofSeveralTolerancesTheWidestCounts() {
    Tolerance both =
        new Tolerance(
            0.5, List.of(new Tolerance.Absolute(1, Unit.ONE), new Tolerance.Absolute(9, Unit.ONE)));

    assertThat(judge("The kennel has 12 dogs.", "The kennel has 20 dogs.", both).outcome())
        .isEqualTo(Outcome.AGREEMENT);
  }

  @Test
  void thePeriodIsToldWhereOneOfTheTwoTellsIt() {
    assertThat(
            judge("In 2008 the kennel had 12 dogs.", "The kennel has 14 dogs.", Tolerance.NONE)
                .facts())
        .contains(new Fact("period", "2008 / not told"));
    assertThat(judge("The kennel has 12 dogs.", "The kennel has 14 dogs.", Tolerance.NONE).facts())
        .extracting(Fact::key)
        .containsExactly("regions");
  }

  @Test
  void theDifferenceIsToldWhereTheRegionsAreApart() {
    assertThat(
            judge("The kennel has 12 dogs.", "The kennel has 14 dogs.", Tolerance.NONE)
                .difference())
        .isEqualTo("2");
    assertThat(
            judge("The kennel has 12 dogs.", "The kennel has 12 dogs.", Tolerance.NONE)
                .difference())
        .isEmpty();
  }
}
