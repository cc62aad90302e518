package io.github.claimchecker.rule.yaml;

/**
 * Where something stands in a rule file.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 */
public record Position(int line, int column) implements Comparable<Position> {

  /** The first character of a file. */
  public static final Position START = new Position(1, 1);

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
