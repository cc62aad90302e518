package io.github.claimchecker.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences of {@code claims.txt}, whose head tells the format. */
class ClaimsGoldenTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();

  /**
   * A sentence of {@code claims.txt}.
   *
   * @param text the sentence
   * @param date the day of its document; empty where it tells none
   * @param claims what it claims
   * @param gap whether it is not read so yet
   */
  private record Golden(String text, String date, List<String> claims, boolean gap) {}

  @TestFactory
  Stream<DynamicTest> everySentenceMakesItsClaims() throws IOException {
    return sentences().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.text(), () -> check(golden)));
  }

  private static void check(Golden golden) {
    List<String> claims = claims(golden);
    if (golden.gap()) {
      assertThat(claims)
          .as("read as it should be: take its '~' away")
          .isNotEqualTo(golden.claims());
    } else {
      assertThat(claims).isEqualTo(golden.claims());
    }
  }

  private static List<String> claims(Golden golden) {
    Document document =
        golden.date().isEmpty()
            ? Documents.plain("a.txt", golden.text())
            : Documents.markdown(
                "a.md", "---\ndate: " + golden.date() + "\n---\n\n" + golden.text());
    return EXTRACTOR.extract(document).stream().map(ClaimsGoldenTest::print).toList();
  }

  private static String print(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.quantity().surface());
    parts.add("of " + claim.head().map(Token::lemma).orElse("?") + " (" + claim.measure() + ")");
    if (!claim.subject().isEmpty()) {
      parts.add("by " + claim.subject());
    }
    if (claim.period().isSpecified()) {
      parts.add("when " + print(claim.period()));
    }
    claim.attribution().ifPresent(who -> parts.add("says " + who));
    if (claim.modality() != Modality.ASSERTED) {
      parts.add(claim.modality().toString());
    }
    return String.join(" | ", parts);
  }

  /** The words and the days, the year left out where nothing tells it. */
  private static String print(Period period) {
    String days = day(period.from()) + " to " + day(period.to());
    return period + ", " + (period.yearKnown() ? days : days.replaceAll("[0-9]{4}-", ""));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("any day");
  }

  private static List<Golden> sentences() throws IOException {
    List<Golden> sentences = new ArrayList<>();
    String date = "";
    for (String line : text().lines().toList()) {
      if (line.startsWith("  ")) {
        sentences.get(sentences.size() - 1).claims().add(line.strip());
      } else if (line.startsWith("@ ")) {
        date = line.substring(2);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        boolean gap = line.startsWith("~ ");
        sentences.add(new Golden(gap ? line.substring(2) : line, date, new ArrayList<>(), gap));
        date = "";
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
