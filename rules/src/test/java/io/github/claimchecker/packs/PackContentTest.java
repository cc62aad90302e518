package io.github.claimchecker.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.report.TextReport;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts of the sort that a pack is for stand in a folder of its name, and beside them, in {@code
 * findings.txt}, all that the pack says of them. After a wanted change, run once with {@code
 * -Dgolden.write=true} and read the difference.
 */
class PackContentTest {
  private static final Path CONTENT = Path.of("src/test/resources/content");
  private static final LocalDate NOW = LocalDate.of(2026, 6, 1);

  static Stream<String> packs() throws IOException {
    try (Stream<Path> folders = Files.list(CONTENT)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aPackFindsWhatIsWrongInTextsOfItsSort(String pack) throws IOException {
    Path golden = CONTENT.resolve(pack).resolve("findings.txt");
    String found = findings(pack);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  private static String findings(String pack) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(CONTENT.resolve(pack))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        documents.add(Documents.markdown(file.getFileName().toString(), Files.readString(file)));
      }
    }
    CheckResult result = ClaimChecker.of(Packs.load(pack).rules()).on(NOW).check(documents);
    TextReport report = new TextReport();
    return result.findings().stream()
        .map(finding -> report.headline(finding) + "\n")
        .collect(Collectors.joining());
  }
}
