package io.github.claimchecker.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that goals share which look at content. */
abstract class ContentGoal extends AbstractMojo {

  /** Leaves the goal out. */
  @Parameter(property = "checker.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Files and folders to look at, relative to the project. By default those of {@code src/content},
   * {@code src/site}, {@code src/docs}, {@code docs} and {@code README.md} that exist.
   */
  @Parameter(property = "checker.sources")
  private List<String> sources = List.of();

  /** Globs over paths below the sources; a file is read if one matches. By default all are. */
  @Parameter(property = "checker.includes")
  private List<String> includes = List.of();

  /** Globs over paths below the sources; a file is left out if one matches. */
  @Parameter(property = "checker.excludes")
  private List<String> excludes = List.of();

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir = new File("");

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private String startFolder = "";

  /** Says whether to do nothing, and tells the user so. */
  final boolean isSkipped() {
    if (skip) {
      getLog().info("Claims are not looked at: checker.skip is set.");
    }
    return skip;
  }

  final Content content() {
    return new Content(base(), sources, includes, excludes);
  }

  final Path base() {
    return basedir.toPath();
  }

  /** The way from where Maven was started to this project: what a terminal needs to find a file. */
  final String folder() {
    Path start = Path.of(startFolder).toAbsolutePath().normalize();
    Path base = base().toAbsolutePath().normalize();
    if (start.equals(base)) {
      return "";
    }
    Path shown = base.startsWith(start) ? start.relativize(base) : base;
    return shown.toString().replace('\\', '/') + "/";
  }
}
