package io.github.claimchecker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTestRunnerTest {
  private static final String HEAD =
      """
      apiVersion: claim-rules/v1
      metrics:
        mined:
          description: China's part of what is mined
          quantity: share
          about: {all: [mine]}
          EXAMPLES
      rules:
        - id: r
          kind: agree
          metric: mined
          severity: SEVERITY
          tests:
            - name: t
              sources: {a.md: "China mines SHARE of it.", b.md: "China mines 60% of it."}
              expect: EXPECT
      """;

  @Test
  void whatIsExpectedAndFoundPasses() {
    assertThat(outcome("70%", "[{at: a.md:1, related: [b.md:1], severity: error}]"))
        .isEqualTo(RuleTestResult.Outcome.PASSED);
  }

  @Test
  void thePlacesMatchInEitherOrder() {
    assertThat(outcome("70%", "[{at: b.md:1, related: [a.md:1]}]"))
        .isEqualTo(RuleTestResult.Outcome.PASSED);
  }

  @Test
  void anotherSeverityFails() {
    assertThat(outcome("70%", "[{at: a.md:1, severity: warning}]"))
        .isEqualTo(RuleTestResult.Outcome.FAILED);
  }

  @Test
  void silenceThatIsExpectedPasses() {
    assertThat(outcome("60%", "[]")).isEqualTo(RuleTestResult.Outcome.PASSED);
  }

  @Test
  void aFindingThatIsNotExpectedFails() {
    assertThat(result("error", "70%", "[]").report())
        .isEqualTo(
            """
            a.yaml:14
              expected  nothing
              found     a.md:1 against b.md:1 by r, error: not expected
                        China's part of what is mined: 60% in b.md:1:13, but 70% in a.md:1:13 (10 points apart)
              claim     a.md:1:13 "70%" of nobody, measure "mines", about mined
              claim     b.md:1:13 "60%" of nobody, measure "mines", about mined
            """);
  }

  @Test
  void aFindingThatIsMissingFails() {
    assertThat(result("error", "60%", "[{at: a.md:1}]").report())
        .contains("  expected  a.md:1 by r: not found\n");
  }

  @Test
  void oneFindingMeetsOneExpectation() {
    assertThat(outcome("70%", "[{at: a.md:1}, {at: b.md:1}]"))
        .isEqualTo(RuleTestResult.Outcome.FAILED);
  }

  @Test
  void aRuleThatIsOffIsSkipped() {
    assertThat(result("off", "70%", "[]").outcome()).isEqualTo(RuleTestResult.Outcome.SKIPPED);
  }

  @Test
  void silenceForWantOfClaimsIsTold() {
    LoadResult loaded = load("", "error", "60%", "[]");
    RuleTestRunner idle =
        new RuleTestRunner(
            loaded.rules(),
            sources -> Claims.material(List.of()),
            Claims.TAGGER::tag,
            Claims.finder());

    assertThat(idle.run())
        .extracting(RuleTestResult::outcome)
        .containsExactly(RuleTestResult.Outcome.IDLE);
  }

  @Test
  void examplesMustMatchAndCounterexamplesMustNot() {
    String examples =
        "examples: ['China mines 5% of it.', 'China sells 6% of it.']\n"
            + "    counterexamples: ['China mines 7% of it.', 'China sells 8% of it.']";
    LoadResult loaded = load(examples, "off", "60%", "[]");

    assertThat(runner(loaded).run())
        .extracting(RuleTestResult::outcome)
        .containsExactly(
            RuleTestResult.Outcome.PASSED,
            RuleTestResult.Outcome.FAILED,
            RuleTestResult.Outcome.FAILED,
            RuleTestResult.Outcome.PASSED,
            RuleTestResult.Outcome.SKIPPED);
  }

  private static RuleTestResult.Outcome outcome(String share, String expect) {
    return result("error", share, expect).outcome();
  }

  private static RuleTestResult result(String severity, String share, String expect) {
    return runner(load("", severity, share, expect)).run().get(0);
  }

  private static LoadResult load(String examples, String severity, String share, String expect) {
    String text =
        HEAD.replace("EXAMPLES", examples)
            .replace("SEVERITY", severity)
            .replace("SHARE", share)
            .replace("EXPECT", expect);
    LoadResult loaded = RuleLoader.standard().loadText("a.yaml", text);
    assertThat(loaded.problems()).isEmpty();
    return loaded;
  }

  private static RuleTestRunner runner(LoadResult loaded) {
    return new RuleTestRunner(
        loaded.rules(),
        sources -> Claims.material(read(sources)),
        Claims.TAGGER::tag,
        Claims.finder());
  }

  /** Takes the one share of each source, and its verb as what is measured. */
  private static List<Claim> read(Map<String, String> sources) {
    List<Claim> claims = new ArrayList<>();
    sources.forEach(
        (file, text) -> {
          List<String> words = Arrays.asList(text.split(" ", -1));
          claims.add(Claims.measuring(Claims.of(file, text, words.get(2)), words.get(1)));
        });
    return claims;
  }
}
