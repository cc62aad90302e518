package io.github.claimchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.Progress;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeTest {
  static final Engine ENGINE =
      new Engine(
          ClaimChecker.of(RuleSet.EMPTY), Optional.empty(), 1, Progress.SILENT, Optional.empty());

  @TempDir private Path base = Path.of("");

  @Test
  void looksAtTheUsualFoldersWhereNoneIsNamed() throws IOException {
    write("docs/a.md", "China mines 70% of the world's rare earths.");
    write("README.md", "Read me.");
    write("elsewhere/b.md", "China mines 40% of the world's rare earths.");

    Outcome outcome = run(List.of(), List.of("general"));

    assertThat(outcome.result().map(result -> result.counts().documents())).contains(2);
  }

  @Test
  void warnsWhereThereIsNothingToCheck() {
    Outcome outcome = run(List.of(), List.of("general"));

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.warnings()).extracting(Problem::file).containsExactly("checker.sources");
  }

  @Test
  void leavesItsOwnPackAloneWhereNoFileIsThere() throws IOException {
    Files.createDirectories(base.resolve("docs"));

    Outcome outcome = run(List.of(), List.of());

    assertThat(outcome.problems()).extracting(Problem::message).contains("No document was found.");
    assertThat(outcome.result().map(result -> result.counts().rules())).contains(0);
  }

  @Test
  void checksByItsOwnPackWhereNoRulesAreChosen() throws IOException {
    write("README.md", "Read me.");

    Outcome outcome = run(List.of(), List.of());

    assertThat(outcome.result().orElseThrow().counts().rules()).isPositive();
  }

  @Test
  void namesFilesFromTheBaseFolder() throws IOException {
    write("src/content/a.md", "China mines 70% of the world's rare earths.");
    write("src/content/b.md", "China mines 40% of the world's rare earths.");

    CheckResult result = run(List.of("src/content"), List.of("general")).result().orElseThrow();

    assertThat(result.findings().get(0).claims())
        .extracting(claim -> claim.place().file())
        .containsExactlyInAnyOrder("src/content/a.md", "src/content/b.md");
  }

  @Test
  void listsTheProblemsOfRulesAndContentAtOnce() throws IOException {
    write("rules.yaml", "apiVersion: claim-rules/v1\nname: x\nrules: 7\n");

    Outcome outcome = run(List.of("nowhere", "neither"), List.of("rules.yaml"));

    assertThat(outcome.result()).isEmpty();
    assertThat(outcome.problems()).extracting(Problem::file).contains("nowhere", "neither");
    assertThat(outcome.problems()).anyMatch(problem -> problem.file().endsWith("rules.yaml"));
  }

  private Outcome run(List<String> sources, List<String> rules) {
    Content.Filter all =
        new Content.Filter(List.of(), List.of(), StandardCharsets.UTF_8, Optional.empty());
    RuleChoice choice = new RuleChoice(List.of(base), rules, List.of(), List.of(), "");
    return Outcome.of(Content.of(base, sources, all), choice, ENGINE);
  }

  private void write(String file, String text) throws IOException {
    Path path = base.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
