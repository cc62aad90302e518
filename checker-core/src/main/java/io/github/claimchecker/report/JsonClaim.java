package io.github.claimchecker.report;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Place;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Tells claims and places in JSON, the same in every format. */
final class JsonClaim {
  private JsonClaim() {}

  static ObjectNode of(Claim claim) {
    Statement statement = Statement.of(claim);
    ObjectNode told =
        place(statement.place())
            .put("source", statement.source())
            .put("sentence", statement.sentence());
    told.set("quantity", quantity(claim.quantity(), statement));
    return told;
  }

  private static ObjectNode quantity(Quantity quantity, Statement statement) {
    ObjectNode told =
        Json.object()
            .put("surface", statement.quantity())
            .put("reading", statement.reading())
            .put("kind", lower(quantity.kind()))
            .put("hedge", lower(quantity.hedge()))
            .put("unit", quantity.unit().id());
    quantity.value().ifPresent(value -> told.put("value", value));
    quantity.low().ifPresent(low -> told.put("low", low));
    quantity.high().ifPresent(high -> told.put("high", high));
    quantity.noun().ifPresent(noun -> told.put("noun", Visible.line(noun)));
    quantity.direction().ifPresent(direction -> told.put("direction", lower(direction)));
    return told;
  }

  static ObjectNode place(Place place) {
    return Json.object()
        .put("file", Visible.line(place.file()))
        .put("line", place.line())
        .put("column", place.column())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn());
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
