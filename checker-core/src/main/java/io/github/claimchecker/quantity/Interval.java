package io.github.claimchecker.quantity;

/**
 * A stretch of the number line, each end open or closed, possibly without end.
 *
 * <p>Ends are doubles: intervals are for comparing, the printed number is kept exactly elsewhere.
 *
 * @param low the lower end, {@link Double#NEGATIVE_INFINITY} where there is none
 * @param high the upper end, {@link Double#POSITIVE_INFINITY} where there is none
 * @param lowClosed whether {@code low} itself belongs to it
 * @param highClosed whether {@code high} itself belongs to it
 */
public record Interval(double low, double high, boolean lowClosed, boolean highClosed) {

  /**
   * Refuses ends that are not numbers or stand in the wrong order. Ends that are the same double
   * make a point that is always closed: they may have differed before rounding.
   */
  public Interval {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("not an interval: " + low + " to " + high);
    }
    lowClosed = lowClosed || low == high;
    highClosed = highClosed || low == high;
  }

  /**
   * Makes [low, high].
   *
   * @param low the lower end
   * @param high the upper end
   * @return the interval with both ends
   */
  public static Interval ofClosed(double low, double high) {
    return new Interval(low, high, true, true);
  }

  /**
   * Makes [low, high).
   *
   * @param low the lower end
   * @param high the upper end
   * @return the interval without its upper end
   */
  public static Interval ofClosedOpen(double low, double high) {
    return new Interval(low, high, true, false);
  }

  /**
   * Makes (low, high).
   *
   * @param low the lower end
   * @param high the upper end
   * @return the interval without its ends
   */
  public static Interval ofOpen(double low, double high) {
    return new Interval(low, high, false, false);
  }

  /**
   * Says whether the two share a point.
   *
   * @param other the other interval
   * @return true if some number lies in both
   */
  public boolean meets(Interval other) {
    if (low > other.high || other.low > high) {
      return false;
    }
    if (low == other.high) {
      return lowClosed && other.highClosed;
    }
    return other.low != high || (other.lowClosed && highClosed);
  }

  /**
   * Returns the distance between the two.
   *
   * @param other the other interval
   * @return the width of the gap between them; 0 where they meet or touch
   */
  public double gapTo(Interval other) {
    return Math.max(0, Math.max(low - other.high, other.low - high));
  }

  /**
   * Says whether a number lies in the interval.
   *
   * @param number the number
   * @return true if it does
   */
  public boolean contains(double number) {
    return (lowClosed ? low <= number : low < number)
        && (highClosed ? number <= high : number < high);
  }

  /**
   * Multiplies both ends, as a conversion of unit does.
   *
   * @param factor above 0
   * @return the scaled interval
   */
  public Interval times(double factor) {
    if (!(factor > 0)) {
      throw new IllegalArgumentException("not a scale: " + factor);
    }
    return new Interval(low * factor, high * factor, lowClosed, highClosed);
  }

  /**
   * Widens the interval on both sides.
   *
   * @param margin 0 or more
   * @return the widened interval
   */
  public Interval widenedBy(double margin) {
    return new Interval(low - margin, high + margin, lowClosed, highClosed);
  }

  /** Prints the usual notation, such as {@code [69.5, 70.5)}. */
  @Override
  public String toString() {
    return (lowClosed ? "[" : "(") + print(low) + ", " + print(high) + (highClosed ? "]" : ")");
  }

  private static String print(double end) {
    if (Double.isInfinite(end)) {
      return end > 0 ? "inf" : "-inf";
    }
    java.math.BigDecimal exact =
        new java.math.BigDecimal(end).round(new java.math.MathContext(12)).stripTrailingZeros();
    return exact.toPlainString();
  }
}
