package io.github.claimchecker.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the labels of rows and columns, and the text over a table, say of its cells. */
class TableClaimsTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();

  private static Claim only(String table, String surface) {
    List<Claim> claims =
        EXTRACTOR.extract(Documents.markdown("t.md", table)).stream()
            .filter(claim -> claim.quantity().surface().equals(surface))
            .toList();
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  @Test
  void theRowSaysWhatIsMeasuredAndTheColumnWhen() {
    Claim claim = only("| | 2021 | 2022 |\n|---|---|---|\n| Rafts built | 310 | 360 |\n", "360");
    assertThat(claim.head().map(Token::lemma)).contains("raft");
    assertThat(claim.measure()).hasToString("rafts built");
    assertThat(claim.period()).hasToString("2022");
  }

  @Test
  void aRowOfANameIsMeasuredByItsColumn() {
    Claim claim = only("| Country | Sheep |\n|---|---|\n| Norway | 950 |\n", "950");
    assertThat(claim.head().map(Token::lemma)).contains("sheep");
    assertThat(claim.subject()).hasToString("Norway");
  }

  @Test
  void theUnitStandsInTheLabelOrOverTheTable() {
    String caption = "All sums in thousands of euros.\n\n";
    String rows =
        "| | 2022 |\n|---|---|\n| Rent | 1,450 |\n| Boats (number) | 17 |\n| Hay (t) | 62 |\n";
    assertThat(only(caption + rows, "1,450").quantity().value().orElseThrow())
        .isEqualByComparingTo("1450000");
    assertThat(only(caption + rows, "1,450").quantity().unit()).hasToString("EUR");
    assertThat(only(caption + rows, "17").quantity().unit()).hasToString("1");
    assertThat(only(caption + rows, "62").quantity().unit()).hasToString("t");
  }

  @Test
  void aCaptionOfMoneyGivesNoUnitToVisitors() {
    String caption = "Money in thousands of euros.\n\n";
    String rows = "| | 2022 |\n|---|---|\n| Visitors | 6,480 |\n| Rent | 1,450 |\n";
    assertThat(only(caption + rows, "6,480").quantity().unit()).hasToString("1");
    assertThat(only(caption + rows, "1,450").quantity().unit()).hasToString("EUR");
  }

  @Test
  void whatIsDoneByTheUnitIsMeasuredInIt() {
    String rows =
        """
        | | 2024 |
        |---|---|
        | Hours given by helpers | 985 |
        | Points scored | 62 |
        | Hours of the desk | 37 |
        """;
    assertThat(only(rows, "985").quantity().unit()).hasToString("hour");
    assertThat(only(rows, "985").measure()).hasToString("hours given helpers");
    assertThat(only(rows, "62").quantity().unit()).hasToString("1");
    assertThat(only(rows, "37").quantity().unit()).hasToString("1");
  }

  @Test
  void theUnitMayStandBehindAComma() {
    String rows =
        """
        | | 2022 |
        |---|---|
        | Dust, tonnes | 640 |
        | Cooling water, highest temperature, °C | 31.5 |
        | Soot [t] | 65 |
        | Homes, new | 52 |
        | Vans, lorries | 12 |
        | Output, month | 18 |
        """;
    assertThat(only(rows, "640").quantity().unit()).hasToString("t");
    assertThat(only(rows, "640").measure()).hasToString("dust");
    assertThat(only(rows, "31.5").quantity().unit()).hasToString("°C");
    assertThat(only(rows, "65").quantity().unit()).hasToString("t");
    assertThat(only(rows, "52").quantity().unit()).hasToString("1");
    assertThat(only(rows, "52").measure()).hasToString("homes new");
    assertThat(only(rows, "12").measure()).hasToString("vans lorries");
    assertThat(only(rows, "18").quantity().unit()).hasToString("1");
  }

  @Test
  void aRowWithNothingButItsNameIsAHeadingOfRows() {
    String table =
        "| | Boats |\n|---|---|\n| Denmark | |\n| Sailing | 41 |\n| Finland | |\n| Sailing | 58 |\n";
    assertThat(only(table, "58").subject()).hasToString("Finland");
  }

  @Test
  void aCellMayHoldATimeOfDay() {
    String table =
        """
        | Ferry | Departs | Best time |
        |---|---|---|
        | Karsk | 18:30 | 2:25 |
        | Brint | 9 a.m. | 3:05 |
        """;
    Claim claim = only(table, "18:30");
    assertThat(claim.quantity().kind()).isEqualTo(Kind.TIME);
    assertThat(claim.subject()).hasToString("Karsk");
    assertThat(claim.verb().map(Token::lemma)).contains("depart");
    assertThat(only(table, "9 a.m.").subject()).hasToString("Brint");
    assertThat(EXTRACTOR.extract(Documents.markdown("t.md", table)))
        .noneMatch(best -> best.quantity().surface().equals("2:25"));
  }

  @Test
  void theWeekdayOfATimeMayBeALabel() {
    String table = "| Pool | Opens |\n|---|---|\n| Monday | 9:30 |\n| Sunday | 11 a.m. |\n";
    assertThat(only(table, "9:30").scope().toString()).isEqualToIgnoringCase("Monday");
    assertThat(only(table, "11 a.m.").scope().toString()).isEqualToIgnoringCase("Sunday");
  }

  @Test
  void aDateInACellIsToldByItsRowAndItsColumn() {
    String table =
        """
        | Term | Begins | Ends |
        |---|---|---|
        | Autumn | Wed 3 September | Fri 19 December |
        | Summer | 20 April | 1967 |
        """;
    assertThat(only(table, "Wed 3 September").measure()).hasToString("Autumn begins");
    assertThat(only(table, "Wed 3 September").quantity().kind()).isEqualTo(Kind.DATE);
    assertThat(only(table, "Fri 19 December").verb().map(Token::lemma)).contains("end");
    assertThat(only(table, "20 April").measure().toString()).isEqualToIgnoringCase("summer begins");
    assertThat(EXTRACTOR.extract(Documents.markdown("t.md", table)))
        .as("a bare year may be a number")
        .noneMatch(claim -> claim.quantity().surface().equals("1967"));
  }

  @Test
  void aColumnMayTellWhichEndItsTimesAreAndANumberWhichRow() {
    String table =
        """
        | Lessons | From | To | Best |
        |---|---|---|---|
        | 3 | 11:20 | 12:05 | 2:25 |
        | 4 and 5 | 12:55 | 14:55 | 3:05 |
        """;
    assertThat(only(table, "12:55").measure()).hasToString("lessons from");
    assertThat(only(table, "12:55").scope()).hasToString("4 5");
    assertThat(only(table, "12:05").measure()).hasToString("lessons until");
    assertThat(only(table, "12:05").scope()).hasToString("3");
    assertThat(EXTRACTOR.extract(Documents.markdown("t.md", table)))
        .noneMatch(claim -> claim.quantity().surface().equals("3:05"));
  }

  @Test
  void aTimeBehindALabelMayGoOn() {
    assertThat(only("Arrival: from 15:00 on\n", "from 15:00").measure()).hasToString("arrival");
    assertThat(EXTRACTOR.extract(Documents.markdown("t.md", "Arrival: from 15:00 at the gate\n")))
        .isEmpty();
  }

  @Test
  void aDateBehindALabelInALineIsNotToldByIt() {
    assertThat(EXTRACTOR.extract(Documents.markdown("t.md", "Updated: 3 May 1970\n"))).isEmpty();
  }

  @Test
  void aCellThatSaysMoreThanANumberIsReadAsASentence() {
    Claim claim = only("| Place | Note |\n|---|---|\n| Ribe | The inn has 24 beds. |\n", "24");
    assertThat(claim.head().map(Token::lemma)).contains("bed");
  }

  @Test
  void aHeadingThatIsAUnitInWordsIsNoMeasure() {
    Claim claim = only("| Leg | Hours |\n|---|---|\n| Crossing | 6 |\n", "6");
    assertThat(claim.quantity().unit()).hasToString("hour");
    assertThat(claim.measure()).hasToString("crossing");
  }

  @Test
  void pointsOverAColumnAreNoUnit() {
    Claim claim = only("| Crew | Points |\n|---|---|\n| Ribe | 14 |\n", "14");
    assertThat(claim.quantity().kind()).isEqualTo(Kind.NUMBER);
    assertThat(claim.measure().toString()).containsIgnoringCase("points");
  }
}
