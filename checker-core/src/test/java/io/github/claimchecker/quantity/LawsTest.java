package io.github.claimchecker.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all quantities, tried on many that a seeded generator makes. */
class LawsTest {
  private static final long SEED = 20261121;
  private static final int TRIES = 400;
  private static final QuantityExtractor EXTRACTOR = QuantityExtractor.english();
  private static final UnitTable UNITS = UnitTable.of("en");
  private static final Map<Hedge, String> WORDS =
      Map.of(
          Hedge.EXACT, "",
          Hedge.ABOUT, "about ",
          Hedge.OVER, "over ",
          Hedge.AT_LEAST, "at least ",
          Hedge.UNDER, "under ",
          Hedge.AT_MOST, "at most ",
          Hedge.NEARLY, "nearly ");

  static Stream<Map.Entry<String, UnitName>> forms() {
    // "7 pm" is a time of day, no length; an apostrophe is a mark of feet only before inches
    Set<String> others = Set.of("pm", "'", "’");
    return UNITS.forms().entrySet().stream()
        .filter(form -> !others.contains(form.getKey()) && !form.getValue().echo());
  }

  @ParameterizedTest(name = "7 {0}")
  @MethodSource("forms")
  void everyFormOfEveryUnitIsReadBack(Map.Entry<String, UnitName> form) {
    Unit printed = form.getValue().unit();
    boolean shortened = printed.dimension() == Dimension.MONEY && printed.factor() > 1; // "MEUR"
    Unit unit = shortened ? UNITS.find(printed.base()).orElseThrow() : printed;
    long value = shortened ? 7 * (long) printed.factor() : 7;
    for (Map.Entry<Hedge, String> hedge : WORDS.entrySet()) {
      // marks of feet and inches touch their number, everything else may
      String gap = Character.isLetter(form.getKey().charAt(0)) ? " " : "";
      List<Quantity> read = EXTRACTOR.extract(hedge.getValue() + "7" + gap + form.getKey());

      assertThat(read).as("7" + gap + form.getKey()).hasSize(1);
      assertThat(read.get(0).unit()).as(form.getKey()).isEqualTo(unit);
      assertThat(read.get(0).hedge()).isEqualTo(hedge.getKey());
      assertThat(read.get(0).value()).contains(BigDecimal.valueOf(value));
    }
  }

  @ParameterizedTest(name = "7 to 9 {0}")
  @MethodSource("forms")
  void rangesAndVagueWordsReachEveryFormOfEveryUnit(Map.Entry<String, UnitName> form) {
    Unit unit = form.getValue().unit();
    boolean word = Character.isLetter(form.getKey().charAt(0)) && form.getKey().length() > 3;
    if (!word
        || form.getValue().shy()
        || (unit.dimension() == Dimension.MONEY && unit.factor() > 1)) {
      return; // "a few s" and "a few MEUR" are printed by nobody
    }

    Quantity range = EXTRACTOR.extract("between 7 and 9 " + form.getKey()).get(0);
    Quantity vague = EXTRACTOR.extract("a few " + form.getKey()).get(0);

    assertThat(range.unit()).isEqualTo(unit);
    assertThat(range.hedge()).isEqualTo(Hedge.RANGE);
    assertThat(range.low()).contains(BigDecimal.valueOf(7));
    assertThat(range.high()).contains(BigDecimal.valueOf(9));
    assertThat(vague.unit()).isEqualTo(unit);
    assertThat(vague.hedge()).isEqualTo(Hedge.VAGUE);
    assertThat(vague.soft()).isTrue();
  }

  @ParameterizedTest(name = "rose to 9 {0} from 7")
  @MethodSource("forms")
  void theUnitOfOneEndOfAChangeReachesTheOther(Map.Entry<String, UnitName> form) {
    Unit unit = form.getValue().unit();
    boolean word = Character.isLetter(form.getKey().charAt(0)) && form.getKey().length() > 3;
    if (!word
        || form.getValue().shy()
        || unit.factor() > 1 && unit.dimension() == Dimension.MONEY) {
      return;
    }

    List<Quantity> ends = EXTRACTOR.extract("It rose to 9 " + form.getKey() + " from 7.");

    assertThat(ends).extracting(Quantity::unit).containsExactly(unit, unit);
    assertThat(ends)
        .extracting(q -> q.change().orElseThrow().part())
        .containsExactly(Change.Part.TO, Change.Part.FROM);
    assertThat(ends.get(1).value()).contains(BigDecimal.valueOf(7));
  }

