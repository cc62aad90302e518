package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.text.Documents;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimesTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();
  private static final ConflictFinder FINDER = new ConflictFinder(ClaimComparer.english());

  private static Claim claim(String file, String words) {
    String text = "The ferry left Karsk " + words + ".";
    return EXTRACTOR.extract(Documents.plain(file, text)).get(0);
  }

  private static List<Conflict> conflicts(String... words) {
    List<Claim> claims = new ArrayList<>();
    for (String some : words) {
      claims.add(claim(claims.size() + ".txt", some));
    }
    return FINDER.conflicts(claims, Scope.STANDARD);
  }

  @ParameterizedTest
  @CsvSource({
    "at 9 a.m., at 9:00, true",
    "at 9 a.m., at 9 p.m., false",
    "at 9 p.m., at 9 o'clock, true",
    "at 9:30 p.m., at 9 o'clock, false",
    "at 6 o'clock, at 6:30, false",
    "before 9 p.m., at 3 a.m., true",
    "before 9 p.m., at 9 p.m., false",
    "by 9 p.m., at 9 p.m., true",
    "before 6 a.m., at 11 p.m., true",
    "before 6 a.m., at 3 p.m., false",
    "before midnight, at 11:59 p.m., true",
    "after 11 p.m., at 2 a.m., true",
    "after 9 a.m., at 8 a.m., false",
    "after 9 a.m., before 10 a.m., true",
    "after 10 a.m., before 9 a.m., false",
    "at about 9 a.m., at 9:30 a.m., true",
    "at about 9 a.m., at 9:40 a.m., false",
    "at about 9:15 a.m., at 9:40 a.m., false",
    "from 10 p.m. to 6 a.m., at 2 a.m., true",
    "from 10 p.m. to 6 a.m., at 8 a.m., false",
    "from 9 a.m. to 5 p.m., from 9 a.m. to 5 p.m., true",
    "from 9 a.m. to 5 p.m., from 9 a.m. to 6 p.m., false",
    "from 9 a.m. to 5 p.m., from 8 a.m. to 5 p.m., false",
    "between 9 and 11 a.m., between 10 and 11:30 a.m., true"
  })
  void clocksGoRound(String one, String other, boolean meet) {
    Claim a = claim("a.txt", one);
    Claim b = claim("b.txt", other);

    assertThat(ClockTimes.meet(a.quantity(), b.quantity())).isEqualTo(meet);
    assertThat(ClockTimes.meet(b.quantity(), a.quantity())).isEqualTo(meet);
  }

  private static boolean areUnlike(String one, String other) {
    return ClockTimes.unlike(claim("a.txt", one), claim("b.txt", other)).isPresent();
  }

  @Test
  void aWeekdayInThePluralIsTheSameDay() {
    assertThat(areUnlike("at 9 a.m. on Thursdays", "at 9 a.m. on Thursday")).isFalse();
    assertThat(areUnlike("at 9 a.m. on Thursdays", "at 9 a.m. on Tuesday")).isTrue();
  }

  @Test
  void timesOfOtherNumbersOfARowAreOfOtherThings() {
    String table = "| Lesson | From |\n|---|---|\n| 1 | 8:00 |\n| 2 | 9:00 |\n";
    List<Claim> times = new ArrayList<>(EXTRACTOR.extract(Documents.markdown("a.md", table)));
    times.removeIf(claim -> !claim.quantity().surface().contains(":"));
    assertThat(ClockTimes.unlike(times.get(0), times.get(1))).isPresent();
    assertThat(ClockTimes.unlike(times.get(0), times.get(0))).isEmpty();
  }

  @Test
  void ofOneMetricTimesThatAreApartAreInConflict() {
    assertThat(conflicts("at 9 a.m.", "at 10 a.m.")).hasSize(1);
    assertThat(conflicts("at 9 a.m.", "at 9:00")).isEmpty();
    assertThat(conflicts("after 11 p.m.", "at 1 a.m.")).isEmpty();
    assertThat(conflicts("at 9 a.m. on Mondays", "at 10 a.m. on Sundays")).isEmpty();
    assertThat(conflicts("at 9 a.m. on 3 May", "at 10 a.m. on 4 May")).isEmpty();
    assertThat(conflicts("at 9 a.m. EST", "at 10 a.m. GMT")).isEmpty();
  }

  @Test
  void theSameHourOfOtherDaysIsNoConflictOfMoments() {
    Claim on = claim("a.txt", "at 1:20 a.m. on 12 April");
    Claim after = claim("b.txt", "at 1:20 a.m. after 15 April");

    assertThat(after.period().byTheLetter()).isPresent();
    assertThat(Judge.mayBeOtherMoment(on, after, 1)).isFalse();
  }

  @Test
  void theVerdictTellsTheTimes() {
    Verdict verdict =
        Judge.judge(
            claim("a.txt", "at 6:55 p.m. on 3 May"),
            claim("b.txt", "at 8 p.m. on 3 May"),
            Scope.STANDARD,
            List.of());

    assertThat(verdict.outcome()).isEqualTo(Outcome.CONTRADICTION);
    assertThat(verdict.facts())
        .containsExactly(
            new Fact("regions", "18:55 and 20:00"), new Fact("period", "3 May / 3 May"));
  }
}
