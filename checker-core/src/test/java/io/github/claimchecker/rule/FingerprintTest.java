package io.github.claimchecker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final String TEXT = "China mines 70% of rare earths.";
  private static final Claim A = Claims.of("a.md", TEXT, "70%");
  private static final Claim B = Claims.of("b.md", "China mines 60% of rare earths.", "60%");

  @Test
  void itIs32HexDigits() {
    assertThat(Fingerprint.of("r", List.of(A, B))).matches("[0-9a-f]{32}");
  }

  @Test
  void itSurvivesMovedLines() {
    Claim moved = Claims.in(Documents.plain("a.md", "A new start.\n\n" + TEXT), TEXT, "70%");

    assertThat(moved.place().line()).isEqualTo(3);
    assertThat(Fingerprint.of("r", List.of(moved, B)))
        .isEqualTo(Fingerprint.of("r", List.of(A, B)));
  }

  @Test
  void itDoesNotHangOnTheOrderOfDocuments() {
    assertThat(Fingerprint.of("r", List.of(B, A))).isEqualTo(Fingerprint.of("r", List.of(A, B)));
  }

  @Test
  void itDoesNotHangOnSpacesAndMarks() {
    Claim broken = Claims.of("a.md", "China mines 70%, of rare earths!", "70%");

    assertThat(Fingerprint.of("r", List.of(broken, B)))
        .isEqualTo(Fingerprint.of("r", List.of(A, B)));
  }

  @Test
  void anotherFigureFileOrRuleIsAnotherFinding() {
    String fingerprint = Fingerprint.of("r", List.of(A, B));

    assertThat(Fingerprint.of("other", List.of(A, B))).isNotEqualTo(fingerprint);
    assertThat(Fingerprint.of("r", List.of(Claims.of("c.md", TEXT, "70%"), B)))
        .isNotEqualTo(fingerprint);
    assertThat(
            Fingerprint.of(
                "r", List.of(Claims.of("a.md", "China mines 71% of rare earths.", "71%"), B)))
        .isNotEqualTo(fingerprint);
  }
}
