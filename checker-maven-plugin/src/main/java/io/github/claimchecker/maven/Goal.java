package io.github.claimchecker.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share. */
abstract class Goal extends AbstractMojo {
  private final Build build;

  /** Leaves the goal out. */
  @Parameter(property = "checker.skip", defaultValue = "false")
  private String skip = "false";

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir = new File("");

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project = new MavenProject();

  Goal(Build build) {
    this.build = build;
  }

  final Build build() {
    return build;
  }

  final Path base() {
    return basedir.toPath();
  }

  final MavenProject project() {
    return project;
  }

  /** The folder for what builds make; without a POM nobody has filled in where that is. */
  final Path target() {
    return project.getFile() == null
        ? base().resolve("target")
        : Path.of(project.getBuild().getDirectory());
  }

  /** The folder for what this plugin makes, which the user may have named. */
  final Path output(File named) {
    return named.getPath().isEmpty() ? target().resolve("claims") : named.toPath();
  }

  final List<Path> folders() {
    return folders(base(), project);
  }

  /** A project's folder and those of its parents that lie on this machine. */
  static List<Path> folders(Path base, MavenProject project) {
    Stream<Path> parents =
        Stream.iterate(project.getParent(), Objects::nonNull, MavenProject::getParent)
            .map(MavenProject::getBasedir)
            .filter(Objects::nonNull)
            .map(File::toPath);
    return Stream.concat(Stream.of(base), parents).toList();
  }

  /** Says whether to do nothing, and tells the user so. */
  final boolean isSkipped() throws MojoExecutionException {
    boolean skipped = Values.flag("checker.skip", skip);
    if (skipped) {
      getLog().info("Claims are not looked at: checker.skip is set.");
    }
    return skipped;
  }

  final FindingLog log() {
    return new FindingLog(getLog(), build.way(base()));
  }
}
