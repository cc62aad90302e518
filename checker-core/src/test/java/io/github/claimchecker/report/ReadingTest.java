package io.github.claimchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Unit PERCENT = new Unit("%", Dimension.SHARE, "%", 1, 0);
  private static final Unit MONTH = new Unit("month", Dimension.TIME, "second", 2_629_746, 0);
  private static final Unit TON = new Unit("t", Dimension.MASS, "kg", 1000, 0);
  private static final Unit DOLLAR = new Unit("USD", Dimension.MONEY, "USD", 1, 0);
  private static final double INF = Double.POSITIVE_INFINITY;

  @Test
  void tellsARoundedNumberAsWhatRoundsToIt() {
    assertThat(read(PERCENT, Interval.ofClosedOpen(69.5, 70.5))).isEqualTo("69.5% to under 70.5%");
  }

  @Test
  void tellsABand() {
    assertThat(read(PERCENT, Interval.ofClosed(54, 66))).isEqualTo("54% to 66%");
  }

  @Test
  void tellsAnOpenLowerEnd() {
    assertThat(read(PERCENT, new Interval(90, 100, false, true))).isEqualTo("over 90% to 100%");
  }

  @Test
  void tellsAnEndlessInterval() {
    assertThat(read(MONTH, new Interval(18, INF, true, false))).isEqualTo("18 months or more");
    assertThat(read(MONTH, new Interval(18, INF, false, false))).isEqualTo("more than 18 months");
    assertThat(read(TON, new Interval(-INF, 5, false, true))).isEqualTo("5 t or less");
    assertThat(read(TON, new Interval(-INF, 5, false, false))).isEqualTo("less than 5 t");
    assertThat(read(TON, new Interval(-INF, INF, false, false))).isEqualTo("any value");
  }

  @Test
  void tellsASingleValueOnce() {
    assertThat(read(Unit.ONE, Interval.ofClosed(17, 17))).isEqualTo("17");
    assertThat(read(MONTH, Interval.ofClosed(1, 1))).isEqualTo("1 month");
  }

  @Test
  void groupsThousandsAndHidesTheNoiseOfDoubles() {
    assertThat(read(DOLLAR, Interval.ofClosed(2995.0000000001, 0.1 + 0.2 + 3004.7)))
        .isEqualTo("2,995 USD to 3,005 USD");
  }

  @Test
  void addsWhatACarefulReaderExpectsWhereItDiffers() {
    Quantity atLeast =
        quantity(MONTH, new Interval(18, INF, true, false), Interval.ofClosedOpen(18, 24), false);

    assertThat(Reading.of(atLeast))
        .isEqualTo("18 months or more, most likely 18 months to under 24 months");
  }

  @Test
  void saysThatTheEndsOfAVagueQuantityAreSoft() {
    Quantity few = quantity(MONTH, Interval.ofClosed(2, 6), Interval.ofClosed(3, 5), true);

    assertThat(Reading.of(few))
        .isEqualTo(
            "2 months to 6 months, most likely 3 months to 5 months,"
                + " its ends being a matter of taste");
  }

  @Test
  void tellsTimesOfDayAsAClockShowsThem() {
    assertThat(read(Unit.CLOCK, Interval.ofClosed(1135, 1135))).isEqualTo("18:55");
    assertThat(read(Unit.CLOCK, Interval.ofClosed(1260, 1800))).isEqualTo("21:00 to 06:00");
    assertThat(read(Unit.CLOCK, new Interval(-INF, 540, false, false))).isEqualTo("before 09:00");
    assertThat(read(Unit.CLOCK, new Interval(-INF, 1440, false, true)))
        .isEqualTo("24:00 or earlier");
    assertThat(read(Unit.CLOCK, new Interval(540, INF, false, false))).isEqualTo("after 09:00");
    assertThat(read(Unit.HALF_DAY, Interval.ofClosed(390, 390))).isEqualTo("06:30 or 18:30");
  }

  private static String read(Unit unit, Interval region) {
    return Reading.of(quantity(unit, region, region, false));
  }

  private static Quantity quantity(Unit unit, Interval stated, Interval expected, boolean soft) {
    return new Quantity(
        new Span(0, 1),
        "?",
        Kind.NUMBER,
        Hedge.EXACT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        unit,
        Optional.empty(),
        Optional.empty(),
        stated,
        expected,
        soft,
        Optional.empty());
  }
}
