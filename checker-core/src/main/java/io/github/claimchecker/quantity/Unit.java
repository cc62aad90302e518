package io.github.claimchecker.quantity;

import java.util.Optional;

/**
 * A unit of measurement.
 *
 * @param id its short name: {@code %}, {@code point}, an ISO 4217 code, an SI symbol, {@code
 *     month}; the units of a rate joined by {@code /}; {@code 1} for a bare count
 * @param dimension what it measures
 * @param base the id of the unit it converts to; units with the same base convert into each other
 * @param factor how many of the base unit one of it is
 * @param offset what is added after multiplying, for temperatures; else 0
 */
public record Unit(String id, Dimension dimension, String base, double factor, double offset) {

  /** The unit of bare numbers and counts. */
  public static final Unit ONE = new Unit("1", Dimension.NONE, "1", 1, 0);

  /** The unit of dates: days since 1970-01-01. */
  public static final Unit DATE = new Unit("date", Dimension.DATE, "date", 1, 0);

  /** The unit of times of day: minutes since midnight. */
  public static final Unit CLOCK = new Unit("clock", Dimension.CLOCK, "clock", 1, 0);

  /** The same where nothing tells morning from evening: minutes since midnight or noon. */
  public static final Unit HALF_DAY = new Unit("half-day clock", Dimension.CLOCK, "clock", 1, 0);

  /**
   * Says whether quantities in the two units can be held against each other.
   *
   * @param other the other unit
   * @return true if both convert to the same base unit
   */
  public boolean convertsTo(Unit other) {
    return dimension == other.dimension && base.equals(other.base);
  }

  /**
   * Returns what there is so much of for one of some counted things: {@code USD} of {@code
   * USD/ticket}. So much per month, per kilogram or per hundred things is none.
   *
   * @return the base of the unit that is counted over things, whose numbers are of the same size;
   *     empty for any other unit
   */
  public Optional<String> perThing() {
    int slash = base.indexOf('/');
    int behind = id.indexOf('/') + 1;
    boolean one = slash > 0 && behind > 0 && !Character.isDigit(id.charAt(behind));
    boolean thing = one && base.startsWith(THING, slash + 1) && slash == base.lastIndexOf('/');
    return thing ? Optional.of(base.substring(0, slash)) : Optional.empty();
  }

  /** What stands in front of the name of a counted thing in the base of a unit. */
  static final String THING = "one ";

  /**
   * Expresses an interval in the base unit.
   *
   * @param interval an interval in this unit
   * @return the same interval in {@link #base()}
   */
  public Interval toBase(Interval interval) {
    Interval scaled = interval.times(factor);
    return offset == 0
        ? scaled
        : new Interval(
            scaled.low() + offset, scaled.high() + offset, scaled.lowClosed(), scaled.highClosed());
  }

  @Override
  public String toString() {
    return id;
  }
}
