package io.github.claimchecker.rule.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.claimchecker.quantity.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestStatisticTest {

  /** Critical values as tables of the distributions print them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "t(1) = 12.706            | 0.05",
        "t(10) = 2.228            | 0.05",
        "t(30) = -2.750           | 0.01",
        "t (12.5) = 2.169         | 0.05",
        "F(1, 10) = 4.965         | 0.05",
        "F(5, 20) = 2.711         | 0.05",
        "F(3,12)=5.953            | 0.01",
        "z = 1.960                | 0.05",
        "Z = \u22122.576          | 0.01",
        "\u03c7\u00b2(1) = 3.841  | 0.05",
        "\u03c72(10, N = 90) = 18.307 | 0.05",
        "chi-square(3, n = 40) = 11.345 | 0.01",
        "Q(4) = 9.488             | 0.05",
        "r(10) = .576             | 0.05",
        "r(28) = -0.361           | 0.05"
      })
  void criticalValuesHaveTheirLevel(String printed, double level) {
    Interval p = StatisticReader.last("It was " + printed).orElseThrow().p();

    assertThat((p.low() + p.high()) / 2).isCloseTo(level, within(level * 0.01));
  }

  @Test
  void roundingLeavesRoom() {
    Interval p = StatisticReader.last("t(28) = 2.2").orElseThrow().p();

    assertThat(p.contains(0.040)).as("t is 2.15").isTrue();
    assertThat(p.contains(0.033)).as("t is 2.25").isTrue();
    assertThat(p.contains(0.042)).isFalse();
    assertThat(StatisticReader.last("z = 0.0").orElseThrow().p().high()).isEqualTo(1);
  }

  @Test
  void theLastResultCounts() {
    assertThat(StatisticReader.last("F(2, 57) = 3.40, MSE = 2.1, t(5) = 1, d = 0.4,"))
        .map(TestStatistic::printed)
        .contains("t(5) = 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "t",
        "t(",
        "t(28",
        "t(28) 2.20",
        "t(28) = ",
        "t() = 2",
        "t(0) = 2",
        "t(1, 2) = 3",
        "F(2) = 3",
        "at(28) = 2.20",
        "T(28) = 2.20",
        "f(2, 57) = 3.40",
        "r = .25",
        "z(1) = 2",
        "t(a) = 1",
        "F(2, 57 = 3.40",
        "t(28) = 2.2.1",
        "\u03c7\u00b2(1, N 90) = 3.84"
      })
  void whatIsNoResultIsNone(String text) {
    assertThat(StatisticReader.last(text)).isEmpty();
  }
}