  @ParameterizedTest(name = "70-odd {0}")
  @MethodSource("forms")
  void aHedgeBetweenNumberAndUnitPartsThemNot(Map.Entry<String, UnitName> form) {
    Unit unit = form.getValue().unit();
    boolean word = Character.isLetter(form.getKey().charAt(0)) && form.getKey().length() > 3;
    if (!word
        || form.getValue().shy()
        || unit.factor() > 1 && unit.dimension() == Dimension.MONEY) {
      return;
    }

    Quantity odd = EXTRACTOR.extract("some 70-odd " + form.getKey()).get(0);
    Quantity more = EXTRACTOR.extract("70 or more " + form.getKey()).get(0);

    assertThat(odd.unit()).isEqualTo(unit);
    assertThat(odd.hedge()).isEqualTo(Hedge.ABOUT);
    assertThat(more.unit()).isEqualTo(unit);
    assertThat(more.hedge()).isEqualTo(Hedge.AT_LEAST);
  }

  @Test
  void belowZeroIsASign() {
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      BigDecimal value = number(random);

      Quantity below = EXTRACTOR.extract(value.toPlainString() + " °C below zero").get(0);
      Quantity signed = EXTRACTOR.extract("-" + value.toPlainString() + " °C").get(0);

      assertThat(below.value()).isEqualTo(signed.value());
      assertThat(below.stated()).isEqualTo(signed.stated());
    }
  }

  @Test
  void telephonesAreNoQuantities() {
    Random random = new Random(SEED);
    List<String> shapes =
        List.of(
            "0## #### ####",
            "+## # #### ####",
            "(0##) ### ####",
            "0#### ### ###",
            "(###) ###-####",
            "+############");
    for (int i = 0; i < TRIES; i++) {
      StringBuilder number = new StringBuilder(shapes.get(i % shapes.size()));
      for (int k = 0; k < number.length(); k++) {
        if (number.charAt(k) == '#') {
          number.setCharAt(k, (char) ('1' + random.nextInt(9)));
        }
      }

      assertThat(EXTRACTOR.extract("Ring " + number + " now.")).as(number.toString()).isEmpty();
    }
  }

  @Test
  void everyRoleHasABitOfItsOwn() {
    assertThat(Role.mask(Role.values())).extracting(Long::bitCount).isEqualTo(Role.values().length);
  }

  @ParameterizedTest
  @EnumSource(
      value = Hedge.class,
      names = {"RANGE", "VAGUE"},
      mode = EnumSource.Mode.EXCLUDE)
  void printedNumbersAreReadBackExactly(Hedge hedge) {
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      BigDecimal value = number(random);
      String text = WORDS.get(hedge) + value.toPlainString() + " kg";

      List<Quantity> read = EXTRACTOR.extract(text);

      assertThat(read).as(text).hasSize(1);
      assertThat(read.get(0).value()).as(text).contains(value);
      assertThat(read.get(0).surface()).as(text).isEqualTo(text);
    }
  }

  @Test
  void wordsAroundAnExpressionDoNotChangeIt() {
    Random random = new Random(SEED);
    List<String> before = List.of("", "They said that ", "Meanwhile, ", "In the north, output of ");
    List<String> after = List.of("", " was lost.", ", according to them.", " and nothing else.");
    for (int i = 0; i < TRIES; i++) {
      List<Hedge> hedges = new ArrayList<>(WORDS.keySet());
      hedges.sort(null);
      Hedge hedge = hedges.get(random.nextInt(hedges.size()));
      String core = WORDS.get(hedge) + number(random).toPlainString() + " tonnes";
      String left = before.get(random.nextInt(before.size()));
      String text = left + core + after.get(random.nextInt(after.size()));

      List<Quantity> alone = EXTRACTOR.extract(core);
      List<Quantity> inside = EXTRACTOR.extract(text);

      assertThat(inside).as(text).hasSize(1);
      assertThat(inside.get(0).span())
          .as(text)
          .isEqualTo(alone.get(0).span().shifted(left.length()));
      assertThat(inside.get(0).stated()).as(text).isEqualTo(alone.get(0).stated());
      assertThat(inside.get(0).value()).as(text).isEqualTo(alone.get(0).value());
    }
  }

  @Test
  void conversionThereAndBackIsExactToTwelvePlaces() {
    Random random = new Random(SEED);
    for (Unit unit : UNITS.all()) {
      double value = random.nextDouble() * 1000 + 1;
      Interval base = unit.toBase(Interval.ofClosed(value, value));
      double back = (base.low() - unit.offset()) / unit.factor();

      assertThat(Math.abs(back / value - 1)).as(unit.id()).isCloseTo(0, within(1e-12));
    }
  }

  @Test
  void conversionBetweenAnyTwoUnitsAndBackIsExactToTwelvePlaces() {
    Random random = new Random(SEED);
    for (Unit from : UNITS.all()) {
      for (Unit to : UNITS.all()) {
        if (from.convertsTo(to)) {
          double value = random.nextDouble() * 1000 + 1;
          double back = converted(converted(value, from, to), to, from);

          // what is added for a temperature may be far larger than the value itself
          double margin = 1e-12 * Math.max(value, Math.abs(from.offset() / from.factor()));
          assertThat(back).as(from + " to " + to).isCloseTo(value, within(margin));
        }
      }
    }
  }

  private static double converted(double value, Unit from, Unit to) {
    double base = from.toBase(Interval.ofClosed(value, value)).low();
    return (base - to.offset()) / to.factor();
  }

  @Test
  void expectedRegionLiesWithinTheStatedOne() {
    Random random = new Random(SEED);
    List<String> units = List.of("%", "kg", "months", "°C", "miners", "dollars");
    for (int i = 0; i < TRIES; i++) {
      for (String hedge : WORDS.values()) {
        String text = hedge + number(random).toPlainString() + " " + units.get(i % units.size());
        Quantity quantity = EXTRACTOR.extract(text).get(0);

        assertThat(quantity.expected().low())
            .as(text)
            .isGreaterThanOrEqualTo(quantity.stated().low());
        assertThat(quantity.expected().high())
            .as(text)
            .isLessThanOrEqualTo(quantity.stated().high());
      }
    }
  }

  @Test
  void meetingIsSymmetricAndAgreesWithTheGap() {
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      Interval a = interval(random);
      Interval b = interval(random);

      assertThat(a.meets(b)).isEqualTo(b.meets(a));
      assertThat(a.gapTo(b)).isEqualTo(b.gapTo(a));
      assertThat(a.meets(a)).isTrue();
      if (a.gapTo(b) > 0) {
        assertThat(a.meets(b)).isFalse();
        assertThat(a.widenedBy(a.gapTo(b) * 1.01).meets(b)).isTrue();
      }
    }
  }

  @Test
  void scalingKeepsWhatMeets() {
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      Interval a = interval(random);
      Interval b = interval(random);
      double scale = Math.pow(2, random.nextInt(20) - 10);

      assertThat(a.times(scale).meets(b.times(scale))).isEqualTo(a.meets(b));
      assertThat(a.times(scale).times(1 / scale)).isEqualTo(a);
    }
  }

  private static BigDecimal number(Random random) {
    int scale = random.nextInt(4);
    BigDecimal value = BigDecimal.valueOf(random.nextInt(90_000) + 3_000L, scale);
    boolean year = scale == 0 && value.compareTo(BigDecimal.valueOf(10_000)) < 0;
    return year ? value.add(BigDecimal.valueOf(10_000)) : value;
  }

  private static Interval interval(Random random) {
    double low = random.nextInt(40);
    double high = low + random.nextInt(10) + 1;
    return new Interval(low, high, random.nextBoolean(), random.nextBoolean());
  }
}
