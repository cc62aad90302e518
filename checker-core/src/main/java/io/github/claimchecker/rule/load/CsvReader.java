package io.github.claimchecker.rule.load;

import io.github.claimchecker.rule.yaml.Node;
import io.github.claimchecker.rule.yaml.Position;
import io.github.claimchecker.rule.yaml.Problems;
import io.github.claimchecker.rule.yaml.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values as RFC 4180 has them: the first row names the columns, quotes hold
 * commas and line ends, and two quotes stand for one. Gives the same tree that a YAML list of maps
 * would, each value with its line and column.
 */
final class CsvReader {
  private final Source source;
  private final Problems problems;
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;

  CsvReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.text = source.text();
  }

  /** Returns the rows below the header; nothing where the file is broken, which is reported. */
  Optional<Node> read() {
    if (text.isBlank()) {
      problems.error(
          source.problem(
              Position.START, "the file is empty", "Begin with the line key,value,unit,asOf."));
      return Optional.empty();
    }
    List<Node.Scalar> header = row();
    List<Node> rows = new ArrayList<>();
    while (at < text.length()) {
      List<Node.Scalar> row = row();
      boolean blank = row.size() == 1 && row.get(0).text().isBlank() && !row.get(0).quoted();
      if (!blank) {
        mapping(header, row).ifPresent(rows::add);
      }
    }
    return Optional.of(new Node.Sequence(Position.START, rows));
  }

  private Optional<Node> mapping(List<Node.Scalar> header, List<Node.Scalar> row) {
    if (row.size() != header.size()) {
      problems.error(
          source.problem(
              row.get(0).at(),
              "this row has " + row.size() + " values, but the header names " + header.size(),
              "Put values with commas in double quotes, and leave none out."));
      return Optional.empty();
    }
    List<Node.Entry> entries = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).text().isEmpty()) {
        entries.add(new Node.Entry(header.get(i), row.get(i)));
      }
    }
    return Optional.of(new Node.Mapping(row.get(0).at(), entries));
  }

  private List<Node.Scalar> row() {
    List<Node.Scalar> values = new ArrayList<>();
    boolean more = true;
    while (more) {
      values.add(value());
      more = at < text.length() && text.charAt(at) == ',';
      at++;
    }
    newLine();
    return values;
  }

  private void newLine() {
    line++;
    lineStart = at;
  }

  private Node.Scalar value() {
    Position start = new Position(line, at - lineStart + 1);
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted(start);
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != '\n') {
      end++;
    }
    String value = text.substring(at, end).strip();
    at = end;
    return new Node.Scalar(start, value, false);
  }

  private Node.Scalar quoted(Position start) {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      boolean doubled = c == '"' && at < text.length() && text.charAt(at) == '"';
      if (c == '"' && !doubled) {
        skipToEnd(start);
        return new Node.Scalar(start, value.toString(), true);
      }
      value.append(c);
      at += doubled ? 1 : 0;
      if (c == '\n') {
        newLine();
      }
    }
    problems.error(source.problem(start, "the quotes that open here do not close", "Close them."));
    return new Node.Scalar(start, value.toString(), true);
  }

  /** Only a comma or the end of the line may follow closing quotes. */
  private void skipToEnd(Position start) {
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    if (!text.substring(from, at).isBlank()) {
      problems.error(
          source.problem(
              start, "something stands behind the closing quotes", "Double quotes inside quotes."));
    }
  }
}
