package io.github.claimchecker.text;

import java.util.List;

/**
 * How the cells of one table belong together.
 *
 * @param headers how many rows at the top are headings of the columns
 * @param rows the cells row by row; a cell may be empty, and then it is not among the document's
 *     blocks
 */
public record Table(int headers, List<List<Block>> rows) {

  /** Copies the rows. */
  public Table {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
