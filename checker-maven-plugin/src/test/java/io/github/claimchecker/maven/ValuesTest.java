package io.github.claimchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void passesOverWhatMavenMakesOfNothingBetweenTwoCommas() {
    List<String> given = Arrays.asList(null, " docs ", "", null, "README.md");

    assertThat(Values.words(given)).containsExactly("docs", "README.md");
  }
}
