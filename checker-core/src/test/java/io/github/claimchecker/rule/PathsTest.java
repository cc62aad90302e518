package io.github.claimchecker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathsTest {

  @Test
  void allDocumentsAreLookedAtUnlessSomeAreNamed() {
    assertThat(Paths.ALL.accepts("docs/a.md")).isTrue();
    assertThat(Paths.of(List.of("docs/**"), List.of()).accepts("docs/x/a.md")).isTrue();
    assertThat(Paths.of(List.of("docs/**"), List.of()).accepts("a.md")).isFalse();
  }

  @Test
  void whatIsExcludedIsNotLookedAt() {
    Paths paths = Paths.of(List.of("**"), List.of("archive/**"));

    assertThat(paths.accepts("a.md")).isTrue();
    assertThat(paths.accepts("archive/2019/a.md")).isFalse();
  }

  @Test
  void leadingStarsStandForAnyFolderOrNone() {
    Paths paths = Paths.of(List.of("**/*.md"), List.of());

    assertThat(paths.accepts("a.md")).isTrue();
    assertThat(paths.accepts("x/y/a.md")).isTrue();
    assertThat(paths.accepts("a.txt")).isFalse();
  }
}
