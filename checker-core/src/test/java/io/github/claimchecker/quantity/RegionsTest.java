package io.github.claimchecker.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two regions of a quantity, printed as in the table of ARCHITECTURE.md. */
class RegionsTest {
  private static final QuantityExtractor EXTRACTOR = QuantityExtractor.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "70%                | [69.5, 70.5)       | [69.5, 70.5)",
        "8.9/10             | [0.885, 0.895)     | [0.885, 0.895)",
        "70.0%              | [69.95, 70.05)     | [69.95, 70.05)",
        "25.17 t            | [25.165, 25.175)   | [25.165, 25.175)",
        "about 60%          | [54, 66]           | [54, 66]",
        "over 90%           | (90, 100]          | (90, 100)",
        "over 80%           | (80, 100]          | (80, 90)",
        "over 89 million    | (89000000, inf)    | (89000000, 90000000)",
        "nearly 500         | (450, 500)         | (475, 500)",
        "at least 18 months | [18, inf)          | [18, 24)",
        "up to 30%          | [0, 30]            | [20, 30]",
        "3 to 5 years       | [3, 5]             | [3, 5]",
        "a few months       | [2, 6]             | [3, 5]",
        "dozens of mines    | [24, 99]           | [24, 72]",
        "half a million     | [450000, 550000)   | [450000, 550000)",
        "barely a quarter of a million | [200000, 300000] | [200000, 300000]",
        "one and a half million | [1450000, 1550000) | [1450000, 1550000)",
        "half a dozen       | [4, 8)             | [4, 8)",
        "two dozen          | [22, 26)           | [22, 26)",
        "half a mile        | [0.475, 0.525)     | [0.475, 0.525)",
        "over -30 °C        | (-30, inf)         | (-30, -20)",
      })
  void regionsFollowFromThePrintedForm(String text, String stated, String expected) {
    List<Quantity> quantities = EXTRACTOR.extract(text);

    assertThat(quantities).hasSize(1);
    assertThat(quantities.get(0).stated()).hasToString(stated);
    assertThat(quantities.get(0).expected()).hasToString(expected);
  }
}
