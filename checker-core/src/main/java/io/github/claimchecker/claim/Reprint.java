package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.text.Span;
import java.util.Optional;

/**
 * Reads words of a sentence as if they were printed otherwise, so that what only the sentence tells
 * gets the regions that any number gets: "1565 cases" as "1,565 cases".
 */
final class Reprint {
  private final QuantityExtractor quantities;

  Reprint(QuantityExtractor quantities) {
    this.quantities = quantities;
  }

  /** The first quantity of a kind in a text; empty where there is none. */
  Optional<Quantity> read(String written, Kind kind) {
    return quantities.extract(written).stream().filter(q -> q.kind() == kind).findFirst();
  }

  /** The same, moved to where it stands in the sentence. */
  Optional<Quantity> at(Span span, String surface, String written, Kind kind) {
    return read(written, kind).map(q -> moved(q, span, surface));
  }

  private static Quantity moved(Quantity read, Span span, String surface) {
    return new Quantity(
        span,
        surface,
        read.kind(),
        read.hedge(),
        read.value(),
        read.low(),
        read.high(),
        read.unit(),
        Optional.empty(),
        read.direction(),
        read.stated(),
        read.expected(),
        read.soft(),
        read.change());
  }
}
