package io.github.claimchecker.quantity;

import io.github.claimchecker.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as printed: an interval in a unit, with its hedge and its precision.
 *
 * <p>The <em>stated</em> region is what the words strictly allow, the <em>expected</em> region what
 * a careful reader takes from them; both are in {@link #unit()}.
 *
 * @param span where the whole expression stands, with hedge, sign, currency and unit, in the text
 *     given to the extractor
 * @param surface the characters of the span
 * @param kind what sort of thing it tells
 * @param hedge how firmly it was printed
 * @param value the printed number times its magnitude; empty for a range or a vague quantity
 * @param low the printed lower end of a range or bound
 * @param high the printed upper end of a range or bound
 * @param unit the unit that value, low, high and both regions are in
 * @param noun what is counted, in the singular where that is known; only for counts and numbers
 * @param direction which way a change goes
 * @param stated what the words strictly allow
 * @param expected what a careful reader takes from them; lies within {@code stated}
 * @param soft whether the ends of {@code stated} are a matter of taste ("a few months")
 * @param change how it belongs to a change that the text tells; empty where it tells none
 */
public record Quantity(
    Span span,
    String surface,
    Kind kind,
    Hedge hedge,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Unit unit,
    Optional<String> noun,
    Optional<Direction> direction,
    Interval stated,
    Interval expected,
    boolean soft,
    Optional<Change> change) {

  /**
   * Moves the quantity, as when its sentence is seen as part of a document.
   *
   * @param distance how far, in UTF-16 code units
   * @return the same quantity with its span moved
   */
  public Quantity shifted(int distance) {
    return new Quantity(
        span.shifted(distance),
        surface,
        kind,
        hedge,
        value,
        low,
        high,
        unit,
        noun,
        direction,
        stated,
        expected,
        soft,
        change);
  }

  @Override
  public String toString() {
    return surface;
  }
}
