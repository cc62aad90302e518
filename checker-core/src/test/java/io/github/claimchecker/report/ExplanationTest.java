package io.github.claimchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.compare.Incomparable;
import io.github.claimchecker.rule.Finding;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private final Explanation explanation = new Explanation("site/");

  @Test
  void tellsWhereAClaimStandsAndHowItWasUnderstood() {
    assertThat(explanation.claim(Samples.contradiction().claims().get(0)))
        .containsExactly(
            "site/docs/mines.md:5:13 \"China mines 70% of the world's rare earths.\"",
            "    70%: 69.5% to under 70.5%", "    kind: share", "    meant as: asserted");
  }

  @Test
  void tellsWhyTwoClaimsAreNotCompared() {
    Incomparable incomparable =
        new Incomparable(Incomparable.Reason.OTHER_PERIOD, "in 2022 / by\u001b 2024");

    assertThat(explanation.comparison(incomparable))
        .containsExactly("not compared: other period", "    detail: in 2022 / by[U+001B] 2024");
  }

  @Test
  void tellsAVerdictWithItsFacts() {
    Finding finding = Samples.contradiction();

    assertThat(explanation.comparison(finding.verdict().orElseThrow()))
        .containsExactly(
            "compared: contradiction",
            "    both measure: share of the world's production",
            "    gap: 25.5 points");
  }
}
