package io.github.claimchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LastCommandTest {

  @Test
  void repeatsProfilesGoalsAndItsOwnProperties() {
    assertThat(
            LastCommand.of(
                List.of("clean", "verify"),
                List.of("demo"),
                Map.of("checker.sources", "docs", "maven.repo.local", "/elsewhere")))
        .isEqualTo("mvn -Pdemo clean verify -Dchecker.sources=docs");
  }

  @Test
  void quotesWhatAShellWouldRead() {
    assertThat(
            LastCommand.of(
                List.of("verify"), List.of(), Map.of("checker.sources", "it's here; $HOME")))
        .isEqualTo("mvn verify '-Dchecker.sources=it'\\''s here; $HOME'");
  }
}
