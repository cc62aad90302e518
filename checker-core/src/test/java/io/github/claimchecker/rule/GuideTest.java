package io.github.claimchecker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.rule.kind.RuleKinds;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs each rule file that the guide shows, with the tests in it. */
class GuideTest {
  private static final Path GUIDE = Path.of("../guide");

  @Test
  void everyKindHasAPage() {
    assertThat(names(GUIDE.resolve("kinds")))
        .containsExactlyInAnyOrderElementsOf(
            RuleKinds.names().stream().map(name -> name + ".md").toList());
  }

  @TestFactory
  Stream<DynamicContainer> eachPageOfAKindShowsWhatFailsAndWhatPasses() {
    return names(GUIDE.resolve("kinds")).stream()
        .map(name -> DynamicContainer.dynamicContainer(name, tests(name)));
  }

  private static Stream<DynamicTest> tests(String page) {
    LoadResult loaded = RuleLoader.standard().loadText(page, example(page));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.warnings()).isEmpty();
    for (Rule rule : loaded.rules().rules()) {
      assertThat(rule.kind() + ".md").isEqualTo(page);
      assertThat(rule.tests()).extracting(RuleTest::expect).anyMatch(List::isEmpty);
      assertThat(rule.tests()).extracting(RuleTest::expect).anyMatch(list -> !list.isEmpty());
    }
    RuleTestRunner runner =
        new RuleTestRunner(loaded.rules(), Claims::read, Claims.TAGGER::tag, Claims.finder());
    return runner.run().stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.name(),
                    () ->
                        assertThat(result.outcome())
                            .as(result.report())
                            .isEqualTo(RuleTestResult.Outcome.PASSED)));
  }

  /** The first block of YAML on a page. */
  private static String example(String page) {
    List<String> block = new ArrayList<>();
    boolean inside = false;
    for (String line : lines(GUIDE.resolve("kinds").resolve(page))) {
      if (inside && line.equals("```")) {
        break;
      }
      if (inside) {
        block.add(line);
      }
      inside |= line.equals("```yaml");
    }
    return String.join("\n", block);
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
