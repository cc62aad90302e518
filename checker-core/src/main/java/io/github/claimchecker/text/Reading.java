package io.github.claimchecker.text;

import java.util.List;

/**
 * What came of reading one file.
 *
 * @param documents its articles in their order; none where the file is not text
 * @param problems what has to be mended in it; the articles are given all the same
 */
public record Reading(List<Document> documents, List<Problem> problems) {

  /** Copies the lists. */
  public Reading {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }
}
