package io.github.claimchecker.rule.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no writer of good will makes, or that an odd editor saves. */
class HostileRuleFilesTest {
  private static final String HEAD = "apiVersion: claim-rules/v1\n";
  private static final RuleLoader LOADER = RuleLoader.standard();

  @TempDir Path folder;

  @Test
  void tenMegabytesAreRefusedUnread() throws IOException {
    Problem problem = onlyProblem(HEAD + "#".repeat(10_000_000), StandardCharsets.UTF_8);

    assertThat(problem.message()).isEqualTo("the file is larger than 5000000 bytes");
  }

  @Test
  void aThousandLevelsAreRefused() throws IOException {
    Problem problem =
        onlyProblem(HEAD + "name: " + "[".repeat(1000) + "]".repeat(1000), StandardCharsets.UTF_8);

    assertThat(problem.message()).isEqualTo("more than 50 levels stand in each other");
    assertThat(problem.line()).isEqualTo(2);
  }

  @Test
  void aThousandLevelsOfJsonAreRefused() {
    LoadResult result = LOADER.loadText("a.json", "{\"a\":".repeat(1000));

    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly("more than 50 levels stand in each other");
  }

  @Test
  void aBombOfAliasesIsRefused() throws IOException {
    StringBuilder bomb = new StringBuilder(HEAD + "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(5)).append("x]\n");
    }
    Problem problem = onlyProblem(bomb.toString(), StandardCharsets.UTF_8);

    assertThat(problem.message()).contains("aliases").contains("repeat too much");
  }

  @Test
  void moreThanFiftyAliasesAreRefused() throws IOException {
    Problem problem =
        onlyProblem(
            HEAD + "terms: {a: &a [b], c: [" + "*a, ".repeat(51) + "x]}", StandardCharsets.UTF_8);

    assertThat(problem.message()).contains("more than 50");
  }

  @Test
  void latin1IsRefusedAtTheFirstOddByte() throws IOException {
    Problem problem =
        onlyProblem(
            HEAD + "name: a\ndescription: Menge f\u00fcr alle\n", StandardCharsets.ISO_8859_1);

    assertThat(problem.message()).isEqualTo("byte FC is not UTF-8");
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo(21);
  }

  @Test
  void utf16IsRefused() throws IOException {
    assertThat(onlyProblem(HEAD, StandardCharsets.UTF_16).message()).contains("is not UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFile() throws IOException {
    assertThat(load("\uFEFF" + HEAD, StandardCharsets.UTF_8).problems()).isEmpty();
  }

  @Test
  void anyLineEndsWillDo() throws IOException {
    String good = HEAD + "name: a\nterms:\n  us: [US]\n";

    assertThat(load(good.replace("\n", "\r\n"), StandardCharsets.UTF_8).problems()).isEmpty();
    assertThat(load(good.replace("\n", "\r"), StandardCharsets.UTF_8).problems()).isEmpty();
  }

  @Test
  void linesAreCountedTheSameWithAnyLineEnds() throws IOException {
    String bad = HEAD + "name: a\nnme: b\n";

    assertThat(onlyProblem(bad.replace("\n", "\r\n"), StandardCharsets.UTF_8).line()).isEqualTo(3);
    assertThat(onlyProblem(bad.replace("\n", "\r"), StandardCharsets.UTF_8).line()).isEqualTo(3);
  }

  @Test
  void aColumnBehindAnEmojiCountsItsTwoUnits() {
    LoadResult result =
        LOADER.loadText("a.yaml", "{apiVersion: claim-rules/v1, name: \uD83D\uDE00, nme: b}");

    assertThat(result.problems()).extracting(Problem::column).containsExactly(40);
  }

  private Problem onlyProblem(String text, Charset charset) throws IOException {
    LoadResult result = load(text, charset);
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0);
  }

  private LoadResult load(String text, Charset charset) throws IOException {
    Path file = folder.resolve("rules.yaml");
    Files.write(file, text.getBytes(charset));
    return LOADER.load(List.of(file.toString()));
  }
}
