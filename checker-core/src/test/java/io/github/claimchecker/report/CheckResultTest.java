package io.github.claimchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Severity;
import org.junit.jupiter.api.Test;

class CheckResultTest {

  @Test
  void putsTheGravestFindingFirst() {
    assertThat(Samples.manyThings().findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
  }

  @Test
  void reachesTheSeverityOfItsGravestFindingAndAllMilderOnes() {
    CheckResult result = Samples.manyThings();

    assertThat(result.reaches(Severity.ERROR)).isTrue();
    assertThat(result.reaches(Severity.INFO)).isTrue();
    assertThat(Samples.nothingFound().reaches(Severity.INFO)).isFalse();
  }

  @Test
  void neverReachesWhatIsSwitchedOff() {
    assertThat(Samples.manyThings().reaches(Severity.OFF)).isFalse();
  }
}
