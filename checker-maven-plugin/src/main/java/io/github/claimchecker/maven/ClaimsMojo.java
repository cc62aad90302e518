package io.github.claimchecker.maven;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.report.Explanation;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.text.Corpus;
import io.github.claimchecker.text.Document;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists what documents claim in numbers, and how each claim was understood: a help in writing
 * rules. Works with and without a POM.
 */
@Mojo(name = "claims", threadSafe = true, requiresProject = false)
public final class ClaimsMojo extends ContentGoal {

  @Override
  public void execute() {
    if (isSkipped()) {
      return;
    }
    Corpus corpus = content().read();
    new FindingLog(getLog(), folder()).warnings(corpus.problems());
    ClaimChecker checker = ClaimChecker.of(RuleSet.EMPTY);
    Explanation explanation = new Explanation(folder());
    int claims = 0;
    for (Document document : corpus.documents()) {
      for (Claim claim : checker.claims(document)) {
        explanation.claim(claim).forEach(getLog()::info);
        claims++;
      }
    }
    getLog().info(claims + " claims in " + corpus.documents().size() + " documents.");
  }
}
