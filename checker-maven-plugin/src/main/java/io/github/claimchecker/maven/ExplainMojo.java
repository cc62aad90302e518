package io.github.claimchecker.maven;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.compare.Explainer;
import io.github.claimchecker.report.Explanation;
import io.github.claimchecker.rule.RuleSet;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells why the claims of two lines are or are not held against each other, and what came of it.
 * Works with and without a POM.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends ContentGoal {

  /**
   * The place of one claim as a report prints it, {@code file:line} or {@code file:line:column}.
   */
  @Parameter(property = "checker.a")
  private String a = "";

  /** The place of the other claim. */
  @Parameter(property = "checker.b")
  private String b = "";

  @Inject
  ExplainMojo(Build build) {
    super(build);
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    if (a.isBlank() || b.isBlank()) {
      throw new MojoExecutionException(
          "Two claims are needed, by their places as a report prints them:"
              + " -Dchecker.a=file:line -Dchecker.b=file:line. To list all claims: "
              + build().command("claims"));
    }
    ClaimChecker checker = engine().checker(RuleSet.EMPTY);
    Inventory inventory = checker.read(content().sources());
    log().warnings(inventory.problems());
    List<Claim> claims = inventory.claims();
    Explainer explainer = new Explainer(checker.comparer(), claims);
    Explanation explanation = new Explanation(folder());
    List<Claim> second = at(b, claims);
    for (Claim one : at(a, claims)) {
      for (Claim other : second) {
        explanation.claim(one).forEach(getLog()::info);
        explanation.claim(other).forEach(getLog()::info);
        explanation.comparison(explainer.pair(one, other).comparison()).forEach(getLog()::info);
      }
    }
  }

  private List<Claim> at(String place, List<Claim> claims) throws MojoFailureException {
    List<Claim> found = claims.stream().filter(claim -> isAt(place, claim)).toList();
    if (found.isEmpty()) {
      throw new MojoFailureException(
          "There is no claim at "
              + place
              + ". To list all claims with their places: "
              + build().command("claims"));
    }
    return found;
  }

  private String folder() {
    return build().way(base());
  }

  private boolean isAt(String place, Claim claim) {
    String full = claim.place().toString();
    String line = full.substring(0, full.lastIndexOf(':'));
    return List.of(full, line, folder() + full, folder() + line).contains(place.strip());
  }
}
