package io.github.claimchecker.maven;

import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.report.Explanation;
import io.github.claimchecker.rule.RuleSet;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists what documents claim in numbers, and how each claim was understood: a help in writing
 * rules. Works with and without a POM.
 */
@Mojo(name = "claims", threadSafe = true, requiresProject = false)
public final class ClaimsMojo extends ContentGoal {

  @Inject
  ClaimsMojo(Build build) {
    super(build);
  }

  @Override
  public void execute() throws MojoExecutionException {
    if (isSkipped()) {
      return;
    }
    Inventory inventory = engine().checker(RuleSet.EMPTY).read(content().sources());
    log().warnings(inventory.problems());
    Explanation explanation = new Explanation(build().way(base()));
    inventory.claims().forEach(claim -> explanation.claim(claim).forEach(getLog()::info));
    getLog()
        .info(
            inventory.claims().size()
                + " claims in "
                + inventory.documents().size()
                + " documents.");
  }
}
