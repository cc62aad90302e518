package io.github.claimchecker.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** The parameters that goals share which hold content against rules. */
abstract class RuleGoal extends ContentGoal {

  /**
   * What must hold: rule files, folders of rule files, {@code classpath:} resources, or names of
   * packs such as {@code rare-earths}. A file that is not found in the project is looked for in the
   * folders of its parents, from which the configuration may be inherited. Where neither rules nor
   * packs are named, the pack {@code general} holds.
   */
  @Parameter(property = "checker.rules")
  private List<String> rules = List.of();

  /** Names of packs that hold beside the rules: those of this plugin and of its dependencies. */
  @Parameter(property = "checker.packs")
  private List<String> packs = List.of();

  /** Ids of the rules to check; by default all. */
  @Parameter(property = "checker.only")
  private List<String> only = List.of();

  /**
   * The day that ages count from, such as {@code 2026-01-31}, so that a check gives the same
   * tomorrow. By default it is the day of the build.
   */
  @Parameter(property = "checker.now")
  private String now = "";

  /**
   * The file that holds the findings which the goal {@code baseline} froze; by default {@code
   * claims-baseline.json} in the project, if it is there.
   */
  @Parameter(property = "checker.baselineFile")
  private File baselineFile = new File("");

  /**
   * A file of findings that nobody wants to see, with the reasons; by default {@code
   * claim-suppressions.yaml} in the project or its parents' folders, if it is there.
   */
  @Parameter(property = "checker.suppressionsFile")
  private String suppressionsFile = "";

  RuleGoal(Build build) {
    super(build);
  }

  final RuleChoice choice() {
    return new RuleChoice(folders(), rules, packs, only, suppressionsFile);
  }

  final List<String> only() {
    return Values.words(only);
  }

  @Override
  final Engine engine() throws MojoExecutionException {
    return super.engine().on(Values.date("checker.now", now));
  }

  final BaselineFile baselineFile() {
    return BaselineFile.of(base(), baselineFile);
  }

  /** Says whether the project only holds modules together. */
  final boolean isParent() {
    return project().getPackaging().equals("pom") && !project().getModules().isEmpty();
  }

  /** The content of all modules of this build. */
  final Content allContent() throws MojoExecutionException {
    List<Path> projects =
        build().modules().stream()
            .map(MavenProject::getBasedir)
            .filter(Objects::nonNull)
            .map(File::toPath)
            .toList();
    return Content.of(base(), projects.isEmpty() ? List.of(base()) : projects, named(), filter());
  }
}
