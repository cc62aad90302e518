package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.text.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the pairs of {@code pairs.txt}, whose head tells the format. */
class PairsGoldenTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();
  private static final ClaimComparer COMPARER = ClaimComparer.english();

  /** Two texts and what is to come of them. */
  private record Pair(String name, String a, String b, String expected, boolean gap) {}

  @TestFactory
  Stream<DynamicTest> everyPairComesToItsVerdict() throws IOException {
    return pairs().stream().map(pair -> DynamicTest.dynamicTest(pair.name(), () -> check(pair)));
  }

  private static void check(Pair pair) {
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

  private static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    String name = "";
    String a = "";
    String b = "";
    for (String line : text().lines().toList()) {
      if (line.startsWith("# ")) {
        name = line.substring(2);
      } else if (line.startsWith("A: ")) {
        a = line.substring(3);
      } else if (line.startsWith("B: ")) {
        b = line.substring(3);
      } else if (line.startsWith("= ")) {
        pairs.add(new Pair(name, a, b, line.substring(2), false));
      } else if (line.startsWith("~ ")) {
        pairs.add(new Pair(name, a, b, line.substring(2), true));
      }
    }
    return pairs;
  }

  private static String text() throws IOException {
    try (InputStream in = PairsGoldenTest.class.getResourceAsStream("pairs.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
