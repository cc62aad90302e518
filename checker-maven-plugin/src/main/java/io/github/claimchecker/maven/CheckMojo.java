package io.github.claimchecker.maven;

import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.report.TextReport;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.load.RuleLoader;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks that the numbers which documents claim can all be true, as rule files demand, and fails
 * the build if not. Works with and without a POM.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends ContentGoal {

  /**
   * What must hold: rule files, folders of rule files, {@code classpath:} resources, or names of
   * packs such as {@code rare-earths}.
   */
  @Parameter(property = "checker.rules", defaultValue = "general")
  private List<String> rules = List.of();

  /** The mildest severity that fails the build: {@code error}, {@code warning} or {@code info}. */
  @Parameter(property = "checker.failOnSeverity", defaultValue = "error")
  private String failOnSeverity = "error";

  /** Whether findings fail the build at all. */
  @Parameter(property = "checker.failOnViolation", defaultValue = "true")
  private boolean failOnViolation = true;

  /** Whether a rule or metric that matched nothing fails the build; else it is a warning. */
  @Parameter(property = "checker.failIfUnmatched", defaultValue = "false")
  private boolean failIfUnmatched;

  /**
   * Reports to write beside the log: {@code text}, {@code json}, {@code sarif} or {@code junit}. By
   * default none.
   */
  @Parameter(property = "checker.formats")
  private List<String> formats = List.of();

  /** Where reports are written, relative to the project. */
  @Parameter(property = "checker.reportDirectory", defaultValue = "target/claims")
  private File reportDirectory = new File("");

  @Parameter(defaultValue = "${session.goals}", readonly = true)
  private List<String> goals = List.of();

  @Parameter(defaultValue = "${session.request.activeProfiles}", readonly = true)
  private List<String> profiles = List.of();

  @Parameter(defaultValue = "${session.settings.activeProfiles}", readonly = true)
  private List<String> settingsProfiles = List.of();

  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  private Map<Object, Object> userProperties = Map.of();

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    Severity threshold = threshold();
    ReportFiles reports = ReportFiles.of(formats, reportDirectory.toPath());
    Outcome outcome = Outcome.of(content(), RuleLoader.standard().withBase(base()).load(rules));
    FindingLog log = new FindingLog(getLog(), folder());
    log.warnings(outcome.warnings());
    log.errors(outcome.problems());
    if (outcome.result().isPresent()) {
      log.result(outcome.result().get());
      reports.write(outcome.result().get());
    }
    failIfBroken(outcome);
    if (outcome.result().isPresent()) {
      failIfFound(outcome.result().get(), threshold);
    }
  }

  private void failIfBroken(Outcome outcome) throws MojoExecutionException {
    int problems = outcome.problems().size();
    if (problems > 0) {
      throw new MojoExecutionException(
          (problems == 1 ? "One problem keeps" : problems + " problems keep")
              + " the check from its work, see above. "
              + next());
    }
  }

  private void failIfFound(CheckResult result, Severity threshold) throws MojoFailureException {
    if (failOnViolation && result.reaches(threshold)) {
      throw new MojoFailureException(new TextReport().found(result) + " See above. " + next());
    }
    if (failIfUnmatched && !result.unmatched().isEmpty()) {
      throw new MojoFailureException(
          "Rules or metrics matched nothing, see above, and checker.failIfUnmatched is set. "
              + next());
    }
  }

  private String next() {
    List<String> asked =
        profiles.stream().filter(profile -> !settingsProfiles.contains(profile)).toList();
    return "When that is mended, run again: " + LastCommand.of(goals, asked, userProperties);
  }

  private Severity threshold() throws MojoExecutionException {
    return switch (failOnSeverity.strip().toLowerCase(Locale.ROOT)) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      case "info" -> Severity.INFO;
      default ->
          throw new MojoExecutionException(
              "checker.failOnSeverity is '"
                  + failOnSeverity
                  + "', but must be error, warning or info. To let findings pass, set"
                  + " checker.failOnViolation to false.");
    };
  }
}
