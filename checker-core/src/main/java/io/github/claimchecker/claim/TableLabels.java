package io.github.claimchecker.claim;

import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What stands beside, above and over the cells of a document's tables. */
final class TableLabels {
  private final Document document;
  private final NavigableMap<Integer, Cell> cells = new TreeMap<>();
  private final NavigableMap<Integer, Block> blocksByEnd = new TreeMap<>();

  private TableLabels(Document document) {
    this.document = document;
    if (!document.tables().isEmpty()) {
      document.blocks().forEach(block -> blocksByEnd.put(block.span().end(), block));
    }
  }

  /**
   * What says of what a cell tells.
   *
   * @param row the first cell of its row, and the row above it that is a heading of rows
   * @param column the headings of its column, the topmost first
   * @param caption the text in front of the table
   * @param numbered the heading of the first column with a number that names the row: "Lessons 4"
   */
  record Labels(
      List<String> row, List<String> column, Optional<String> caption, Optional<String> numbered) {

    /** The label of a line. */
    static Labels ofLine(String label) {
      return new Labels(List.of(label), List.of(), Optional.empty(), Optional.empty());
    }
  }

  /** Finds the labels of all cells. */
  static TableLabels of(Document document) {
    TableLabels all = new TableLabels(document);
    document.tables().forEach(all::read);
    return all;
  }

  private record Cell(Span span, Labels labels) {}

  /** The labels of the cell that holds a block; empty for a heading, and outside of tables. */
  Optional<Labels> of(Block block) {
    return Optional.ofNullable(cells.floorEntry(block.span().start()))
        .map(Map.Entry::getValue)
        .filter(cell -> block.span().end() <= cell.span().end())
        .map(Cell::labels);
  }

  private void read(Table table) {
    Optional<String> caption = caption(table);
    Optional<String> section = Optional.empty();
    int headers = Math.min(table.headers(), table.rows().size());
    for (List<Block> row : table.rows().subList(headers, table.rows().size())) {
      if (isSection(row)) {
        section = text(row.get(0));
        continue;
      }
      List<String> names = new ArrayList<>(section.stream().toList());
      text(row.get(0)).filter(TableLabels::hasLetter).ifPresent(names::add);
      Optional<String> numbered = numbered(table, row);
      for (int column = 1; column < row.size(); column++) {
        Span span = row.get(column).span();
        Labels labels = new Labels(names, headings(table, column), caption, numbered);
        cells.put(span.start(), new Cell(span, labels));
      }
    }
  }

  private Optional<String> numbered(Table table, List<Block> row) {
    return text(row.get(0))
        .filter(number -> !hasLetter(number.replace(" and ", " ")))
        .flatMap(
            number ->
                headings(table, 0).stream()
                    .filter(TableLabels::hasLetter)
                    .findFirst()
                    .map(heading -> heading + " " + number));
  }

  /** A row with nothing but its first cell: "Europe" over the countries. */
  private boolean isSection(List<Block> row) {
    return !row.isEmpty()
        && text(row.get(0)).isPresent()
        && row.stream().skip(1).allMatch(cell -> text(cell).isEmpty());
  }

  private List<String> headings(Table table, int column) {
    return table.rows().stream()
        .limit(table.headers())
        .filter(row -> column < row.size())
        .flatMap(row -> text(row.get(column)).stream())
        .toList();
  }

  /** The text right in front of the first cell, unless another table stands there. */
  private Optional<String> caption(Table table) {
    int start =
        table.rows().stream()
            .flatMap(List::stream)
            .mapToInt(cell -> cell.span().start())
            .min()
            .orElse(0);
    Optional<Block> before =
        Optional.ofNullable(blocksByEnd.floorEntry(start)).map(Map.Entry::getValue);
    return before.filter(block -> block.kind() != Block.Kind.TABLE_CELL).flatMap(this::text);
  }

  private Optional<String> text(Block block) {
    Span span = block.span();
    String text = span.in(document.text()).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
