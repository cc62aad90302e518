package io.github.claimchecker.text;

/**
 * Where something stands in a file, in the terms of an editor.
 *
 * @param file the path as the reader was given it, with {@code /} between folders
 * @param line the first line, 1-based
 * @param column the first column, 1-based, in UTF-16 code units
 * @param endLine the line of the end, 1-based
 * @param endColumn the column after the last, exclusive
 */
public record Place(String file, int line, int column, int endLine, int endColumn) {

  /** Prints {@code file:line:column}, a form that editors jump to. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
