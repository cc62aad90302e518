package io.github.claimchecker.maven;

import io.github.claimchecker.report.CheckResult;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.AbstractMavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Writes a page of findings and coverage for the site of the project. Findings do not fail the
 * build here; rules that cannot be used do.
 *
 * <p>Maven reads parameters from the fields of a goal's own line of classes, and this goal's is
 * that of Maven's reports, which render a page without the site too. So the parameters of {@link
 * RuleGoal} stand here once more; a test holds the two together.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractMavenReport {
  private final Build build;

  /** Leaves the page out. */
  @Parameter(property = "checker.skip", defaultValue = "false")
  private String skip = "false";

  /** Files and folders to look at, as the goal {@code check} takes them. */
  @Parameter(property = "checker.sources")
  private List<String> sources = List.of();

  /** Globs over paths below the sources; a file is read if one matches. By default all are. */
  @Parameter(property = "checker.includes")
  private List<String> includes = List.of();

  /** Globs over paths below the sources; a file is left out if one matches. */
  @Parameter(property = "checker.excludes")
  private List<String> excludes = List.of();

  /** The encoding of files that do not tell theirs; UTF-8 where nothing says so. */
  @Parameter(property = "checker.encoding", defaultValue = "${project.build.sourceEncoding}")
  private String encoding = "";

  /** The language of documents that do not tell theirs; by default found out from the text. */
  @Parameter(property = "checker.language")
  private String language = "";

  /** What must hold, as the goal {@code check} takes it. */
  @Parameter(property = "checker.rules")
  private List<String> rules = List.of();

  /** Names of packs that hold beside the rules. */
  @Parameter(property = "checker.packs")
  private List<String> packs = List.of();

  /** Ids of the rules to check; by default all. */
  @Parameter(property = "checker.only")
  private List<String> only = List.of();

  /** The day that ages count from; by default the day of the build. */
  @Parameter(property = "checker.now")
  private String now = "";

  /** The baseline file, as the goal {@code check} takes it. */
  @Parameter(property = "checker.baselineFile")
  private File baselineFile = new File("");

  /** The file of suppressions, as the goal {@code check} takes it. */
  @Parameter(property = "checker.suppressionsFile")
  private String suppressionsFile = "";

  /** Whether the claims of files are kept below {@code target} until the files change. */
  @Parameter(property = "checker.cache", defaultValue = "true")
  private String cache = "true";

  /** How many threads read files; 0 for as many as there are processors. */
  @Parameter(property = "checker.threads", defaultValue = "0")
  private int threads;

  @Inject
  ReportMojo(Build build) {
    this.build = build;
  }

  @Override
  @SuppressWarnings("deprecation") // the only name that site plugins of all versions ask for
  public String getOutputName() {
    return "claims-report";
  }

  @Override
  public String getName(Locale locale) {
    return words(locale).getString("name");
  }

  @Override
  public String getDescription(Locale locale) {
    return words(locale).getString("description");
  }

  private static ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(
        "io.github.claimchecker.maven.report", locale, ReportMojo.class.getClassLoader());
  }

  @Override
  public boolean canGenerateReport() throws MavenReportException {
    return !isSkipped() && !content().isMissing();
  }

  @Override
  protected void executeReport(Locale locale) throws MavenReportException {
    Outcome outcome =
        Outcome.of(content(), choice(), engine())
            .without(BaselineFile.of(base(), baselineFile).read());
    FindingLog log = new FindingLog(getLog(), build.way(base()));
    log.warnings(outcome.warnings());
    log.errors(outcome.problems());
    CheckResult result =
        outcome
            .result()
            .orElseThrow(
                () -> new MavenReportException("The rules cannot be used, see above. Mend them."));
    new ClaimsPage(getSink(), words(locale), result).render();
  }

  private boolean isSkipped() throws MavenReportException {
    try {
      return Values.flag("checker.skip", skip);
    } catch (MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  private Path base() {
    return getProject().getBasedir().toPath();
  }

  private Content content() throws MavenReportException {
    try {
      Content.Filter filter =
          new Content.Filter(
              includes,
              excludes,
              Values.charset("checker.encoding", encoding),
              Values.language("checker.language", language));
      return Content.of(base(), sources, filter);
    } catch (MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  private RuleChoice choice() {
    return new RuleChoice(Goal.folders(base(), getProject()), rules, packs, only, suppressionsFile);
  }

  private Engine engine() throws MavenReportException {
    Path target = Path.of(getProject().getBuild().getDirectory());
    try {
      return new Engine(
          build.loaded(),
          Engine.cache(target, cache),
          Values.threads("checker.threads", threads),
          new ProgressLog(getLog(), build.isUnattended()),
          Values.date("checker.now", now));
    } catch (MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }
}
