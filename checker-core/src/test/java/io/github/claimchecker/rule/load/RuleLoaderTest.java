package io.github.claimchecker.rule.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.rule.Metric;
import io.github.claimchecker.rule.Rule;
import io.github.claimchecker.rule.RuleTest;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.Term;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleLoaderTest {
  private static final String HEAD = "apiVersion: claim-rules/v1\n";
  private static final String RULE = HEAD + "rules: [{id: a, kind: agree, metric: any%s}]\n";
  private static final RuleLoader LOADER = RuleLoader.standard();

  @TempDir Path folder;

  @Test
  void aMetricHoldsTheWordsOfItsTerms() {
    Metric metric =
        LOADER
            .loadText(
                "a.yaml",
                HEAD
                    + "terms: {china: [China, PRC]}\n"
                    + "metrics: {m: {description: d, quantity: share, subject: china,"
                    + " about: {all: [rare earth]}}}\n")
            .rules()
            .metric("m")
            .orElseThrow();

    assertThat(metric.quantity()).contains(Kind.SHARE);
    assertThat(metric.subject()).contains(new Term("china", List.of("China", "PRC")));
    assertThat(metric.about().all()).containsExactly(new Term("rare earth", List.of("rare earth")));
  }

  @Test
  void wordsThatYamlCouldTakeForValuesStayAsPrinted() {
    LoadResult result =
        LOADER.loadText(
            "a.yaml",
            HEAD
                + "terms: {countries: [no, off, 1.20, 0x1F, yes]}\n"
                + "metrics: {m: {description: d, about: {all: [countries]}}}\n");

    assertThat(result.rules().metrics().get(0).about().all().get(0).words())
        .containsExactly("no", "off", "1.20", "0x1F", "yes");
  }

  @Test
  void severityOffNeedsNoQuotes() {
    assertThat(rule(", severity: off").severity()).isEqualTo(Severity.OFF);
  }

  @Test
  void aRuleForAnyMetricIsAWarningUnlessItSaysMore() {
    assertThat(rule("").severity()).isEqualTo(Severity.WARNING);
    assertThat(rule(", severity: error").severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void levelsStandWithTheGravestFirst() {
    assertThat(rule(", levels: {info: 1 point, error: 10 points}").levels())
        .extracting(level -> level.severity())
        .containsExactly(Severity.ERROR, Severity.INFO);
  }

  @Test
  void testsKeepTheOrderOfTheirSources() {
    RuleTest test =
        rule(", tests: [{name: t, sources: {b.md: x, a.md: y}, expect: [{at: a.md:1, related:"
                + " [b.md:1], severity: info}]}]")
            .tests()
            .get(0);

    assertThat(test.sources().keySet()).containsExactly("b.md", "a.md");
    assertThat(test.expect()).hasToString("[a.md:1 against b.md:1 by a, info]");
  }

  @Test
  void anAliasStandsForItsValue() {
    LoadResult result =
        LOADER.loadText(
            "a.yaml",
            HEAD
                + "metrics:\n  m: {description: d, about: &about {all: [output]}}\n"
                + "  n: {description: e, about: *about}\n");

    assertThat(result.problems()).isEmpty();
    assertThat(result.rules().metric("n").orElseThrow().about())
        .isEqualTo(result.rules().metric("m").orElseThrow().about());
  }

  @Test
  void jsonIsReadAsWell() {
    LoadResult result =
        LOADER.loadText(
            "a.json",
            "{\"apiVersion\": \"claim-rules/v1\","
                + " \"rules\": [{\"id\": \"a\", \"kind\": \"agree\", \"metric\": \"any\"}]}");

    assertThat(result.problems()).isEmpty();
    assertThat(result.rules().rules()).hasSize(1);
  }

  @Test
  void aWordCloseToATermIsAWarning() {
    LoadResult result =
        LOADER.loadText(
            "a.yaml",
            String.format(RULE, "")
                + "terms: {production: [output]}\n"
                + "metrics: {m: {description: d, about: {all: [producton]}}}\n");

    assertThat(result.isUsable()).isTrue();
    assertThat(result.warnings())
        .extracting(Problem::advice)
        .containsExactly("Did you mean the term \"production\"?");
  }

  @Test
  void filesWithoutARuleThatIsOnAreAWarning() {
    String advice = "Add one under \"rules\", or name a pack under \"extends\".";

    assertThat(LOADER.loadText("a.yaml", HEAD).warnings())
        .extracting(Problem::advice)
        .containsExactly(advice);
    assertThat(LOADER.loadText("a.yaml", String.format(RULE, ", severity: off")).warnings())
        .extracting(Problem::message)
        .containsExactly("no rule is switched on, so nothing will be checked");
  }

  @Test
  void oneCurrencyAloneIsAWarning() {
    String rates = String.format(RULE, "") + "rates: {asOf: 2026-01-31, CNY: 7.1}\n";

    assertThat(LOADER.loadText("a.yaml", rates).warnings())
        .extracting(Problem::message)
        .containsExactly("one currency alone converts into nothing");
  }

  @Test
  void anInheritedRuleCanBeChangedById() throws IOException {
    write("base.yaml", String.format(RULE, ", severity: error"));
    write("top.yaml", HEAD + "extends: [base.yaml]\noverrides: {a: {severity: off}}\n");

    assertThat(load("top.yaml").rules().rule("a").orElseThrow().severity()).isEqualTo(Severity.OFF);
  }

  @Test
  void theLastOverrideWins() throws IOException {
    write("base.yaml", String.format(RULE, ""));
    write("b.yaml", HEAD + "extends: [base.yaml]\noverrides: {a: {severity: off}}\n");
    write("c.yaml", HEAD + "extends: [base.yaml]\noverrides: {a: {severity: info}}\n");
    write("top.yaml", HEAD + "extends: [b.yaml, c.yaml]\n");

    assertThat(load("top.yaml").rules().rule("a").orElseThrow().severity())
        .isEqualTo(Severity.INFO);
  }

  @Test
  void aFolderIsAllItsRuleFiles() throws IOException {
    write("one.yaml", String.format(RULE, ""));
    write("two.yml", String.format(RULE, "").replace("id: a", "id: b"));
    write("notes.txt", "not a rule file");

    assertThat(LOADER.load(List.of(folder.toString())).rules().rules())
        .extracting(Rule::id)
        .containsExactly("a", "b");
  }

  @Test
  void aFolderWithoutRuleFilesIsAProblem() {
    assertThat(LOADER.load(List.of(folder.toString())).problems())
        .extracting(Problem::message)
        .containsExactly("the folder holds no rule file");
  }

  @Test
  void aMissingFileIsAProblem() {
    assertThat(LOADER.withBase(folder).load(List.of("none/rules.yaml")).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "none/rules.yaml: there is no such file\n"
                + "    Check the path, which counts from the base folder.");
  }

  @Test
  void anUnknownPackIsAProblem() {
    assertThat(LOADER.load(List.of("rare-erths")).problems())
        .extracting(Problem::file)
        .containsExactly("classpath:META-INF/claim-rules/rare-erths.yaml");
  }

  @Test
  void extendsMayLeaveTheFolderWhereThatIsAllowed() throws IOException {
    write("base.yaml", String.format(RULE, ""));
    Files.createDirectory(folder.resolve("inner"));
    write("inner/top.yaml", HEAD + "extends: [../base.yaml]\n");

    assertThat(load("inner/top.yaml").isUsable()).isFalse();
    assertThat(LOADER.leavingFolders().withBase(folder).load(List.of("inner/top.yaml")).problems())
        .isEmpty();
  }

  @Test
  void aLinkOutOfTheFolderIsSeenThrough() throws IOException {
    write("base.yaml", String.format(RULE, ""));
    Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(folder.resolve("inner/link.yaml"), folder.resolve("base.yaml"));
    write("inner/top.yaml", HEAD + "extends: [link.yaml]\n");

    assertThat(load("inner/top.yaml").problems())
        .extracting(Problem::message)
        .containsExactly("\"link.yaml\" leads out of the folder of rule files");
  }

  private Rule rule(String keys) {
    LoadResult result = LOADER.loadText("a.yaml", String.format(RULE, keys));
    assertThat(result.problems()).isEmpty();
    return result.rules().rules().get(0);
  }

  private LoadResult load(String file) {
    return LOADER.withBase(folder).load(List.of(file));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
