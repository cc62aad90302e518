package io.github.claimchecker.rule.load;

import io.github.claimchecker.rule.yaml.Node;
import io.github.claimchecker.rule.yaml.Position;
import io.github.claimchecker.rule.yaml.Problems;
import io.github.claimchecker.rule.yaml.Source;
import io.github.claimchecker.rule.yaml.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads comma-separated values as RFC 4180 has them: the first row names the columns, quotes hold
 * commas and line ends, and two quotes stand for one. Gives the same tree that a YAML list of maps
 * would, each value with its line and column.
 */
final class CsvReader {
  private final Source source;
  private final List<String> columns;
  private final List<String> required;
  private final Problems problems;
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;

  /** Makes a reader of a table that may have some columns, and must have some of them. */
  CsvReader(Source source, List<String> columns, List<String> required, Problems problems) {
    this.source = source;
    this.columns = columns;
    this.required = required;
    this.problems = problems;
    this.text = source.text();
  }

  /** Returns the rows below the header; nothing where the file is broken, which is reported. */
  Optional<Node> read() {
    if (text.isBlank()) {
      problems.error(source.problem(Position.START, "the file is empty", begin()));
      return Optional.empty();
    }
    List<Node.Scalar> header = row();
    if (!isHeader(header)) {
      return Optional.empty();
    }
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

  private String begin() {
    return "Begin with a line that names the columns, such as " + String.join(",", columns) + ".";
  }

  /** Reports columns that nobody knows, that stand there twice, or that are missing. */
  private boolean isHeader(List<Node.Scalar> header) {
    int before = problems.errors().size();
    Set<String> names = new HashSet<>();
    for (Node.Scalar column : header) {
      if (!names.add(column.text())) {
        refuse(column.at(), "the column \"" + column.text() + "\" stands here twice", "Keep one.");
      } else if (!columns.contains(column.text())) {
        String advice = header.size() == 1 ? begin() : Spelling.advice(column.text(), columns);
        refuse(column.at(), "no column is named \"" + column.text() + "\"", advice);
      }
    }
    for (String name : required) {
      if (!names.contains(name) && header.size() > 1) {
        refuse(Position.START, "the column \"" + name + "\" is missing", begin());
      }
    }
    return problems.errors().size() == before;
  }

  private void refuse(Position at, String message, String advice) {
    problems.error(source.problem(at, message, advice));
  }

  private Optional<Node> mapping(List<Node.Scalar> header, List<Node.Scalar> row) {
    if (row.size() != header.size()) {
      refuse(
          row.get(0).at(),
          "this row has " + row.size() + " values, but the header names " + header.size(),
          "Put values with commas in double quotes, and leave none out.");
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
    refuse(start, "the quotes that open here do not close", "Close them.");
    return new Node.Scalar(start, value.toString(), true);
  }

  /** Only a comma or the end of the line may follow closing quotes. */
  private void skipToEnd(Position start) {
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    if (!text.substring(from, at).isBlank()) {
      refuse(start, "something stands behind the closing quotes", "Double quotes inside quotes.");
    }
  }
}
