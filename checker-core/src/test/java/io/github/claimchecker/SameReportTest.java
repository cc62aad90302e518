package io.github.claimchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.report.ReportFormat;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports are the same byte for byte, whatever the order of files, the threads and the cache. */
class SameReportTest {
  private static final String RULES =
      """
      apiVersion: claim-rules/v1
      terms:
        kiln: [kiln]
      metrics:
        bricks:
          description: How many bricks the kiln burns
          quantity: count
          about: {all: [kiln]}
      rules:
        - {id: bricks-agree, kind: agree, metric: bricks}
        - {id: anything, kind: agree, metric: any, severity: warning}
        - {id: no-guesses, kind: precise, metric: bricks, severity: info}
      """;

  private static final ClaimChecker CHECKER =
      ClaimChecker.of(RuleLoader.standard().loadText("kiln.yaml", RULES).rules())
          .on(LocalDate.of(2026, 1, 31));

  @TempDir private Path base = Path.of("");
  private final List<Path> roots = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    for (int i = 0; i < 12; i++) {
      Path root = Files.createDirectories(base.resolve("part" + i));
      roots.add(root);
      String hidden = i % 4 == 0 ? "<!-- claims-ignore no-guesses: nobody counts -->\n\n" : "";
      Files.writeString(
          root.resolve("page.md"),
          "The kiln burns %d bricks. The ferry to Holt takes about %d minutes.\n\n"
                  .formatted(900 + 50 * (i % 5), 30 + 9 * (i % 3))
              + hidden
              + "The kiln burns dozens of bricks.\n");
      Files.writeString(root.resolve("odd.txt"), "The kiln burns some " + i + "00 bricks.");
    }
    Files.write(base.resolve("part3/bad.md"), new byte[] {'x', (byte) 0xFF});
    Files.write(base.resolve("part1/bad.md"), new byte[] {'y', (byte) 0xFE});
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void tellsTheSameInAnyOrderAndAnyNumberOfThreads(long seed) {
    Random random = new Random(seed);
    Map<ReportFormat, String> expected = reports(CHECKER);
    Collections.shuffle(roots, random);

    Map<ReportFormat, String> reports = reports(CHECKER.withThreads(1 + random.nextInt(8)));

    assertThat(reports).isEqualTo(expected);
  }

  @Test
  void tellsTheSameFromTheCache() throws IOException {
    Map<ReportFormat, String> expected = reports(CHECKER);
    ClaimChecker cached = CHECKER.withThreads(3).withCache(base.resolve("cache"));

    assertThat(reports(cached)).isEqualTo(expected);
    Collections.reverse(roots);
    assertThat(reports(cached)).isEqualTo(expected);
    Files.writeString(roots.get(5).resolve("odd.txt"), "The kiln burns 70 bricks.");
    assertThat(reports(cached)).isEqualTo(reports(CHECKER)).isNotEqualTo(expected);
  }

  private Map<ReportFormat, String> reports(ClaimChecker checker) {
    CheckResult result = checker.check(Sources.in(roots).relativeTo(base));
    assertThat(result.findings()).hasSizeGreaterThan(3);
    assertThat(result.suppressed()).isNotEmpty();
    assertThat(result.problems()).hasSize(2);
    Map<ReportFormat, String> reports = new EnumMap<>(ReportFormat.class);
    for (ReportFormat format : ReportFormat.values()) {
      StringBuilder report = new StringBuilder();
      try {
        format.renderer("site/").render(result, report);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      reports.put(format, report.toString());
    }
    return reports;
  }
}
