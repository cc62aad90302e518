package io.github.claimchecker.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.quantity.GoldenSentences.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of {@code golden-en.txt} gives the quantities that stand below it. */
class GoldenTest {
  private static final QuantityExtractor EXTRACTOR = QuantityExtractor.english();

  static Stream<Golden> english() {
    return GoldenSentences.read("en").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("english")
  void sentenceGivesItsQuantities(Golden golden) {
    List<String> found =
        EXTRACTOR.extract(golden.sentence()).stream().map(GoldenSentences::print).toList();

    assertThat(found).isEqualTo(golden.quantities());
  }

  @Test
  void thereAreEnoughSentencesToCallItAContract() {
    assertThat(GoldenSentences.read("en")).hasSizeGreaterThanOrEqualTo(400);
  }
}
