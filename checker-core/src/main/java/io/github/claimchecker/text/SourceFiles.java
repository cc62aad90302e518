package io.github.claimchecker.text;

import java.util.List;
import java.util.Map;

/**
 * The files that hold documents.
 *
 * @param files the files, sorted by name
 * @param problems what stood in the way of finding them
 * @param skipped how many files of an ending were passed over, such as pictures; the ending is
 *     without its dot, empty for files that have none
 */
public record SourceFiles(
    List<SourceFile> files, List<Problem> problems, Map<String, Integer> skipped) {

  /** Copies lists and map. */
  public SourceFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    skipped = Map.copyOf(skipped);
  }
}
