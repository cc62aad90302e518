package io.github.claimchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.RuleTestResult;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDraftTest {
  private static final ClaimChecker CHECKER = ClaimChecker.of(RuleSet.EMPTY);

  @Test
  void draftsRulesThatLoadPassAndFindTheContradiction() {
    Document a = doc("a.md", "Zambia mines 12% of the world's copper: \"a lot\" \\ more.");
    Document b = doc("b.md", "By our count, Zambia mines 4% of the world's copper.");

    RuleDraft.Draft draft = new RuleDraft().of(inventory(a, b), 20);
    LoadResult loaded = RuleLoader.standard().loadText("draft.yaml", draft.yaml());

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.rules().metrics()).isNotEmpty().hasSize(draft.metrics());
    ClaimChecker checker = ClaimChecker.of(loaded.rules());
    assertThat(checker.testRules())
        .isNotEmpty()
        .allMatch(result -> result.outcome() == RuleTestResult.Outcome.PASSED);
    assertThat(checker.check(List.of(a, b)).findings()).isNotEmpty();
    assertThat(draft.yaml()).contains("# a.md:1:14: 12%", "# b.md:1:28: 4%");
  }

  @Test
  void draftsNothingOfWhatOnlyOneDocumentTells() {
    RuleDraft.Draft draft =
        new RuleDraft().of(inventory(doc("a.md", "Zambia mines 12% of the world's copper.")), 20);

    assertThat(draft.metrics()).isZero();
    assertThat(RuleLoader.standard().loadText("draft.yaml", draft.yaml()).problems()).isEmpty();
  }

  @Test
  void draftsNoMoreThanItIsAskedFor() {
    Document a = doc("a.md", "The mine has 40 workers. The port has 9 cranes.");
    Document b = doc("b.md", "The mine has 50 workers. The port has 7 cranes.");

    assertThat(new RuleDraft().of(inventory(a, b), 20).metrics()).isEqualTo(2);
    assertThat(new RuleDraft().of(inventory(a, b), 1).metrics()).isEqualTo(1);
  }

  private static Inventory inventory(Document... documents) {
    return new Inventory(
        List.of(documents),
        List.of(documents).stream().flatMap(each -> CHECKER.claims(each).stream()).toList(),
        List.of());
  }

  private static Document doc(String file, String text) {
    return Documents.markdown(file, text);
  }
}
