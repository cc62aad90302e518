package io.github.claimchecker.maven;

import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.Sources;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to look at.
 *
 * @param base the folder that files are named from
 * @param roots files and folders to look at, which may be missing
 * @param filter which of their files, and how they are read
 */
record Content(Path base, List<Path> roots, Filter filter) {

  /** Where projects usually keep what they publish. */
  static final List<String> USUAL =
      List.of("src/content", "src/site", "src/docs", "docs", "README.md");

  /**
   * Which files are looked at, and how they are read.
   *
   * @param includes globs of the files to look at; empty for all
   * @param excludes globs of the files to leave out
   * @param encoding the encoding of files that do not tell theirs
   * @param language the language of documents that do not tell theirs; empty to find out
   */
  record Filter(
      List<String> includes, List<String> excludes, Charset encoding, Optional<String> language) {

    Filter {
      includes = Values.words(includes);
      excludes = Values.words(excludes);
    }
  }

  /** The content of one project: what was named, or else those of the usual places that exist. */
  static Content of(Path base, List<String> named, Filter filter) {
    List<String> names = Values.words(named);
    return new Content(base, names.isEmpty() ? usual(base) : resolved(base, names), filter);
  }

  /**
   * The content of several projects: what exists in any of them of what was named or is usual. What
   * was named and exists in none of them is missing.
   */
  static Content of(Path base, List<Path> projects, List<String> named, Filter filter) {
    List<String> names = Values.words(named);
    List<Path> roots =
        (names.isEmpty() ? USUAL : names)
            .stream()
                .flatMap(name -> roots(base, projects, name, !names.isEmpty()))
                .distinct()
                .toList();
    return new Content(base, roots, filter);
  }

  private static Stream<Path> roots(Path base, List<Path> projects, String name, boolean named) {
    List<Path> there =
        projects.stream().map(project -> project.resolve(name)).filter(Files::exists).toList();
    return there.isEmpty() && named ? Stream.of(base.resolve(name)) : there.stream();
  }

  private static List<Path> usual(Path base) {
    return resolved(base, USUAL).stream().filter(Files::exists).toList();
  }

  private static List<Path> resolved(Path base, List<String> names) {
    return names.stream().map(base::resolve).toList();
  }

  /** Says whether nothing was named and nothing usual exists. */
  boolean isMissing() {
    return roots.isEmpty();
  }

  /** Tells that there is nothing to look at. */
  Problem missing() {
    return Problem.of(
        "checker.sources",
        "nothing is checked: none of " + String.join(", ", USUAL) + " exists in " + base,
        "Name the files and folders to check.");
  }

  Sources sources() {
    Sources sources =
        Sources.in(roots)
            .including(filter.includes())
            .excluding(filter.excludes())
            .withEncoding(filter.encoding())
            .relativeTo(base);
    return filter.language().map(sources::withLanguage).orElse(sources);
  }
}
