package io.github.claimchecker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.rule.kind.Material;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rule files can say, from their text to the findings. */
class RuleFormsTest {
  private static final String METRICS =
      """
      apiVersion: claim-rules/v1
      metrics:
        fare:
          description: The fare of the ferry
          about: {all: [ferry]}
        bill:
          description: The bill of the kitchen
          about: {all: [kitchen]}
      """;

  @Test
  void ratesLetMoneyCompare() {
    String rule = "rules: [{id: r, kind: agree, metric: fare, tolerance: 5%}]\n";
    String rates = "rates: {asOf: 2026-01-31, USD: 1, EUR: 0.9}\n";
    String[] texts = {"The ferry costs $10.", "The ferry costs 9.10 euros."};

    assertThat(found(rule, texts)).as("without rates").isEmpty();
    assertThat(found(rule + rates, texts)).as("with rates").isEmpty();
    assertThat(found(rule + rates, texts[0], "The ferry costs 12 euros.")).hasSize(1);
    assertThat(
            found(
                "rules: [{id: r, kind: within, metric: fare, max: 8 USD}]\n" + rates,
                "The ferry costs 9 euros."))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: agree, metric: fare                                | $10 | 12 euros | true",
        "kind: agree, metric: fare, tolerance: 1 EUR              | $10 | $14      | true",
        "kind: agree, metric: fare, levels: {error: 1 EUR}        | $10 | $12      | true",
        "kind: agree, metric: fare                                | $10 | $12      | false",
        "kind: within, metric: fare, max: 8 USD                   | 9 euros | 7 euros | true",
        "kind: equals, metric: fare, expected: {value: 8 USD}     | 9 euros | $8   | true",
        "'kind: assert, metric: fare, that: claim.value < q(\"8 USD\")' | 9 euros | $7 | true",
        "kind: within, metric: fare, max: 8 EUR                   | 9 euros | 7 euros | false"
      })
  void aFindingTellsTheRatesThatItRestsOn(String rule, String one, String other, boolean told) {
    String file = "rules: [{id: r, " + rule + "}]\nrates: {asOf: 2026-01-31, USD: 1, EUR: 0.90}\n";
    String[] texts = {"The ferry costs " + one + ".", "The ferry costs " + other + "."};

    assertThat(found(file, texts))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.facts().stream().map(fact -> fact.key() + " " + fact.value()))
                    .filteredOn(fact -> fact.startsWith("rates"))
                    .containsExactlyElementsOf(
                        told
                            ? List.of("rates 0.90 EUR (2026-01-31) = 1 USD (2026-01-31)")
                            : List.of()));
  }

  @Test
  void hedgesCanBeNarrowed() {
    String rule = "rules: [{id: r, kind: agree, metric: fare}]\n";
    String[] texts = {"The ferry costs about $100.", "The ferry costs $108."};

    assertThat(found(rule, texts)).isEmpty();
    assertThat(found(rule + "hedges: {about: 5%}\n", texts)).hasSize(1);
  }

  @Test
  void nearestComparesWhatIsNearestInTime() {
    String rule = "rules: [{id: r, kind: agree, metric: fare, period: %s}]\n";
    String[] texts = {
      "In 2014 the ferry cost $6. In 2022 the ferry cost $9.", "In 2023 the ferry cost $12."
    };

    assertThat(found(rule.replace("%s", "same"), texts)).isEmpty();
    assertThat(found(rule.replace("%s", "any"), texts)).hasSize(2);
    assertThat(found(rule.replace("%s", "nearest"), texts))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.claims())
                    .extracting(claim -> claim.quantity().surface())
                    .containsExactlyInAnyOrder("$9", "$12"));
  }

  @ParameterizedTest
  @CsvSource({"sources, 0", "sections, 1", "sentences, 1"})
  void acrossSaysWhereClaimsMustComeFrom(String across, int findings) {
    String rule = "rules: [{id: r, kind: agree, metric: fare, across: " + across + "}]\n";
    String text = "# Prices\n\nThe ferry costs $5.\n\n# Tickets\n\nThe ferry costs $8.\n";

    assertThat(found(rule, text)).hasSize(findings);
  }

  @Test
  void sentencesOfOneSectionAreNotSections() {
    String rule = "rules: [{id: r, kind: agree, metric: fare, across: sections}]\n";

    assertThat(found(rule, "The ferry costs $5. The ferry costs $8.")).isEmpty();
  }

  @Test
  void aConditionChoosesClaimsAndPairs() {
    String one = "rules: [{id: r, kind: agree, metric: fare, when: claim.value < q('50 USD')}]\n";
    String two = "rules: [{id: r, kind: agree, metric: fare, when: \"a.source == '1.md'\"}]\n";

    assertThat(found(one, "The ferry costs $5.", "The ferry costs $80.")).isEmpty();
    assertThat(found(one, "The ferry costs $5.", "The ferry costs $8.")).hasSize(1);
    assertThat(found(two, "The ferry costs $5.", "The ferry costs $8.")).hasSize(1);
    assertThat(found(two.replace("1.md", "7.md"), "The ferry costs $5.", "The ferry costs $8."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f.csv  | 'key,value,unit,asOf,source\nday,12.5,USD,2025-06-30,\"the \"\"board\"\", May\"\n'",
        "f.yaml | '- {key: day, value: 12.5, unit: USD, asOf: 2025-06-30, source: the board}'",
        "f.json | '[{\"key\": \"day\", \"value\": 12.5, \"unit\": \"USD\", \"asOf\": \"2025-06-30\"}]'"
      })
  void figuresOfRecordComeFromFiles(String name, String facts, @TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve(name), facts);
    Files.writeString(
        folder.resolve("rules.yaml"),
        METRICS
            + "rules: [{id: r, kind: equals, metric: fare, expected: {facts: "
            + name
            + ", key: day}}]\n");
    LoadResult loaded = RuleLoader.standard().withBase(folder).load(List.of("rules.yaml"));

    assertThat(loaded.problems()).isEmpty();
    assertThat(check(loaded, "The ferry costs $12.50.").findings()).isEmpty();
    assertThat(check(loaded, "The ferry costs $14.").findings())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).contains("the figure of record is", "1.5"));
    assertThat(check(loaded, "In 2019 the ferry cost $11.").findings())
        .as("of another time")
        .isEmpty();
  }

  @Test
  void levelsGradeWhateverMeasuresAGap() {
    String rule =
        "rules: [{id: r, kind: within, metric: fare, max: 10 USD,"
            + " levels: {info: 1 USD, error: 5 USD}}]\n";

    assertThat(found(rule, "The ferry costs $11.50."))
        .extracting(finding -> finding.severity().name())
        .containsExactly("INFO");
    assertThat(found(rule, "The ferry costs $18."))
        .extracting(finding -> finding.severity().name())
        .containsExactly("ERROR");
  }

  @ParameterizedTest
  @CsvSource({"1950 USD", "USD 1950", "2024 t", "1850", "2000 euros"})
  void aNumberThatCouldBeAYearIsASize(String size) {
    assertThat(
            load("rules: [{id: r, kind: within, metric: any, max: " + size + "}]\n")
                .rules()
                .rules())
        .hasSize(1);
  }

  @Test
  void headingsOfTablesClaimNothing() {
    String table = "| Ferry, $ thousand | 2024 |\n|---|---:|\n| The ferry | $40 |\n";

    assertThat(found("rules: [{id: r, kind: within, metric: any, max: 1 USD}]\n", table))
        .extracting(finding -> finding.claims().get(0).quantity().surface())
        .containsExactly("$40");
  }

  @Test
  void aMetricThatNobodyStatesIsFoundAtItsRule() {
    String rule = "rules: [{id: r, kind: stated, metric: bill}]\n";

    assertThat(found(rule, "The ferry costs $5."))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.claims()).isEmpty();
              assertThat(finding.place().file()).isEqualTo("a.yaml");
              assertThat(finding.message())
                  .isEqualTo("The bill of the kitchen: not stated in any source");
            });
  }

  @Test
  void coverageCountsFiguresThatARuleIsAbout() {
    Coverage coverage =
        check(
                load("rules: [{id: r, kind: precise, metric: fare}]\n"),
                "The ferry costs $5. The hut costs $70.",
                "The ferry costs $6.")
            .coverage();

    assertThat(coverage.covered()).isEqualTo(2);
    assertThat(coverage.figures()).isEqualTo(3);
    assertThat(coverage.files()).extracting(Coverage.File::covered).containsExactly(1, 1);
    assertThat(coverage.files().get(0).open())
        .extracting(claim -> claim.quantity().surface())
        .containsExactly("$70");
  }

  private static List<Finding> found(String rules, String... texts) {
    return check(load(rules), texts).findings();
  }

  private static LoadResult load(String rules) {
    LoadResult loaded = RuleLoader.standard().loadText("a.yaml", METRICS + rules);
    assertThat(loaded.problems()).isEmpty();
    return loaded;
  }

  private static Findings check(LoadResult loaded, String... texts) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String text : texts) {
      sources.put(sources.size() + ".md", text);
    }
    Material read = Claims.read(sources);
    Material material = new Material(read.documents(), read.claims(), LocalDate.of(2026, 6, 15));
    return RuleChecker.of(loaded.rules(), Claims.TAGGER::tag, Claims.finder()).check(material);
  }
}
