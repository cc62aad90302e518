package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;

/** Notes which blocks are the cells of a table. A table within a cell is part of that cell. */
final class TableBuilder {
  private final TextBuilder text;
  private final List<List<Block>> rows = new ArrayList<>();
  private int depth;
  private int headers;
  private boolean headerRow;
  private int firstBlock;

  TableBuilder(TextBuilder text) {
    this.text = text;
  }

  void beginTable() {
    if (depth++ == 0) {
      rows.clear();
      headers = 0;
    }
  }

  void endTable() {
    if (--depth == 0 && !rows.isEmpty()) {
      text.close();
      text.table(new Table(headers, rows));
    }
  }

  void beginRow() {
    if (depth == 1) {
      rows.add(new ArrayList<>());
      headerRow = true;
    }
  }

  void endRow() {
    if (depth == 1 && headerRow && headers == rows.size() - 1 && !lastRow().isEmpty()) {
      headers++;
    }
  }

  void beginCell() {
    text.open(Block.Kind.TABLE_CELL);
    firstBlock = depth == 1 ? text.blocks().size() : firstBlock;
  }

  /** Ends a cell; {@code header} says whether it is the heading of a row or column. */
  void endCell(boolean header) {
    text.close();
    if (depth == 1 && !rows.isEmpty()) {
      headerRow &= header;
      lastRow().add(cell());
    }
  }

  private List<Block> lastRow() {
    return rows.get(rows.size() - 1);
  }

  private Block cell() {
    List<Block> blocks = text.blocks();
    int start = firstBlock < blocks.size() ? blocks.get(firstBlock).span().start() : text.end();
    int end = firstBlock < blocks.size() ? blocks.get(blocks.size() - 1).span().end() : start;
    return new Block(Block.Kind.TABLE_CELL, new Span(start, end));
  }
}
