package io.github.claimchecker.text;

import java.util.List;
import java.util.Map;

/**
 * What came of reading files and folders.
 *
 * @param documents the articles, sorted by file; ids are unique
 * @param problems what has to be mended before all of it is checked
 * @param skipped how many files of an ending were passed over, such as pictures; the ending is
 *     without its dot, empty for files that have none
 */
public record Corpus(
    List<Document> documents, List<Problem> problems, Map<String, Integer> skipped) {

  /** Copies lists and map. */
  public Corpus {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    skipped = Map.copyOf(skipped);
  }
}
