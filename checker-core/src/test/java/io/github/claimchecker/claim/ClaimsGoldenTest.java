package io.github.claimchecker.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences of {@code claims.txt}, whose head tells the format. */
class ClaimsGoldenTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();

  @TestFactory
  Stream<DynamicTest> everySentenceMakesItsClaims() throws IOException {
    return sentences().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> assertThat(claims(entry.getKey())).isEqualTo(entry.getValue())));
  }

  private static List<String> claims(String sentence) {
    return EXTRACTOR.extract(Documents.plain("a.txt", sentence)).stream()
        .map(ClaimsGoldenTest::print)
        .toList();
  }

  private static String print(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.quantity().surface());
    parts.add("of " + claim.head().map(Token::lemma).orElse("?") + " (" + claim.measure() + ")");
    if (!claim.subject().isEmpty()) {
      parts.add("by " + claim.subject());
    }
    if (claim.period().isSpecified()) {
      parts.add("when " + claim.period());
    }
    claim.attribution().ifPresent(who -> parts.add("says " + who));
    if (claim.modality() != Modality.ASSERTED) {
      parts.add(claim.modality().toString());
    }
    return String.join(" | ", parts);
  }

  private static Map<String, List<String>> sentences() throws IOException {
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    List<String> claims = new ArrayList<>();
    for (String line : text().lines().toList()) {
      if (line.startsWith("  ")) {
        claims.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        claims = new ArrayList<>();
        sentences.put(line, claims);
      }
    }
    return sentences;
  }

  private static String text() throws IOException {
    try (InputStream in = ClaimsGoldenTest.class.getResourceAsStream("claims.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
