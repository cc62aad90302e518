package io.github.claimchecker.maven;

import io.github.claimchecker.ClaimChecker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The build that a goal runs in. */
@Named
final class Build {
  /** By these variables build servers make themselves known. */
  private static final List<String> SERVERS =
      List.of("CI", "JENKINS_URL", "TEAMCITY_VERSION", "TF_BUILD");

  private final MavenSession session;
  private final MojoExecution execution;
  private final LoadedModels models;

  @Inject
  Build(MavenSession session, MojoExecution execution, LoadedModels models) {
    this.session = session;
    this.execution = execution;
    this.models = models;
  }

  /** A checker that shares its language models with the other goals of this build. */
  ClaimChecker loaded() {
    return models.checker();
  }

  /** The folder that Maven was started in. */
  Path startFolder() {
    return Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
  }

  /** The way from where Maven was started to a folder: what a terminal needs to find a file. */
  String way(Path folder) {
    return way(startFolder(), folder);
  }

  /**
   * The way from the root of the repository to a folder: what a code host needs to find a file.
   * Where there is no repository, it starts where Maven was started.
   */
  String repositoryWay(Path folder) {
    return way(repository().orElse(startFolder()), folder);
  }

  private Optional<Path> repository() {
    return Stream.iterate(startFolder(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve(".git")))
        .findFirst();
  }

  private static String way(Path start, Path folder) {
    Path end = folder.toAbsolutePath().normalize();
    if (start.equals(end)) {
      return "";
    }
    Path shown = end.startsWith(start) ? start.relativize(end) : end;
    return shown.toString().replace('\\', '/') + "/";
  }

  /** The modules of this build, in their order. */
  List<MavenProject> modules() {
    return session.getProjects();
  }

  /** Says whether a project is the one that this build was started for; others are its modules. */
  boolean isTop(MavenProject project) {
    return project.equals(session.getTopLevelProject());
  }

  /** Says whether nobody watches: Maven was started in batch mode, or by a build server. */
  boolean isUnattended() {
    return !session.getRequest().isInteractiveMode() || isOnServer();
  }

  /** Says whether a build server runs this build. */
  boolean isOnServer() {
    return SERVERS.stream().anyMatch(this::isSet);
  }

  private boolean isSet(String variable) {
    Object value = session.getSystemProperties().get("env." + variable);
    return value != null
        && !List.of("", "false", "0").contains(value.toString().toLowerCase(Locale.ROOT));
  }

  /** What to do once all that was told is mended: the command that started the build. */
  String again() {
    return "When that is mended, run again: " + command(session.getGoals());
  }

  /** The command that started the build. */
  String command() {
    return command(session.getGoals());
  }

  /** A command like the one that started the build, for another goal of this plugin. */
  String command(String goal) {
    String plugin =
        String.join(":", execution.getGroupId(), execution.getArtifactId(), execution.getVersion());
    return command(List.of(plugin + ":" + goal));
  }

  private String command(List<String> goals) {
    MavenExecutionRequest request = session.getRequest();
    List<String> always = session.getSettings().getActiveProfiles();
    List<String> asked =
        request.getActiveProfiles().stream().filter(profile -> !always.contains(profile)).toList();
    Map<?, ?> properties = session.getUserProperties();
    return LastCommand.of(goals, asked, properties);
  }
}
