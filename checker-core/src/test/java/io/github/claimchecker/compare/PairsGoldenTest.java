package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.text.Documents;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the pairs of {@code pairs.txt}, whose head tells the format. */
class PairsGoldenTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();
  private static final ClaimComparer COMPARER = ClaimComparer.english();

  @TestFactory
  Stream<DynamicTest> everyPairComesToItsVerdict() throws IOException {
    return GoldenPair.all().stream()
        .map(pair -> DynamicTest.dynamicTest(pair.name(), () -> check(pair)));
  }

  private static void check(GoldenPair pair) {
    List<Claim> first = EXTRACTOR.extract(Documents.plain("a.txt", pair.a()));
    List<Claim> second = EXTRACTOR.extract(Documents.plain("b.txt", pair.b()));
    String outcome = outcome(first, second);
    if (pair.gap()) {
      assertThat(outcome)
          .as("%s works now: make its '~' a '='", pair.name())
          .isNotEqualTo(pair.expected());
    } else {
      assertThat(outcome)
          .as("%s%n  %s%n  %s%n  %s%n  %s", pair.name(), pair.a(), pair.b(), first, second)
          .isEqualTo(pair.expected());
    }
  }

  private static String outcome(List<Claim> first, List<Claim> second) {
    return COMPARER
        .strongest(first, second)
        .map(match -> match.verdict().map(Object::toString).orElseGet(() -> refusal(match)))
        .orElse("no claims");
  }

  private static String refusal(ClaimComparer.Match match) {
    return ((Incomparable) match.comparison()).reason().toString();
  }
}
