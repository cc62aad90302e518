package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.text.Span;
import java.util.List;
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

  /** A bare number that tells an age. */
  Quantity aged(Quantity number) {
    String surface = number.surface();
    return at(number.span(), surface, surface + " years old", Kind.AGE).orElse(number);
  }

  /**
   * A bound turned round, printed as before: "more than 5 t" as "no more than 5 t"; empty where its
   * number is not found again.
   */
  Optional<Quantity> denied(Quantity bound) {
    String denial = bound.hedge() == Hedge.OVER ? "no more than " : "no less than ";
    String surface = bound.surface();
    for (int from = surface.indexOf(' ') + 1; from > 0; from = surface.indexOf(' ', from) + 1) {
      List<Quantity> read = quantities.extract(denial + surface.substring(from));
      if (!read.isEmpty() && read.get(0).span().start() == 0 && isTurned(bound, read.get(0))) {
        return Optional.of(turned(bound, read.get(0)));
      }
    }
    return Optional.empty();
  }

  private static boolean isTurned(Quantity bound, Quantity read) {
    boolean most = bound.hedge() == Hedge.OVER;
    return read.hedge() == (most ? Hedge.AT_MOST : Hedge.AT_LEAST)
        && read.unit().equals(bound.unit());
  }

  private static Quantity turned(Quantity bound, Quantity read) {
    return new Quantity(
        bound.span(),
        bound.surface(),
        bound.kind(),
        read.hedge(),
        read.value(),
        read.low(),
        read.high(),
        read.unit(),
        bound.noun(),
        bound.direction(),
        read.stated(),
        read.expected(),
        read.soft(),
        bound.change());
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
