package io.github.claimchecker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordIndexTest {
  private static final WordIndex INDEX =
      index(
          "  1 a licence stands first\n", "mill n 2 ~ 7\n", "paper_mill n 1 @ 3\n", "ostby n 1\n");

  private static WordIndex index(String... lines) {
    return new WordIndex(String.join("", lines).getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void findsWordsByTheirWholeName() {
    assertThat(INDEX.has("mill")).isTrue();
    assertThat(INDEX.has("ostby")).isTrue();
    assertThat(INDEX.has("mil")).isFalse();
    assertThat(INDEX.has("mills")).isFalse();
    assertThat(INDEX.has("mühle")).isFalse();
    assertThat(INDEX.has("")).isFalse();
  }

  @Test
  void leavesOutWordsOfSeveralPartsAndTheLicence() {
    assertThat(INDEX.has("paper")).isFalse();
    assertThat(INDEX.has("paper_mill")).isFalse();
    assertThat(INDEX.has("1")).isFalse();
  }

  @Test
  void looksForAMarkInTheLineOfTheWordOnly() {
    assertThat(INDEX.has("mill", " ~ ")).isTrue();
    assertThat(INDEX.has("ostby", " ~ ")).isFalse();
    assertThat(INDEX.has("barn", " ~ ")).isFalse();
  }

  @Test
  void copesWithLinesOfAnyLength() {
    assertThat(index().has("a")).isFalse();
    assertThat(index("a n").has("a")).isTrue();
    assertThat(index("a \n", "b \n", "c \n", "d \n", "e \n").has("e")).isTrue();
    assertThat(index("word").has("word")).isFalse();
  }
}
