package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a table, row by row.
 *
 * @param rows all rows, those of the headings first
 * @param headers how many rows hold headings
 */
record Grid(List<List<Cell>> rows, int headers) {
  private static final Cell NOTHING = new Cell("", Optional.empty());

  List<List<Cell>> body() {
    return rows.subList(headers, rows.size());
  }

  int columns() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  static Cell cell(List<Cell> row, int column) {
    return column < row.size() ? row.get(column) : NOTHING;
  }

  /** The lowest heading of a column. */
  Cell heading(int column) {
    return headers == 0 ? NOTHING : cell(rows.get(headers - 1), column);
  }

  /** Whether the figures under a heading do not add up: averages, rates, years. */
  boolean isApart(int column) {
    return Arrays.stream(heading(column).words().split(" ", -1))
        .anyMatch(word -> Words.has("apart", word));
  }

  /**
   * The claims of cells that can be added up to a total.
   *
   * @return empty if one cell holds something else, or a figure in another unit, or if there are
   *     fewer than two figures
   */
  static Optional<List<Claim>> addends(List<Cell> cells, Claim total) {
    boolean good =
        cells.stream()
            .allMatch(
                cell -> cell.isEmpty() || cell.claim().filter(c -> fits(c, total)).isPresent());
    List<Claim> claims = cells.stream().flatMap(cell -> cell.claim().stream()).toList();
    return good && claims.size() > 1 && isWhole(total) ? Optional.of(claims) : Optional.empty();
  }

  private static boolean fits(Claim part, Claim total) {
    return part.quantity().unit().convertsTo(total.quantity().unit());
  }

  /** Shares of one whole come to 100%; others are growth rates and the like. */
  private static boolean isWhole(Claim total) {
    return total.quantity().kind() != Kind.SHARE
        || Reckoned.of(total.quantity()).stated().contains(100);
  }

  /** What a total should have been, if it is not. */
  static Optional<Breach> breach(Claim total, List<Claim> parts, Tolerance tolerance, Outcome how) {
    Sums.Totals totals = Sums.Totals.of(parts, total.quantity().surface());
    return Reckoned.of(total.quantity())
        .conflict(totals.sum(), tolerance)
        .map(gap -> Sums.breach(Breach.Sides.of(List.of(total), parts), totals, gap, how));
  }

  /** Whether parts come to more than their total, which nothing left out can explain. */
  static boolean exceeds(List<Claim> parts, Claim total) {
    return Reckoned.sum(parts.stream().map(Claim::quantity).toList())
        .isAbove(Reckoned.of(total.quantity()));
  }
}
