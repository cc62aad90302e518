package io.github.claimchecker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kinds that look at one claim at a time; {@code agree} has a test of its own. */
class KindsTest {
  private static final String HEAD =
      """
      apiVersion: claim-rules/v1
      metrics:
        stock:
          description: How much is in stock
          about: {all: [stock]}
        days:
          description: How long the stock lasts
          quantity: duration
          about: {all: [stock]}
      rules:
      """;

  @Test
  void withinTakesBothEndsIn() {
    String rule = "{id: r, kind: within, metric: stock, min: 5 t, max: 10 t}";

    assertThat(broken(rule, "5 t")).isFalse();
    assertThat(broken(rule, "10,000 kg")).isFalse();
    assertThat(broken(rule, "4.9 t")).isTrue();
    assertThat(broken(rule, "10.1 t")).isTrue();
  }

  @Test
  void withinLetsABoundPassThatMayBeInside() {
    String rule = "{id: r, kind: within, metric: stock, max: 10 t}";

    assertThat(broken(rule, "more than 8 t")).isFalse();
    assertThat(broken(rule, "more than 12 t")).isTrue();
  }

  @Test
  void withinLooksAtNoOtherUnit() {
    assertThat(broken("{id: r, kind: within, metric: stock, max: 10 t}", "90 litres")).isFalse();
  }

  @Test
  void withinNeedsALimitThatMakesSense() {
    assertThat(problems("{id: r, kind: within, metric: stock}")).hasSize(2);
    assertThat(problems("{id: r, kind: within, metric: stock, min: 5 t, max: 1 t}"))
        .containsExactly("\"min\" is above \"max\"");
    assertThat(problems("{id: r, kind: within, metric: days, min: 5 t}"))
        .containsExactly("\"5 t\" does not fit a metric of quantity duration");
    assertThat(problems("{id: r, kind: within, metric: days, min: soon}"))
        .containsExactly("\"soon\" is not a size");
  }

  @Test
  void preciseRefusesVagueWords() {
    String rule = "{id: r, kind: precise, metric: stock}";

    assertThat(broken(rule, "a few tons")).isTrue();
    assertThat(broken(rule, "about 5 tons")).isFalse();
  }

  @Test
  void unitWantsTheUnitsNamed() {
    String rule = "{id: r, kind: unit, metric: stock, units: [t, kg]}";

    assertThat(broken(rule, "5 tonnes")).isFalse();
    assertThat(broken(rule, "5 lb")).isTrue();
    assertThat(problems("{id: r, kind: unit, metric: stock, units: [spoonfulls of]}"))
        .containsExactly("\"spoonfulls of\" is not a unit");
  }

  @Test
  void sourcedWantsAnAttributionOrALink() {
    String rule = "{id: r, kind: sourced, metric: stock}";
    String sentence = "The stock is 5 t, as told here.";
    Document linked =
        Documents.markdown("a.md", "The stock is 5 t, as told [here](https://example.org).");

    assertThat(broken(rule, "5 t")).isTrue();
    assertThat(findings(rule, Claims.measuring(Claims.in(linked, sentence, "5 t"), "stock")))
        .isEmpty();
  }

  @Test
  void freshCountsFromTheDocumentsDate() {
    String rule = "{id: r, kind: fresh, metric: stock, maxAge: %s, now: 2026-06-30}";
    Document old = Documents.markdown("a.md", "---\ndate: 2024-12-30\n---\nThe stock is 5 t.");
    Claim claim = Claims.measuring(Claims.in(old, "The stock is 5 t.", "5 t"), "stock");

    assertThat(findings(rule.replace("%s", "18 months"), claim)).isEmpty();
    assertThat(findings(rule.replace("%s", "17 months"), claim)).hasSize(1);
    assertThat(findings(rule.replace("%s", "P1Y"), claim)).hasSize(1);
    assertThat(broken(rule.replace("%s", "P1Y"), "5 t")).as("without any date").isFalse();
  }

  @Test
  void freshNeedsAnAgeAndADate() {
    assertThat(problems("{id: r, kind: fresh, metric: stock, maxAge: old, now: today}"))
        .containsExactly("\"old\" is not an age", "\"today\" is not a date");
  }

  @Test
  void anAgeMayBeAPartOfAYearThatIsWholeMonths() {
    String rule = "{id: r, kind: fresh, metric: stock, maxAge: %s, now: 2026-06-30}";
    Document old = Documents.markdown("a.md", "---\ndate: 2024-12-30\n---\nThe stock is 5 t.");
    Claim claim = Claims.measuring(Claims.in(old, "The stock is 5 t.", "5 t"), "stock");

    assertThat(findings(rule.replace("%s", "1.5 years"), claim)).isEmpty();
    assertThat(findings(rule.replace("%s", "1.25 years"), claim)).hasSize(1);
  }

  @Test
  void equalsHoldsClaimsAgainstTheFigureOfRecord() {
    String rule =
        "{id: r, kind: equals, metric: stock, expected: {value: 25.2 t, source: annual report}}";

    assertThat(broken(rule, "25 t")).isFalse();
    assertThat(broken(rule, "over 20 t")).isFalse();
    assertThat(broken(rule, "26 t")).isTrue();
    assertThat(broken(rule.replace("}}", "}, tolerance: 5%}"), "26 t")).isFalse();
    assertThat(findings(rule, stock("26 t")))
        .extracting(Finding::message)
        .containsExactly(
            "How much is in stock: 26 t in a.md:1:14, but the figure of record is 25.2 t (annual"
                + " report) (0.8 t apart)");
  }

  @Test
  void equalsNeedsAValue() {
    assertThat(problems("{id: r, kind: equals, metric: stock, expected: {source: x}}"))
        .containsExactly("\"expected\" needs the key \"value\"");
  }

  private static boolean broken(String rule, String surface) {
    return !findings(rule, stock(surface)).isEmpty();
  }

  private static Claim stock(String surface) {
    return Claims.measuring(
        Claims.of("a.md", "The stock is " + surface + " here.", surface), "stock");
  }

  private static List<Finding> findings(String rule, Claim claim) {
    LoadResult loaded = load(rule);
    assertThat(loaded.problems()).isEmpty();
    return RuleChecker.of(loaded.rules(), Claims.TAGGER::tag, Claims.finder())
        .check(Claims.material(List.of(claim)))
        .findings();
  }

  private static List<String> problems(String rule) {
    return load(rule).problems().stream().map(Problem::message).toList();
  }

  private static LoadResult load(String rule) {
    return RuleLoader.standard().loadText("a.yaml", HEAD + "  - " + rule + "\n");
  }
}
