package io.github.claimchecker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rule files under {@code rule-files/statements} say what the format promises, statement by
 * statement, in the tests that they hold.
 */
class StatementsTest {
  private static final Path FOLDER = Path.of("src/test/resources/rule-files/statements");

  @TestFactory
  Stream<DynamicContainer> eachStatementHolds() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      return all.stream()
          .map(file -> file.getFileName().toString())
          .map(name -> DynamicContainer.dynamicContainer(name, tests(name)));
    }
  }

  private static Stream<DynamicTest> tests(String name) {
    LoadResult loaded = RuleLoader.standard().withBase(FOLDER).load(List.of(name));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.warnings()).isEmpty();
    return new RuleTestRunner(loaded.rules(), Claims::read, Claims.TAGGER::tag, Claims.finder())
        .run().stream()
            .map(
                result ->
                    DynamicTest.dynamicTest(
                        result.tested() + ": " + result.name(),
                        () ->
                            assertThat(result.outcome())
                                .as(result.report())
                                .isEqualTo(RuleTestResult.Outcome.PASSED)));
  }
}
