package io.github.claimchecker.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.rule.Rule;
import io.github.claimchecker.rule.RuleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of a pack is written from the pack itself: its comment, its rules, and their tests as
 * examples. After a wanted change, run once with {@code -Dgolden.write=true} and read the
 * difference.
 */
class PackPagesTest {
  private static final Path PAGES = Path.of("../guide/packs");

  static Stream<String> packs() {
    return Packs.names().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void thePageSaysWhatThePackDoes(String pack) throws IOException {
    Path page = PAGES.resolve(pack + ".md");
    String written = page(pack);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(page, written);
    }
    assertThat(Files.readString(page)).isEqualTo(written);
  }

  private static String page(String pack) throws IOException {
    StringBuilder page = new StringBuilder("# " + pack + "\n\n");
    for (String line : Files.readAllLines(Packs.FOLDER.resolve(pack + ".yaml"))) {
      if (!line.startsWith("#")) {
        break;
      }
      page.append(line.length() > 1 ? line.substring(2) : "").append('\n');
    }
    page.append("\nNamed by `").append(pack).append("` wherever rule files are asked for.\n");
    Packs.load(pack).rules().rules().forEach(rule -> page.append(section(rule)));
    return page.toString();
  }

  private static String section(Rule rule) {
    StringBuilder section = new StringBuilder("\n## " + rule.id() + "\n\n");
    section.append(rule.description()).append(" Kind [").append(rule.kind()).append("](../kinds/");
    section.append(rule.kind()).append(".md), severity ");
    section.append(rule.severity().name().toLowerCase(Locale.ROOT)).append(".\n\n");
    rule.metadata()
        .getOrDefault("switchOff", List.of())
        .forEach(when -> section.append("When to switch it off: ").append(when).append("\n\n"));
    for (RuleTest test : rule.tests()) {
      section.append(test.expect().isEmpty() ? "- Silent: " : "- Found: ");
      section.append(test.name()).append('\n');
      test.sources().entrySet().forEach(source -> section.append(example(source)));
    }
    return section.toString();
  }

  private static String example(Map.Entry<String, String> source) {
    StringBuilder example = new StringBuilder("\n  ```text\n");
    source.getValue().lines().forEach(line -> example.append("  ").append(line).append('\n'));
    return example.append("  ```\n").toString();
  }
}
