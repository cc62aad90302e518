package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.compare.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks the columns of a table whose headings say that they are totals.
 *
 * <p>A total at the end of a row may be a product (hours by rate) or include what the table leaves
 * out. So a row is only said to be wrong where more rows of the table add up than do not.
 */
final class RowTotals {
  private final Grid grid;
  private final Tolerance tolerance;

  RowTotals(Grid grid, Tolerance tolerance) {
    this.grid = grid;
    this.tolerance = tolerance;
  }

  List<Breach> breaches() {
    List<Breach> breaches = new ArrayList<>();
    int first = 1;
    for (int column = 2; column < grid.columns(); column++) {
      if (grid.heading(column).isTotal()) {
        breaches.addAll(column(first, column));
        first = column + 1;
      }
    }
    return breaches;
  }

  private List<Breach> column(int first, int column) {
    for (int part = first; part < column; part++) {
      if (grid.isApart(part)) {
        return List.of();
      }
    }
    List<Breach> wrong = new ArrayList<>();
    int fitting = 0;
    for (List<Cell> row : grid.body()) {
      Optional<Claim> total = Grid.cell(row, column).claim();
      List<Cell> cells = row.subList(Math.min(first, row.size()), Math.min(column, row.size()));
      Optional<List<Claim>> parts = total.flatMap(claim -> Grid.addends(cells, claim));
      if (parts.isPresent()) {
        Optional<Breach> breach =
            Grid.breach(total.orElseThrow(), parts.get(), tolerance, Outcome.CONTRADICTION);
        breach.ifPresent(wrong::add);
        fitting += breach.isEmpty() ? 1 : 0;
      }
    }
    return fitting > wrong.size() ? wrong : List.of();
  }
}
