package io.github.claimchecker.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeHintsTest {
  private static final TimeHints HINTS = new TimeHints(PeriodReader.of("en"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It opens at 9 a.m.",
        "It opens at 9AM",
        "It opens at seven p.m. sharp",
        "It closes at noon.",
        "It opens at 18:30",
        "It opens at six o’clock",
        "It opens at half past six",
        "It opens at quarter to six",
        "It opens at 1830 hours",
        "It opens at 8 in the morning",
        "It opens at nine in the evening",
        "It opens at 1200 GMT"
      })
  void aSentenceWithATimeOfDayIsLookedAt(String sentence) {
    assertThat(HINTS.mayTell(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am here and you are there.",
        "In the past it opened in the morning.",
        "Note: the gate is shut.",
        "It sold 40 lamps.",
        "In the morning two men came.",
        ""
      })
  void oneWithoutIsNot(String sentence) {
    assertThat(HINTS.mayTell(sentence)).isFalse();
  }
}
