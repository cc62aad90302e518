package io.github.claimchecker.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that goals share which look at content. */
abstract class ContentGoal extends Goal {

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

  /** The encoding of files that do not tell theirs; UTF-8 where nothing says so. */
  @Parameter(property = "checker.encoding", defaultValue = "${project.build.sourceEncoding}")
  private String encoding = "";

  /**
   * The language of documents that do not tell theirs, such as {@code en}. By default it is found
   * out from the text.
   */
  @Parameter(property = "checker.language")
  private String language = "";

  /** Whether the claims of files are kept below {@code target} until the files change. */
  @Parameter(property = "checker.cache", defaultValue = "true")
  private String cache = "true";

  /** How many threads read files; 0 for as many as there are processors. */
  @Parameter(property = "checker.threads", defaultValue = "0")
  private int threads;

  ContentGoal(Build build) {
    super(build);
  }

  Content content() throws MojoExecutionException {
    return Content.of(base(), sources, filter());
  }

  final List<String> named() {
    return sources;
  }

  final Content.Filter filter() throws MojoExecutionException {
    return new Content.Filter(
        includes,
        excludes,
        Values.charset("checker.encoding", encoding),
        Values.language("checker.language", language));
  }

  /** Makes a checker as the parameters want it. */
  Engine engine() throws MojoExecutionException {
    return new Engine(
        build().loaded(),
        Engine.cache(target(), cache),
        Values.threads("checker.threads", threads),
        new ProgressLog(getLog(), build().isUnattended()),
        Optional.empty());
  }
}
