package io.github.claimchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

  @Test
  void putsASentenceOfSeveralLinesOnOne() {
    assertThat(Visible.line(" China mines\n  70%\tof it.\u2028"))
        .isEqualTo("China mines 70% of it.");
  }

  @Test
  void keepsOrdinaryWritingOfAnyScript() {
    assertThat(Visible.line("约占七成 – “70 %” \uD83D\uDE00")).isEqualTo("约占七成 – “70 %” \uD83D\uDE00");
  }

  @ParameterizedTest
  @CsvSource({
    "001b, a colour of the terminal",
    "0007, its bell",
    "0008, a step back",
    "009b, an escape of one character",
    "202e, a turned direction of writing",
    "2066, an isolated direction of writing",
    "d800, half a surrogate pair",
    "001c, a separator that Java takes for white space"
  })
  void namesACharacterThatActsOnATerminal(String hex, String what) {
    String character = String.valueOf((char) Integer.parseInt(hex, 16));

    assertThat(Visible.line("a" + character + "b"))
        .as(what)
        .isEqualTo("a[U+" + hex.toUpperCase(java.util.Locale.ROOT) + "]b");
  }

  @Test
  void keepsTheColumnsOfASourceLine() {
    assertThat(Visible.columns("\tid:\u001b[31m x")).isEqualTo(" id:?[31m x");
  }
}
