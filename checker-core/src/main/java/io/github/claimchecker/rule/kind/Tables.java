package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the totals of the tables of documents, by column and by row. */
final class Tables {

  private Tables() {}

  /** Looks at all tables that hold claims. */
  static List<Breach> of(Evidence evidence, Tolerance tolerance) {
    Map<Document, Map<Span, List<Claim>>> cells = new HashMap<>();
    for (Claim claim : evidence.claims()) {
      if (claim.sentence().block().kind() == Block.Kind.TABLE_CELL) {
        cells
            .computeIfAbsent(claim.sentence().document(), any -> new HashMap<>())
            .computeIfAbsent(claim.sentence().block().span(), any -> new ArrayList<>())
            .add(claim);
      }
    }
    List<Breach> breaches = new ArrayList<>();
    for (Document document : evidence.documents()) {
      Map<Span, List<Claim>> claims = cells.getOrDefault(document, Map.of());
      for (Table table : claims.isEmpty() ? List.<Table>of() : document.tables()) {
        breaches.addAll(totals(document, table, claims, tolerance));
      }
    }
    return breaches;
  }

  private static List<Breach> totals(
      Document document, Table table, Map<Span, List<Claim>> claims, Tolerance tolerance) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Block> row : table.rows()) {
      rows.add(row.stream().map(block -> Cell.of(document, block, claims)).toList());
    }
    Grid grid = new Grid(rows, Math.min(table.headers(), rows.size()));
    List<Breach> breaches = new ArrayList<>(new ColumnTotals(grid, tolerance).breaches());
    breaches.addAll(new RowTotals(grid, tolerance).breaches());
    return breaches;
  }
}
