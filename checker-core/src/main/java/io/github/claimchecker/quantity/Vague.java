package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A vague word: an interval with soft ends.
 *
 * @param stated what the word allows at most
 * @param expected what a reader takes from it
 * @param low the lower end where the word names it
 * @param high the upper end where the word names it
 * @param shape what must stand behind it
 */
record Vague(
    Interval stated,
    Interval expected,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Shape shape) {

  /** What must stand behind a vague word. */
  enum Shape {
    /** A noun or unit in the plural, perhaps with "of" between: "a few months". */
    COUNT,
    /** Nothing at all: "dozens". */
    PLURAL,
    /** The word "of": "scores of ships". */
    OF,
    /** Nothing; it is a unit itself: "for decades". */
    UNIT,
    /** A share of something: "most of the ore". */
    SHARE,
    /** The same of the plural that follows at once: "most mills". */
    PLURAL_SHARE,
    /** Known, but too vague to be a quantity: "many". */
    NONE
  }

  /** Reads the fields behind the phrases of a line of the data file. */
  static Vague of(List<String> fields) {
    return new Vague(
        Interval.ofClosed(end(fields.get(1)), end(fields.get(2))),
        Interval.ofClosed(end(fields.get(3)), end(fields.get(4))),
        printed(fields.get(5)),
        printed(fields.get(6)),
        Shape.valueOf(fields.get(7).toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  private static double end(String field) {
    return field.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(field);
  }

  private static Optional<BigDecimal> printed(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(field));
  }

  /** Returns the same word of a magnitude: "several" times a thousand. */
  Vague times(BigDecimal factor) {
    double scale = factor.doubleValue();
    return new Vague(
        stated.times(scale),
        expected.times(scale),
        low.map(factor::multiply),
        high.map(factor::multiply),
        shape);
  }
}
