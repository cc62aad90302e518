package io.github.claimchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimCheckerTest {
  private static final String ANY =
      """
      apiVersion: claim-rules/v1
      name: any
      rules:
        - id: figures-agree
          kind: agree
          metric: any
          severity: error
      """;

  private static final ClaimChecker CHECKER = ClaimChecker.of(rules());

  private static RuleSet rules() {
    LoadResult loaded = RuleLoader.standard().loadText("any.yaml", ANY);
    assertThat(loaded.problems()).isEmpty();
    return loaded.rules();
  }

  @Test
  void findsWhatCannotBothBeTrueWithoutAMetric() {
    CheckResult result =
        CHECKER.check(
            List.of(
                document("a.md", "Norvik Steel made 45,000 tonnes of steel in 2022."),
                document("b.md", "Norvik Steel made 61,000 tonnes of steel in 2022.")));

    assertThat(result.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(result.findings().get(0).claims())
        .extracting(claim -> claim.place().toString())
        .containsExactlyInAnyOrder("a.md:1:19", "b.md:1:19");
  }

  @Test
  void namesEveryPlaceOfTwoCampsInOneFinding() {
    CheckResult result =
        CHECKER.check(
            List.of(
                document("a.md", "The stockpile of rare earth magnets lasts 18 months."),
                document("b.md", "The stockpile of rare earth magnets lasts 6 months."),
                document("c.md", "The stockpile of rare earth magnets lasts a year and a half.")));

    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).claims())
        .extracting(claim -> claim.place().file())
        .containsExactlyInAnyOrder("a.md", "b.md", "c.md");
  }

  @Test
  void saysHowMuchItLookedAt() {
    CheckResult result =
        CHECKER.check(
            List.of(
                document("a.md", "The bridge weighs 4,200 tonnes. Two trains cross it."),
                document("b.md", "The bridge weighs 4,200,000 kilograms.")));

    assertThat(result.findings()).isEmpty();
    assertThat(result.counts().documents()).isEqualTo(2);
    assertThat(result.counts().claims()).isEqualTo(3);
    assertThat(result.counts().groups()).isEqualTo(1);
  }

  @Test
  void findsTheSameInAnyOrderOfDocuments() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      documents.add(document(i + ".md", "The mill made " + (300 + 40 * (i % 3)) + " tonnes."));
    }
    List<String> straight = messages(documents);
    Collections.reverse(documents);

    assertThat(straight).isNotEmpty();
    assertThat(messages(documents)).isEqualTo(straight);
  }

  @Test
  void checksByOtherRulesWithTheSameModels() {
    List<Document> documents =
        List.of(
            document("a.md", "The ferry takes 40 minutes."),
            document("b.md", "The ferry takes 55 minutes."));

    ClaimChecker lenient = CHECKER.withRules(RuleSet.EMPTY);

    assertThat(lenient.check(documents).findings()).isEmpty();
    assertThat(lenient.comparer()).isSameAs(CHECKER.comparer());
    assertThat(CHECKER.check(documents).findings()).isNotEmpty();
  }

  @Test
  void findsTheSameInManyThreads() {
    List<Document> documents =
        List.of(
            document("a.md", "The ferry takes 40 minutes."),
            document("b.md", "The ferry takes 55 minutes."));
    List<String> alone = messages(documents);

    List<List<String>> together =
        IntStream.range(0, 16).parallel().mapToObj(i -> messages(documents)).toList();

    assertThat(alone).isNotEmpty();
    assertThat(together).allMatch(alone::equals);
  }

  @Test
  void findsTheSameWithSeveralThreads() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      documents.add(document(i + ".md", "The dam holds " + (300 + 40 * (i % 3)) + " tonnes."));
    }

    assertThat(CHECKER.withThreads(4).check(documents)).isEqualTo(CHECKER.check(documents));
  }

  @Test
  void tellsHowFarItHasCome() {
    List<String> heard = new ArrayList<>();
    List<Document> documents =
        List.of(document("a.md", "It takes 40 minutes."), document("b.md", "Nothing to count."));

    CHECKER
        .withProgress((done, all, claims) -> heard.add(done + "/" + all + ": " + claims))
        .check(documents);

    assertThat(heard).containsExactly("1/2: 1", "2/2: 1");
  }

  @Test
  void checksNoDocumentsAtAll() {
    assertThat(CHECKER.check(List.of()).findings()).isEmpty();
  }

  private static List<String> messages(List<Document> documents) {
    return CHECKER.check(documents).findings().stream()
        .map(finding -> finding.fingerprint() + " " + finding.message())
        .toList();
  }

  private static Document document(String file, String text) {
    return Documents.markdown(file, text);
  }
}
