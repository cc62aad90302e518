package io.github.claimchecker.report;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what documents claim to spreadsheets: CSV after RFC 4180 with a header, a claim a line, LF
 * at line ends, numbers plain with a point. A text that a spreadsheet would take for a formula has
 * an apostrophe before it.
 */
public final class CsvInventory {
  private static final List<String> HEADER =
      List.of(
          "file",
          "line",
          "column",
          "surface",
          "kind",
          "hedge",
          "value",
          "low",
          "high",
          "unit",
          "noun",
          "measure",
          "subject",
          "scope",
          "from",
          "to",
          "attribution",
          "modality",
          "sentence");

  /** Makes the renderer. */
  public CsvInventory() {}

  /**
   * Writes an inventory.
   *
   * @param inventory what documents claim
   * @param out where to write; it is neither flushed nor closed
   * @throws IOException if {@code out} does
   */
  public void render(Inventory inventory, Appendable out) throws IOException {
    out.append(String.join(",", HEADER)).append('\n');
    for (Claim claim : inventory.claims()) {
      out.append(String.join(",", cells(claim))).append('\n');
    }
  }

  private static List<String> cells(Claim claim) {
    Place place = claim.place();
    Quantity quantity = claim.quantity();
    Period period = claim.period();
    List<String> cells = new ArrayList<>();
    cells.add(text(place.file()));
    cells.add(String.valueOf(place.line()));
    cells.add(String.valueOf(place.column()));
    cells.add(text(quantity.surface()));
    cells.add(JsonClaim.lower(quantity.kind()));
    cells.add(JsonClaim.lower(quantity.hedge()));
    cells.add(number(quantity.value()));
    cells.add(number(quantity.low()));
    cells.add(number(quantity.high()));
    cells.add(text(quantity.unit().id()));
    cells.add(text(quantity.noun().orElse("")));
    cells.add(text(claim.measure().toString()));
    cells.add(text(claim.subject().toString()));
    cells.add(text(claim.scope().toString()));
    cells.add(period.from().filter(day -> period.yearKnown()).map(Object::toString).orElse(""));
    cells.add(period.to().filter(day -> period.yearKnown()).map(Object::toString).orElse(""));
    cells.add(text(claim.attribution().orElse("")));
    cells.add(JsonClaim.lower(claim.modality()));
    cells.add(text(claim.sentence().text()));
    return cells;
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }

  private static String text(String text) {
    String line = Visible.line(text);
    String safe = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
