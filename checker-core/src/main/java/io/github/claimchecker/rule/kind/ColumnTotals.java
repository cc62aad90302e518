package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.compare.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks the rows of a table that say that they are totals.
 *
 * <p>A table may list only some of the parts. So parts that come to less than the total are in
 * tension with it, unless another column of the table does add up.
 */
final class ColumnTotals {
  private final Grid grid;
  private final Tolerance tolerance;
  private int fitting;

  ColumnTotals(Grid grid, Tolerance tolerance) {
    this.grid = grid;
    this.tolerance = tolerance;
  }

  /** A total with the parts that should come to it. */
  private record Sum(Claim total, List<Claim> parts) {}

  List<Breach> breaches() {
    List<Sum> wrong = new ArrayList<>();
    for (int column = 1; column < grid.columns(); column++) {
      if (!grid.isApart(column)) {
        column(column, wrong);
      }
    }
    List<Breach> breaches = new ArrayList<>();
    for (Sum sum : wrong) {
      boolean sure = fitting > 0 || Grid.exceeds(sum.parts(), sum.total());
      Outcome how = sure ? Outcome.CONTRADICTION : Outcome.TENSION;
      Grid.breach(sum.total(), sum.parts(), tolerance, how).ifPresent(breaches::add);
    }
    return breaches;
  }

  private void column(int column, List<Sum> wrong) {
    List<Cell> open = new ArrayList<>();
    List<Cell> sinceSubtotal = new ArrayList<>();
    List<Cell> totals = new ArrayList<>();
    for (List<Cell> row : grid.body()) {
      Cell cell = Grid.cell(row, column);
      String label = Grid.cell(row, 0).words();
      if (Words.has("subtotal", label)) {
        check(cell, List.of(sinceSubtotal), wrong);
        sinceSubtotal.clear();
      } else if (Words.has("total", label)) {
        check(cell, choices(open, totals), wrong);
        totals.add(cell);
        open.clear();
        sinceSubtotal.clear();
      } else if (Words.section("totals").stream().anyMatch(word -> label.startsWith(word + " "))) {
        totals.add(cell);
        open.clear();
        sinceSubtotal.clear();
      } else if (Words.section("part").stream().noneMatch(label::startsWith)) {
        open.add(cell);
        sinceSubtotal.add(cell);
      }
    }
  }

  /** What a total may be the sum of: the rows above it, those before an earlier total, or both. */
  private static List<List<Cell>> choices(List<Cell> open, List<Cell> totals) {
    List<Cell> all = new ArrayList<>(totals);
    all.addAll(open);
    return List.of(List.copyOf(open.isEmpty() ? totals : open), List.copyOf(all));
  }

  private void check(Cell cell, List<List<Cell>> choices, List<Sum> wrong) {
    if (cell.claim().isEmpty()) {
      return;
    }
    Claim total = cell.claim().get();
    List<List<Claim>> sums =
        choices.stream().flatMap(parts -> Grid.addends(parts, total).stream()).toList();
    boolean fits = sums.stream().anyMatch(parts -> fits(parts, total));
    if (fits) {
      fitting++;
    } else {
      Optional<List<Claim>> first = sums.stream().findFirst();
      first.ifPresent(parts -> wrong.add(new Sum(total, parts)));
    }
  }

  private boolean fits(List<Claim> parts, Claim total) {
    return Grid.breach(total, parts, tolerance, Outcome.TENSION).isEmpty();
  }
}
