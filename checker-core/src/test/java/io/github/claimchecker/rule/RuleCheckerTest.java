package io.github.claimchecker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Across;
import io.github.claimchecker.compare.Conflict;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.PeriodPolicy;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.rule.kind.ConflictSource;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCheckerTest {
  private static final ConflictSource FINDER = Claims.finder();
  private static final String HEAD =
      """
      apiVersion: claim-rules/v1
      metrics:
        mined:
          description: China's part of what is mined
          quantity: share
          subject: China
          about: {all: [mine]}
        sold:
          description: What is sold
          about: {all: [sell]}
        unused:
          description: Nothing is about it
          about: {all: [unicorn]}
      rules:
      """;

  private static final Claim SEVENTY = mined("a.md", "70%");
  private static final Claim SIXTY = mined("b.md", "60%");

  @Test
  void aContradictionMattersAsMuchAsTheRuleSays() {
    Finding finding = only("{id: r, kind: agree, metric: mined}", SEVENTY, SIXTY);

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.rule()).isEqualTo("r");
    assertThat(finding.claims()).containsExactlyInAnyOrder(SEVENTY, SIXTY);
    assertThat(finding.verdict()).isPresent();
  }

  @Test
  void aTensionMattersOneLevelLess() {
    Claim bound = mined("b.md", "over 60%");
    Claim ninety = mined("a.md", "90%");

    assertThat(only("{id: r, kind: agree, metric: mined}", ninety, bound).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(
            only("{id: r, kind: agree, metric: mined, severity: warning}", ninety, bound)
                .severity())
        .isEqualTo(Severity.INFO);
  }

  @Test
  void aGapWithinTheToleranceIsNoFinding() {
    assertThat(check("{id: r, kind: agree, metric: mined, tolerance: 10 points}", SEVENTY, SIXTY))
        .isEmpty();
  }

  @Test
  void levelsGradeByTheGap() {
    String rule =
        "{id: r, kind: agree, metric: mined, levels: {warning: 3 points, error: 10 points}}";

    assertThat(only(rule, SEVENTY, SIXTY).severity()).isEqualTo(Severity.ERROR);
    assertThat(only(rule, SEVENTY, mined("b.md", "61%")).severity()).isEqualTo(Severity.WARNING);
    assertThat(check(rule, SEVENTY, mined("b.md", "68%"))).isEmpty();
  }

  @Test
  void theMessageNamesBothSides() {
    String rule =
        "{id: r, kind: agree, metric: mined, message: '{rule}, {metric}: {a} ({a.source},"
            + " {a.place}) or {b.value} {b.sentence} {difference}'}";

    assertThat(only(rule, SEVENTY, SIXTY).message())
        .isEqualTo(
            "r, China's part of what is mined: 60% (b.md, b.md:1:13) or 70 % China mines 70% of"
                + " it. 10 points");
  }

  @Test
  void excludedDocumentsAreNotLookedAt() {
    assertThat(
            check("{id: r, kind: agree, metric: mined, paths: {exclude: [b.md]}}", SEVENTY, SIXTY))
        .isEmpty();
  }

  @Test
  void whatMatchedNothingIsTold() {
    String two = "{id: r, kind: agree, metric: mined}\n  - {id: idle, kind: agree, metric: unused}";

    assertThat(findings(two, SEVENTY, SIXTY).unmatched())
        .extracting(Unmatched::id)
        .containsExactly("idle", "sold", "unused");
  }

  @Test
  void aRuleThatIsOffFindsNothingAndIsNotMissed() {
    Findings findings =
        findings("{id: r, kind: agree, metric: unused, severity: off}", SEVENTY, SIXTY);

    assertThat(findings.findings()).isEmpty();
    assertThat(findings.unmatched()).extracting(Unmatched::id).containsExactly("sold", "unused");
  }

  @Test
  void anyMetricLeavesConflictsOfNamedMetricsToTheirRules() {
    String any = "{id: general, kind: agree, metric: any}";

    assertThat(only(any, SEVENTY, SIXTY).rule()).isEqualTo("general");
    assertThat(only(any + "\n  - {id: r, kind: agree, metric: mined}", SEVENTY, SIXTY).rule())
        .isEqualTo("r");
  }

  @Test
  void anyMetricLeavesClaimsOfDifferentMetricsAlone() {
    Claim sold = Claims.measuring(Claims.of("b.md", "It sells 60% of it.", "60%"), "sells");
    Claim kept = Claims.measuring(Claims.of("b.md", "It keeps 60% of it.", "60%"), "keeps");
    String any = "{id: general, kind: agree, metric: any}";

    assertThat(confused(any, SEVENTY, kept)).as("one of no metric").hasSize(1);
    assertThat(confused(any, SEVENTY, sold)).as("two metrics").isEmpty();
  }

  /** Checks two claims with a finder that takes them to be about the same thing. */
  private static List<Finding> confused(String rule, Claim a, Claim b) {
    Conflict conflict =
        Claims.finder()
            .conflicts(List.of(a, b), Scope.of(Tolerance.NONE, PeriodPolicy.ANY, Across.SOURCES))
            .get(0);
    ConflictSource confused =
        new ConflictSource() {
          @Override
          public List<Conflict> conflicts(List<Claim> claims, Scope scope) {
            return List.of();
          }

          @Override
          public List<Conflict> discovered(List<Claim> claims, Scope scope) {
            return List.of(conflict);
          }
        };
    return RuleChecker.of(load(rule).rules(), Claims.TAGGER::tag, confused)
        .check(Claims.material(List.of(a, b)))
        .findings();
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    String rule = "{id: r, kind: agree, metric: mined}";

    assertThat(only(rule, SEVENTY, SIXTY).fingerprint())
        .isEqualTo(only(rule, SIXTY, SEVENTY).fingerprint());
  }

  private static Claim mined(String file, String surface) {
    Claim claim = Claims.of(file, "China mines " + surface + " of it.", surface);
    return Claims.subject(Claims.measuring(claim, "mines"), "China");
  }

  private static Finding only(String rule, Claim... claims) {
    List<Finding> findings = check(rule, claims);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<Finding> check(String rule, Claim... claims) {
    return findings(rule, claims).findings();
  }

  private static Findings findings(String rule, Claim... claims) {
    return RuleChecker.of(load(rule).rules(), Claims.TAGGER::tag, FINDER)
        .check(Claims.material(List.of(claims)));
  }

  private static LoadResult load(String rule) {
    LoadResult loaded = RuleLoader.standard().loadText("a.yaml", HEAD + "  - " + rule + "\n");
    assertThat(loaded.problems()).isEmpty();
    return loaded;
  }
}
