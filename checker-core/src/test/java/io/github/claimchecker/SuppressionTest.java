package io.github.claimchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.rule.suppression.Suppression;
import io.github.claimchecker.rule.suppression.SuppressionFile;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Format;
import io.github.claimchecker.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
  private static final String RULES =
      """
      apiVersion: claim-rules/v1
      metrics:
        yield:
          description: The yield of the orchard
          about: {all: [orchard]}
      rules:
        - {id: yield-agrees, kind: agree, metric: yield}
        - {id: yield-sourced, kind: sourced, metric: yield, severity: off}
        - {id: yield-in-tonnes, kind: unit, metric: yield, units: [t], suppressible: false}
      """;
  private static final ClaimChecker CHECKER = checker();
  private static final String OTHER = "The orchard yields 52 tonnes.\n";

  private static ClaimChecker checker() {
    LoadResult loaded = RuleLoader.standard().loadText("a.yaml", RULES);
    assertThat(loaded.problems()).isEmpty();
    return ClaimChecker.of(loaded.rules()).on(LocalDate.of(2026, 6, 15));
  }

  @Test
  void aCommentSilencesTheBlockBelowIt() {
    CheckResult result =
        check(
            """
            <!-- claims-ignore yield-agrees: counted otherwise -->

            The orchard yields 40 tonnes.
            """);

    assertThat(result.findings()).isEmpty();
    assertThat(result.suppressed()).hasSize(1);
    assertThat(result.suppressed().get(0).reason()).isEqualTo("counted otherwise");
    assertThat(result.suppressed().get(0).by().line()).isEqualTo(1);
  }

  @Test
  void aCommentSilencesNoBlockButTheNext() {
    String text =
        """
        <!-- claims-ignore yield-agrees: counted otherwise -->

        Apples.

        The orchard yields 40 tonnes.
        """;

    assertThat(rules(check(text))).containsExactly("yield-agrees", "suppression-unused");
  }

  @Test
  void aCommentAtTheEndOfALineSilencesThatLine() {
    assertThat(
            rules(check("The orchard yields 40 tonnes. <!-- claims-ignore yield-agrees: old -->")))
        .isEmpty();
    assertThat(
            rules(
                check(
                    "The orchard yields 40 tonnes.\nIt is old. <!-- claims-ignore yield-agrees:"
                        + " old -->")))
        .containsExactly("yield-agrees", "suppression-unused");
  }

  @Test
  void aCommentCanSilenceItsFile() {
    assertThat(
            rules(
                check(
                    """
                    The orchard yields 40 tonnes.

                    <!-- claims-ignore-file yield-agrees: an archive -->
                    """)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claims: {ignore: ['yield-agrees: an archive']}",
        "claims: {ignore: [yield-agrees: an archive]}"
      })
  void frontMatterCanSilenceItsFile(String line) {
    String text = "---\n" + line + "\n---\nThe orchard yields 40 tonnes.\n";

    assertThat(rules(check(text))).isEmpty();
    assertThat(check(text).suppressed()).hasSize(1);
  }

  @Test
  void frontMatterThatIsNotUnderstoodIsTold() {
    String text = "---\nclaims: {ingore: ['yield-agrees: an archive']}\n---\nApples.\n";

    List<Problem> problems = Documents.read("a.md", text, Format.MARKDOWN).problems();

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).line()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claims-ignore yield-agrees             | without-reason",
        "claims-ignore yield-agrees:            | without-reason",
        "claims-ignore yield-agres: old         | unknown-rule",
        "claims-ignore : old                    | unreadable",
        "claims-ignore                          | unreadable",
        "claims-ignor yield-agrees: old         | unreadable",
        "claims-ignore yield-agrees: old, until 2026-13-01 | unreadable",
        "claims-ignore yield-agrees: old, until 2026-06-14 | expired"
      })
  void whatIsNotAsItShouldBeSilencesNothingAndIsTold(String comment, String oddity) {
    assertThat(rules(check("The orchard yields 40 tonnes. <!-- " + comment + " -->")))
        .containsExactly("yield-agrees", "suppression-" + oddity);
  }

  @Test
  void theLastDayCounts() {
    CheckResult result =
        check(
            "The orchard yields 40 tonnes. <!-- claims-ignore yield-agrees: old, until 2026-06-15"
                + " -->");

    assertThat(rules(result)).isEmpty();
    assertThat(result.suppressed().get(0).reason()).isEqualTo("old");
  }

  @Test
  void someRulesCannotBeSilenced() {
    assertThat(rules(check("The orchard yields 9 kg. <!-- claims-ignore yield-in-tonnes: old -->")))
        .containsExactlyInAnyOrder("yield-in-tonnes", "yield-agrees", "suppression-refused");
  }

  @Test
  void oneOfACampDoesNotSilenceTheOthers() {
    String silenced = "The orchard yields 40 tonnes. <!-- claims-ignore yield-agrees: old -->\n";
    CheckResult result = check(silenced, "The orchard yields 40 tonnes.\n");

    assertThat(rules(result)).containsExactly("yield-agrees");
    assertThat(result.suppressed()).isEmpty();
  }

  @Test
  void aFileOfSuppressionsCanNameAPair() {
    String pair =
        """
        apiVersion: claim-suppressions/v1
        ignore:
          - {rule: yield-agrees, at: "0.md:1", related: {file: 1.md, text: orchard}, reason: two orchards}
        """;

    assertThat(rules(check(pair, 2))).isEmpty();
    assertThat(rules(check(pair, 3))).containsExactly("yield-agrees");
    assertThat(rules(check(pair.replace("0.md:1", "0.md:9"), 2)))
        .containsExactly("yield-agrees", "suppression-unused");
  }

  @Test
  void aBrokenFileOfSuppressionsSilencesNothing() {
    SuppressionFile file =
        SuppressionFile.of(
            "s.yaml",
            "apiVersion: claim-suppressions/v2\nignore:\n  - {rul: x, at: {line: 0}, until: soon}\n");

    assertThat(file.suppressions()).isEmpty();
    assertThat(file.problems())
        .extracting(Problem::message)
        .containsExactly(
            "\"apiVersion\" cannot be \"claim-suppressions/v2\"",
            "a suppression needs the key \"rule\"",
            "the key \"rul\" is not known in a suppression",
            "\"at\" needs the key \"file\"",
            "\"0\" is not a line",
            "\"soon\" is not a date");
  }

  private static CheckResult check(String suppressions, int documents) {
    SuppressionFile file = SuppressionFile.of("s.yaml", suppressions);
    assertThat(file.problems()).isEmpty();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < documents - 1; i++) {
      texts.add("The orchard yields 40 tonnes.\n");
    }
    return check(file.suppressions(), documents == 2 ? List.of(texts.get(0)) : texts);
  }

  private static CheckResult check(String... texts) {
    return check(List.of(), List.of(texts));
  }

  /** Checks texts in files 0.md, 1.md ... and a last one that contradicts them. */
  private static CheckResult check(List<Suppression> suppressions, List<String> texts) {
    List<Document> documents = new ArrayList<>();
    for (String text : texts) {
      documents.add(Documents.markdown(documents.size() + ".md", text));
    }
    documents.add(Documents.markdown(documents.size() + ".md", OTHER));
    return CHECKER.suppressing(suppressions).check(documents);
  }

  private static List<String> rules(CheckResult result) {
    return result.findings().stream().map(Finding::rule).toList();
  }
}
