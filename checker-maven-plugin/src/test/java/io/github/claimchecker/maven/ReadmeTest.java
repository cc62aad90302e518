package io.github.claimchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void showsTheOutputOfTheDemo() throws IOException {
    Path example = ROOT.resolve("examples/rare-earths");
    Content.Filter all =
        new Content.Filter(List.of(), List.of(), StandardCharsets.UTF_8, Optional.empty());
    Content content = Content.of(example, List.of("src/content"), all);
    RuleChoice rules =
        new RuleChoice(List.of(example), List.of(), List.of("rare-earths"), List.of(), "");
    Outcome outcome = Outcome.of(content, rules, OutcomeTest.ENGINE);
    LinesLog log = new LinesLog();

    new FindingLog(log, "examples/rare-earths/").result(outcome.result().orElseThrow());

    assertThat(uncounted(block("output of the demo"))).isEqualTo(uncounted(log.lines()));
  }

  /** How many quantities an article prints is a matter that each new word for numbers changes. */
  private static List<String> uncounted(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceAll("\\d+ (quantities|claims|groups|figures)", "some $1"))
        .map(line -> line.replaceAll("\\d+ of some", "some of some"))
        .toList();
  }

  @Test
  void showsTheSnippetThatIsCompiledAndRun() throws IOException {
    Path source =
        Path.of("src/test/java/io/github/claimchecker/maven/LibraryExample.java").toAbsolutePath();

    assertThat(block("library"))
        .isEqualTo(between(Files.readAllLines(source), "    // snippet", "    // end of snippet"));
  }

  @Test
  void showsASnippetThatFindsAContradiction() throws IOException {
    StringBuilder out = new StringBuilder();

    LibraryExample.run(out);

    assertThat(out).contains(": error: ").contains("mines.md:1:13", "trade.md:1:13");
  }

  @Test
  void showsARuleFileThatLoads() throws IOException {
    String yaml = String.join("\n", block("first rule file"));

    LoadResult loaded = RuleLoader.standard().loadText("rare-earths.yaml", yaml);

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.warnings()).isEmpty();
    assertThat(loaded.rules().rule("production-share-agrees")).isPresent();
  }

  /** Returns the lines of the code block that follows a marker. */
  private static List<String> block(String marker) throws IOException {
    List<String> readme = Files.readAllLines(ROOT.resolve("README.md"));
    List<String> marked = between(readme, "<!-- " + marker + " -->", "<!-- end -->");
    return marked.subList(1, marked.size() - 1);
  }

  /** Returns the lines between two lines, less the first one's indent. */
  private static List<String> between(List<String> lines, String start, String end) {
    int indent = start.length() - start.stripLeading().length();
    int from = lines.indexOf(start) + 1;
    int to = from + lines.subList(from, lines.size()).indexOf(end);
    return lines.subList(from, to).stream()
        .map(line -> line.isBlank() ? "" : line.substring(indent))
        .toList();
  }
}
