package io.github.claimchecker.maven;

import io.github.claimchecker.report.Baseline;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.report.TextReport;
import io.github.claimchecker.rule.Severity;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that fails the build on what the rules forbid. */
abstract class GateGoal extends RuleGoal {

  /** The mildest severity that fails the build: {@code error}, {@code warning} or {@code info}. */
  @Parameter(property = "checker.failOnSeverity", defaultValue = "error")
  private String failOnSeverity = "error";

  /** Whether findings fail the build at all. */
  @Parameter(property = "checker.failOnViolation", defaultValue = "true")
  private String failOnViolation = "true";

  /** How many findings of that severity, or graver, are let pass. */
  @Parameter(property = "checker.maxViolations", defaultValue = "0")
  private int maxViolations;

  /** Whether a rule or metric that matched nothing fails the build; else it is a warning. */
  @Parameter(property = "checker.failIfUnmatched", defaultValue = "false")
  private String failIfUnmatched = "false";

  /**
   * Reports to write beside the log: {@code text}, {@code json}, {@code sarif}, {@code junit}; and
   * {@code github}, which writes annotations for GitHub Actions to the console. By default none.
   */
  @Parameter(property = "checker.formats")
  private List<String> formats = List.of();

  /** Where reports are written; by default {@code claims} below the folder for what builds make. */
  @Parameter(property = "checker.outputDirectory")
  private File outputDirectory = new File("");

  GateGoal(Build build) {
    super(build);
  }

  /** Says whether there is nothing to do for this project, and tells the user so. */
  abstract boolean isLeftOut();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped() || isLeftOut()) {
      return;
    }
    Gate gate = gate();
    ReportFiles reports =
        ReportFiles.of(formats, output(outputDirectory), build().repositoryWay(base()));
    Baseline.Parsed baseline = baselineFile().read();
    Outcome outcome = Outcome.of(content(), choice(), engine()).without(baseline);
    FindingLog log = log();
    log.warnings(outcome.warnings());
    log.errors(outcome.problems());
    if (outcome.isWorthTelling()) {
      log.result(outcome.result().orElseThrow());
      reports.write(outcome.result().orElseThrow());
    }
    failIfBroken(outcome);
    if (outcome.result().isPresent()) {
      shrink(baseline.baseline(), outcome.result().get());
      failIfFound(outcome.result().get(), gate);
    }
  }

  /**
   * What fails the build.
   *
   * @param threshold the mildest severity that counts
   * @param most how many findings of it are let pass
   * @param unmatched whether what matched nothing fails it too
   */
  private record Gate(Severity threshold, long most, boolean unmatched) {}

  private Gate gate() throws MojoExecutionException {
    Severity threshold = Values.severity("checker.failOnSeverity", failOnSeverity);
    int most = Values.atLeast(0, "checker.maxViolations", maxViolations);
    boolean fails = Values.flag("checker.failOnViolation", failOnViolation);
    boolean unmatched = Values.flag("checker.failIfUnmatched", failIfUnmatched);
    return new Gate(threshold, fails ? most : Long.MAX_VALUE, unmatched);
  }

  /** What is mended leaves the baseline by itself, but only where somebody can commit that. */
  private void shrink(Baseline baseline, CheckResult result) throws MojoExecutionException {
    BaselineFile file = baselineFile();
    Baseline rest = file.rest(baseline, result, only());
    if (rest.equals(baseline)) {
      return;
    }
    int mended = Math.max(1, baseline.entries().size() - rest.entries().size());
    String findings = mended == 1 ? "1 finding is mended" : mended + " findings are mended";
    if (build().isOnServer()) {
      getLog().info(findings + ". Run the check on your machine to take it out of " + file.name());
      return;
    }
    file.write(rest);
    getLog().info(findings + " and out of " + file.name() + " now. Commit it.");
  }

  private void failIfBroken(Outcome outcome) throws MojoExecutionException {
    int problems = outcome.problems().size();
    if (problems > 0) {
      throw new MojoExecutionException(
          (problems == 1 ? "One problem keeps" : problems + " problems keep")
              + " the check from its work, see above. "
              + build().again());
    }
  }

  private void failIfFound(CheckResult result, Gate gate) throws MojoFailureException {
    long violations =
        result.findings().stream()
            .filter(finding -> finding.severity().compareTo(gate.threshold()) >= 0)
            .count();
    if (violations > gate.most()) {
      String allowed = gate.most() > 0 ? " At most " + gate.most() + " are let pass." : "";
      throw new MojoFailureException(
          new TextReport().found(result) + allowed + " See above. " + build().again());
    }
    if (gate.unmatched() && !result.unmatched().isEmpty()) {
      throw new MojoFailureException(
          "Rules or metrics matched nothing, see above, and checker.failIfUnmatched is set. "
              + build().again());
    }
  }
}
