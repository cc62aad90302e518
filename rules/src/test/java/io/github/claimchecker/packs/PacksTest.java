package io.github.claimchecker.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.rule.RuleTestResult;
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

/** Loads each pack as a user does, by its short name, and runs the tests that it holds. */
class PacksTest {
  private static final Path FOLDER = Path.of("src/main/resources/META-INF/claim-rules");

  @TestFactory
  Stream<DynamicContainer> eachPackKeepsWhatItsTestsSay() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> packs = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      assertThat(packs).isNotEmpty();
      return packs.stream().map(PacksTest::tests);
    }
  }

  private static DynamicContainer tests(Path pack) {
    String name = pack.getFileName().toString().replace(".yaml", "");
    LoadResult loaded =
        RuleLoader.standard().withClassLoader(PacksTest.class.getClassLoader()).load(List.of(name));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.warnings()).isEmpty();
    List<RuleTestResult> results = ClaimChecker.of(loaded.rules()).testRules();
    assertThat(results).isNotEmpty();
    return DynamicContainer.dynamicContainer(name, results.stream().map(PacksTest::test));
  }

  private static DynamicTest test(RuleTestResult result) {
    return DynamicTest.dynamicTest(
        result.tested() + ": " + result.name(),
        () ->
            assertThat(result.outcome())
                .as(result.report())
                .isEqualTo(RuleTestResult.Outcome.PASSED));
  }
}
