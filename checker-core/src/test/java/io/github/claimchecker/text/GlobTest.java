package io.github.claimchecker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "**, a.md, true",
    "**, a/b.md, true",
    "**/*.md, a.md, true",
    "**/*.md, a/b/c.md, true",
    "**/*.md, a.txt, false",
    "*.md, a/b.md, false",
    "docs/**, docs/a/b.md, true",
    "docs/**, old/docs/a.md, false",
    "docs/, docs/a.md, true",
    "**/draft/**, a/draft/b.md, true",
    "**/draft/**, draft.md, false",
    "a?c.md, abc.md, true",
    "a?c.md, ac.md, false",
    "*-zh.*, report-zh.md, true",
    "./a.md, a.md, true",
    "A.md, a.md, false"
  })
  void matches(String pattern, String path, boolean expected) {
    assertThat(Glob.of(pattern).matches(path)).isEqualTo(expected);
  }

  @Test
  void takesBoundedTime() {
    Glob glob = Glob.of("*a".repeat(200) + "b");
    Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> assertThat(glob.matches("a".repeat(5_000))).isFalse());
  }
}
