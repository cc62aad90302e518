package io.github.claimchecker.text;

import java.util.List;
import java.util.function.Consumer;

/** Reads one format. */
interface DocumentReader {

  /**
   * Reads a file.
   *
   * @param source the file
   * @param split whether a file may hold several articles
   * @param problems takes what has to be mended
   * @return the articles in their order, at least one
   */
  List<Draft> read(Source source, boolean split, Consumer<Problem> problems);
}
