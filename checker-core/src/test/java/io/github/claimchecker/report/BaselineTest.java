package io.github.claimchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final RuleSet RULES =
      RuleLoader.standard()
          .loadText(
              "rules.yaml",
              """
              apiVersion: claim-rules/v1
              name: ovens
              rules:
                - id: figures-agree
                  kind: agree
                  metric: any
                  severity: error
              """)
          .rules();

  private static final ClaimChecker CHECKER = ClaimChecker.of(RULES);

  private static final Document KILN = doc("kiln.md", "The kiln burns 40 tonnes of clay.");
  private static final Document CLAY = doc("clay.md", "The kiln burns 90 tonnes of clay.");

  @Test
  void holdsBackWhatMovedToAnotherLine() {
    Baseline baseline = Baseline.of(findings(KILN, CLAY));

    CheckResult result =
        CHECKER
            .check(List.of(KILN, doc("clay.md", "New.\n\nThe kiln  *burns* 90 tonnes of clay.\n")))
            .without(baseline);

    assertThat(result.findings()).isEmpty();
    assertThat(result.frozen()).hasSize(1);
    assertThat(new TextReport().found(result))
        .isEqualTo(
            "Found nothing new that cannot be true together. The baseline holds back 1 finding.");
  }

  @Test
  void letsThroughWhatSaysAnotherFigure() {
    Baseline baseline = Baseline.of(findings(KILN, CLAY));

    assertThat(findings(KILN, doc("clay.md", "The kiln burns 9.0 tonnes of clay.")))
        .isNotEmpty()
        .noneMatch(baseline::holds);
  }

  @Test
  void letsThroughWhatOneMoreDocumentSays() {
    Baseline baseline = Baseline.of(findings(KILN, CLAY));

    assertThat(findings(KILN, CLAY, doc("more.md", "The kiln burns 91 tonnes of clay.")))
        .isNotEmpty()
        .anyMatch(finding -> !baseline.holds(finding));
  }

  @Test
  void holdsBackWhatIsLeftWhereOneOfThreeIsTakenOut() {
    Document third = doc("third.md", "The kiln burns 40,000 kilograms of clay.");
    Baseline baseline = Baseline.of(findings(KILN, CLAY, third));

    assertThat(findings(CLAY, third)).isNotEmpty().allMatch(baseline::holds);
  }

  @Test
  void losesWhatIsMendedAndKeepsWhatWasNotChecked() {
    Baseline baseline = Baseline.of(findings(KILN, CLAY));

    assertThat(baseline.without(List.of(), entry -> true)).isEqualTo(Baseline.EMPTY);
    assertThat(baseline.without(List.of(), entry -> false)).isEqualTo(baseline);
    assertThat(baseline.without(findings(KILN, CLAY), entry -> true)).isEqualTo(baseline);
  }

  @Test
  void readsWhatItPrints() {
    Baseline baseline = Baseline.of(findings(KILN, CLAY));

    assertThat(Baseline.parse("b.json", baseline.print()).baseline()).isEqualTo(baseline);
    assertThat(baseline.print()).doesNotContain("\"line\"");
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    assertThat(Baseline.parse("b.json", "{\"format\": 7,\n oops}").problems())
        .singleElement()
        .asString()
        .startsWith("b.json:2:")
        .contains("no JSON");
    assertThat(Baseline.parse("b.json", "[]").problems())
        .singleElement()
        .asString()
        .contains("its format is not claim-baseline/v1");
  }

  private static List<Finding> findings(Document... documents) {
    return CHECKER.check(List.of(documents)).findings();
  }

  private static Document doc(String file, String text) {
    return Documents.markdown(file, text);
  }
}
