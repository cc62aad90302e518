package io.github.claimchecker.maven;

import io.github.claimchecker.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to check: the files and folders that the user named, or else those of the usual ones that
 * exist.
 *
 * @param paths files and folders that exist, relative to the base folder
 * @param problems those that were named and do not exist
 */
record Sources(List<String> paths, List<Problem> problems) {

  /** Where projects usually keep what they publish. */
  static final List<String> USUAL =
      List.of("src/content", "src/site", "src/docs", "docs", "README.md");

  static Sources of(Path base, List<String> named) {
    if (named.isEmpty()) {
      List<String> there = USUAL.stream().filter(path -> Files.exists(base.resolve(path))).toList();
      return new Sources(there, List.of());
    }
    List<String> paths = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String path : named) {
      if (Files.exists(base.resolve(path))) {
        paths.add(path);
      } else {
        problems.add(missing(base, path));
      }
    }
    return new Sources(List.copyOf(paths), List.copyOf(problems));
  }

  private static Problem missing(Path base, String path) {
    return Problem.of(
        path,
        "there is no such file or folder in " + base,
        "Correct checker.sources, which names what to check.");
  }
}
