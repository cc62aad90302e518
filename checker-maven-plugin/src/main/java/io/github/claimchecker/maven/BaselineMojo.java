package io.github.claimchecker.maven;

import io.github.claimchecker.report.Baseline;
import io.github.claimchecker.report.CheckResult;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Freezes today's findings: writes them to the baseline file, so that the check fails on new ones
 * only. What is mended later leaves the file by itself. A build server never freezes anything.
 * Works with and without a POM.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends RuleGoal {

  /**
   * Whether to freeze what {@code aggregate-check} finds across all modules, instead of what {@code
   * check} finds in each.
   */
  @Parameter(property = "checker.aggregate", defaultValue = "false")
  private String aggregate = "false";

  @Inject
  BaselineMojo(Build build) {
    super(build);
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    boolean all = Values.flag("checker.aggregate", aggregate);
    if (isSkipped() || (all ? !build().isTop(project()) : isParent())) {
      return;
    }
    if (build().isOnServer()) {
      throw new MojoFailureException(
          "A build server does not freeze findings. Run this on your machine and commit "
              + baselineFile().name()
              + ": "
              + build().command());
    }
    Content content = all ? allContent() : content();
    Outcome outcome = Outcome.of(content, choice(), engine());
    log().warnings(outcome.warnings());
    log().errors(outcome.problems());
    if (!outcome.problems().isEmpty()) {
      throw new MojoExecutionException(
          "Nothing is frozen while something cannot be read, see above. " + build().again());
    }
    if (outcome.result().isPresent()) {
      freeze(outcome.result().get(), all ? "aggregate-check" : "check");
    }
  }

  private void freeze(CheckResult result, String goal) throws MojoExecutionException {
    BaselineFile file = baselineFile();
    file.write(Baseline.of(result.findings()));
    int findings = result.findings().size();
    getLog()
        .info(
            "Froze "
                + (findings == 1 ? "1 finding" : findings + " findings")
                + " in "
                + file.name()
                + ". Commit it; from now on only new ones fail: "
                + build().command(goal));
  }
}
