package io.github.claimchecker.quantity;

import io.github.claimchecker.text.Span;
import java.util.Optional;

/**
 * How a quantity belongs to a change that the text tells.
 *
 * <p>"Rose 50%, from 100 to 150" gives three quantities with the same {@code verb}: 50% is what it
 * rose by, 100 and 150 are levels, its two ends.
 *
 * @param part which part of the change the quantity is
 * @param verb where the word stands that tells the change; all parts of one change share it
 * @param direction which way it goes
 * @param relative whether the change is told in percent of the old level; false for points and for
 *     anything else
 * @param base the length of time it is counted over, as a unit id ({@code year}, {@code quarter},
 *     {@code month}, {@code week}); empty where the text does not say
 */
public record Change(
    Part part, Span verb, Direction direction, boolean relative, Optional<String> base) {

  /** Which part of a change a quantity is. */
  public enum Part {
    /** How much it changed: "by 50%". */
    BY,
    /** The level before: "from 100". */
    FROM,
    /** The level after: "to 150". */
    TO
  }
}
