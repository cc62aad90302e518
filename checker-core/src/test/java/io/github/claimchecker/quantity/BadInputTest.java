package io.github.claimchecker.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that no writer meant ends in linear time without an exception. */
class BadInputTest {
  private static final List<String> HEDGES =
      List.of("", "about ", "over ", "at least ", "under ", "at most ", "nearly ", "±", "-");
  private static final List<String> UNITS =
      List.of("", " kg", " %", " °F", " nm", " years", " Gt", " million", " light years", "m");
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final int MILLION = 1_000_000;
  private static final QuantityExtractor EXTRACTOR = QuantityExtractor.english();

  static Stream<String> repeated() {
    return Stream.of(
        "twenty ",
        "twenty-",
        "hundred and ",
        "1,",
        "1.",
        "1/",
        "1 ",
        "-",
        "$",
        "5 feet ",
        "3-",
        "(",
        "\"",
        "over ",
        "between ",
        "a ",
        "half ",
        "and ",
        "one in ",
        "per ",
        "5 per ",
        "[1]",
        "%",
        "1e",
        "× 10",
        "'",
        "½",
        "to 5 ",
        "5 to ",
        "5, ",
        "5 and ",
        "rose 5% ",
        "third ",
        "3 of ",
        "3:",
        "3, ",
        "(020) ",
        "01",
        "[3, ",
        "sections 3, ",
        "U.S. ",
        "A 5 ",
        "went from 5 to 6 ",
        "5 per 100 ",
        "5/100 ",
        "nine-",
        "below zero ",
        "most ",
        "\n",
        " ");
  }

  @ParameterizedTest(name = "100,000 characters of \"{0}\"")
  @MethodSource("repeated")
  void repetitionEndsSoon(String piece) {
    String text = piece.repeat(MILLION / 10 / piece.length());

    assertTimeoutPreemptively(LONG, () -> EXTRACTOR.extract(text));
  }

  @Test
  void aMillionTimesTwentyEndsSoon() {
    assertTimeoutPreemptively(LONG, () -> EXTRACTOR.extract("twenty ".repeat(MILLION)));
  }

  @Test
  void aNumberOfTenThousandDigitsIsNoQuantity() {
    assertThat(EXTRACTOR.extract("9".repeat(10_000) + " kg")).isEmpty();
  }

  @Test
  void aMillionDigitsEndSoon() {
    assertTimeoutPreemptively(LONG, () -> EXTRACTOR.extract("1".repeat(MILLION)));
  }

  @Test
  void loneSurrogatesAreLetters() {
    List<Quantity> read = EXTRACTOR.extract("\ud83d 5 kg \ude00 and \ud83d");

    assertThat(read).extracting(Quantity::surface).containsExactly("5 kg");
  }

  @Test
  void hugeExponentsAreNoNumbers() {
    assertThatCode(() -> EXTRACTOR.extract("1e999999999 kg, 5e400 t, 2^-9, 0^-1, 1/0"))
        .doesNotThrowAnyException();
  }

  @Test
  void marksOfDirectionDoNotPartANumberFromItsUnit() {
    assertThat(EXTRACTOR.extract("\u200e5\u200f kg")).extracting(Quantity::toString).hasSize(1);
    assertThat(EXTRACTOR.extract("\u200e5\u200f kg").get(0).unit()).hasToString("kg");
  }

  @Test
  void spacesOfEveryWidthGroupDigits() {
    for (String space : List.of(" ", "\u00a0", "\u2009", "\u202f")) {
      Quantity read = EXTRACTOR.extract("1" + space + "250" + space + "t of coal").get(0);

      assertThat(read.value()).contains(BigDecimal.valueOf(1250));
      assertThat(read.unit()).hasToString("t");
    }
  }

  @Test
  void fullWidthDigitsAreDigits() {
    assertThat(EXTRACTOR.extract("７５％").get(0).value()).contains(BigDecimal.valueOf(75));
  }

  @Test
  void anUnknownUnitStaysACountWithItsNoun() {
    Quantity read = EXTRACTOR.extract("It weighs 12 zorkmids.").get(0);

    assertThat(read.unit()).isEqualTo(Unit.ONE);
    assertThat(read.noun()).contains("zorkmids");
  }

  @Test
  void noTextHasNoQuantities() {
    assertThat(EXTRACTOR.extract("")).isEmpty();
  }

  @Test
  void randomCharactersThrowNothing() {
    Random random = new Random(7);
    String alphabet =
        "0123456789 .,/-–$%€'\"()[]:±~<>½²°ab kgmt\n\u00a0\ud83d１一 one and half to over";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 40; k++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String sample = text.toString();

      assertThatCode(() -> EXTRACTOR.extract(sample)).as(sample).doesNotThrowAnyException();
    }
  }

  @Test
  void spansAreOrderedAndDoNotOverlap() {
    Random random = new Random(11);
    List<String> words =
        List.of(
            "5", "to", "kg", "over", "$", "half", "and", "2,000", "%", "a", "third", "-", "rose",
            "between", "1/2", "or", "more", "dozen", "few", "months", "per", "day", "(", ")", ".");
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 12; k++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      int end = 0;
      for (Quantity quantity : EXTRACTOR.extract(text)) {
        assertThat(quantity.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(quantity.surface()).isEqualTo(quantity.span().in(text));
        end = quantity.span().end();
      }
    }
  }

  @Test
  void endsThatFallTogetherWhenRoundedMakeAPoint() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text = pick(HEDGES, random) + digits(random) + pick(UNITS, random);
      assertThatCode(() -> converted(text)).as(text).doesNotThrowAnyException();
    }
    assertThat(Interval.ofOpen(1.5, 1.5)).isEqualTo(Interval.ofClosed(1.5, 1.5));
  }

  @Test
  void numbersBeyondTheDoublesHaveRegions() {
    String text = "over 9e99" + " quintillion".repeat(40) + " tonnes";
    assertThatCode(() -> converted(text)).doesNotThrowAnyException();
  }

  private static void converted(String text) {
    for (Quantity quantity : EXTRACTOR.extract(text)) {
      quantity.unit().toBase(quantity.stated()).widenedBy(1).times(1e-9).times(1e9);
      quantity.unit().toBase(quantity.expected());
    }
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String digits(Random random) {
    StringBuilder number = new StringBuilder();
    int length = 1 + random.nextInt(30);
    int point = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      number.append(i == point && i > 0 ? "." : "").append(random.nextInt(10));
    }
    int exponent = random.nextInt(160) - 80;
    return random.nextInt(4) == 0
        ? number.append('e').append(exponent).toString()
        : number.toString();
  }
}
