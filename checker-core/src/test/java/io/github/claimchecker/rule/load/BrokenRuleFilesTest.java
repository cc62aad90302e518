package io.github.claimchecker.rule.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule file under {@code rule-files/broken} has next to it what the loader says of it. After a
 * wanted change, run once with {@code -Dgolden.write=true} and read the difference.
 */
class BrokenRuleFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/rule-files/broken");

  @TestFactory
  Stream<DynamicTest> eachIsExplained() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> broken =
          files.filter(file -> file.toString().matches(".*\\.(yaml|json)")).sorted().toList();
      assertThat(broken).hasSizeGreaterThan(60);
      return broken.stream()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> isExplained(file)));
    }
  }

  private static void isExplained(Path file) throws IOException {
    LoadResult result = RuleLoader.standard().withBase(FOLDER).load(List.of(name(file)));
    String said =
        result.problems().stream()
            .map(Problem::toString)
            .collect(Collectors.joining("\n\n", "", "\n"));
    Path golden = FOLDER.resolve(name(file) + ".expected");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, said);
    }
    assertThat(result.isUsable()).isFalse();
    assertThat(result.rules().rules()).isEmpty();
    assertThat(said).isEqualTo(Files.readString(golden));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
