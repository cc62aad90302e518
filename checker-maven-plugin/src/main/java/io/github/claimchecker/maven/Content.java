package io.github.claimchecker.maven;

import io.github.claimchecker.text.Corpus;
import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to look at.
 *
 * @param base the folder that paths count from and files are named from
 * @param named files and folders; if empty, those of the usual ones that exist
 * @param includes globs of the files to look at; empty for all
 * @param excludes globs of the files to leave out
 */
record Content(Path base, List<String> named, List<String> includes, List<String> excludes) {

  /** Where projects usually keep what they publish. */
  static final List<String> USUAL =
      List.of("src/content", "src/site", "src/docs", "docs", "README.md");

  /** Says whether nothing was named and nothing usual exists. */
  boolean isMissing() {
    return sources().isEmpty();
  }

  /** Tells that there is nothing to look at. */
  Problem missing() {
    return Problem.of(
        "checker.sources",
        "nothing is checked: none of " + String.join(", ", USUAL) + " exists in " + base,
        "Name the files and folders to check.");
  }

  /** Reads the documents, none where there is nothing to look at. */
  Corpus read() {
    return isMissing()
        ? new Corpus(List.of(), List.of(), Map.of())
        : Sources.in(sources()).including(includes).excluding(excludes).relativeTo(base).read();
  }

  private List<Path> sources() {
    return named.isEmpty()
        ? USUAL.stream().map(base::resolve).filter(Files::exists).toList()
        : named.stream().map(String::strip).map(base::resolve).toList();
  }
}
