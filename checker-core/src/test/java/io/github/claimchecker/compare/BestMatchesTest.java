package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ClaimComparer.Match;
import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.text.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Matches between the first and second claim of one text and those of another. */
class BestMatchesTest {
  private static final List<Claim> ONES =
      claims("a", "In 2004 Harmel had 410 wells. In 2010 Harmel had 520 wells.");
  private static final List<Claim> OTHERS =
      claims("b", "In 2005 Harmel had 630 wells. In 2014 Harmel had 740 wells.");

  private BestMatches matches = new BestMatches(2, 2, PeriodPolicy.ANY);

  private static List<Claim> claims(String name, String text) {
    return ClaimExtractor.english().extract(Documents.plain(name + ".txt", text));
  }

  private Match add(int i, int j, Outcome outcome, double score) {
    Verdict verdict = new Verdict(outcome, "", List.of());
    Match match = new Match(ONES.get(i), OTHERS.get(j), verdict, score);
    matches.add(i, j, match);
    return match;
  }

  private List<Outcome> outcomes() {
    return matches.kept().stream().map(match -> match.verdict().orElseThrow()).toList();
  }

  @Test
  void aLoneContradictionIsKept() {
    Match match = add(0, 0, Outcome.CONTRADICTION, 1);

    assertThat(matches.kept()).containsExactly(match);
  }

  @Test
  void aClaimThatContradictsTwoIsOnlyInTensionWithTheLessSure() {
    add(0, 0, Outcome.CONTRADICTION, 1);
    add(0, 1, Outcome.CONTRADICTION, 0.6);

    assertThat(outcomes()).containsExactly(Outcome.CONTRADICTION, Outcome.TENSION);
    assertThat(((Verdict) matches.kept().get(1).comparison()).facts())
        .extracting(Verdict.Fact::toString)
        .containsExactly("assumed: of several numbers that would fit, this one is meant");
  }

  @Test
  void theSameHoldsForAClaimOfTheOtherText() {
    add(0, 1, Outcome.CONTRADICTION, 0.6);
    add(1, 1, Outcome.CONTRADICTION, 1);

    assertThat(outcomes()).containsExactly(Outcome.TENSION, Outcome.CONTRADICTION);
  }

  @Test
  void aTensionBesideAContradictionLeavesItWhatItIs() {
    add(0, 0, Outcome.CONTRADICTION, 1);
    add(0, 1, Outcome.TENSION, 1);

    assertThat(outcomes()).containsExactly(Outcome.CONTRADICTION, Outcome.TENSION);
  }

  @Test
  void contradictionsOfOtherClaimsMakeNoSeries() {
    add(0, 0, Outcome.CONTRADICTION, 1);
    add(1, 1, Outcome.CONTRADICTION, 1);

    assertThat(outcomes()).containsExactly(Outcome.CONTRADICTION, Outcome.CONTRADICTION);
  }

  @Test
  void aClearlyBetterMatchRulesTheOtherOut() {
    Match better = add(0, 0, Outcome.CONTRADICTION, 1);
    add(0, 1, Outcome.CONTRADICTION, 0.4);

    assertThat(matches.kept()).containsExactly(better);
  }

  @Test
  void anAgreementAsSureRulesAConflictOut() {
    Match agreement = add(1, 0, Outcome.AGREEMENT, 1);
    add(1, 1, Outcome.CONTRADICTION, 1.4);

    assertThat(matches.kept()).containsExactly(agreement);
  }

  @Test
  void aConflictThatIsClearlySurerThanAnAgreementIsKeptBesideIt() {
    add(1, 0, Outcome.AGREEMENT, 1);
    add(1, 1, Outcome.CONTRADICTION, 1.5);

    assertThat(outcomes()).containsExactly(Outcome.AGREEMENT, Outcome.CONTRADICTION);
  }

  @Test
  void anAgreementIsKeptBesideABetterMatch() {
    add(0, 0, Outcome.AGREEMENT, -0.5);
    add(0, 1, Outcome.AGREEMENT, 3);

    assertThat(outcomes()).containsExactly(Outcome.AGREEMENT, Outcome.AGREEMENT);
  }

  @Test
  void whereTheNearestInTimeAreComparedTheOthersAreNot() {
    matches = new BestMatches(2, 2, PeriodPolicy.NEAREST);
    Match nearest = add(0, 0, Outcome.TENSION, 1);
    add(0, 1, Outcome.TENSION, 1);

    assertThat(matches.kept()).containsExactly(nearest);
  }

  @Test
  void whatIsRuledOutSaysSo() {
    Match better = add(0, 0, Outcome.CONTRADICTION, 1);
    add(0, 1, Outcome.CONTRADICTION, 0.4);

    List<Match> explained = matches.explained();

    assertThat(explained.get(0)).isEqualTo(better);
    assertThat(((Incomparable) explained.get(1).comparison()).reason())
        .isEqualTo(Reason.BETTER_MATCH);
  }

  @Test
  void whatWasRefusedIsNoRival() {
    matches.add(
        0, 1, new Match(ONES.get(0), OTHERS.get(1), new Incomparable(Reason.OTHER_KIND, ""), 9));
    Match match = add(0, 0, Outcome.CONTRADICTION, 1);

    assertThat(matches.kept()).containsExactly(match);
  }

  @Test
  void whoNamesNoYearSpeaksOfTheLastOneToldOfTheSame() {
    List<Claim> undated = claims("c", "Harmel has 700 wells.");
    matches = new BestMatches(1, 2, PeriodPolicy.SAME);
    addTo(undated, 0, 0.8);
    Match last = addTo(undated, 1, 1);

    assertThat(matches.kept()).containsExactly(last);
  }

  private Match addTo(List<Claim> undated, int j, double score) {
    Verdict verdict = new Verdict(Outcome.CONTRADICTION, "", List.of());
    Match match = new Match(undated.get(0), OTHERS.get(j), verdict, score);
    matches.add(0, j, match);
    return match;
  }

  @Test
  void aNumberOfLongAgoIsOnlyInTensionWithOneOfNoTime() {
    String then = "---\ndate: 2006-01-01\n---\nIn 2005 Harmel had 630 wells.";
    String now = "---\ndate: 2024-01-01\n---\nHarmel has 700 wells.";
    String soon = "---\ndate: 2006-03-01\n---\nHarmel has 700 wells.";

    assertThat(verdict(then, soon)).isEqualTo(Outcome.CONTRADICTION);
    assertThat(verdict(then, now)).isEqualTo(Outcome.TENSION);
  }

  private static Outcome verdict(String a, String b) {
    ClaimExtractor extractor = ClaimExtractor.english();
    return ClaimComparer.english()
        .strongest(
            extractor.extract(Documents.markdown("a.md", a)),
            extractor.extract(Documents.markdown("b.md", b)))
        .flatMap(Match::verdict)
        .orElseThrow();
  }
}
