package io.github.claimchecker.quantity;

import java.util.Locale;

/** Tells times of day in words, as a clock shows them: {@code 18:55}, {@code before 09:00}. */
public final class ClockFace {
  /** Minutes from one noon or midnight to the next. */
  public static final int HALF_DAY = 720;

  private static final int HOUR = 60;

  private ClockFace() {}

  /**
   * Tells what a time of day allows.
   *
   * @param time a quantity in {@link Unit#CLOCK} or {@link Unit#HALF_DAY}
   * @return its stated region; both halves of the day where nothing tells which is meant
   */
  public static String read(Quantity time) {
    Interval region = time.stated();
    if (!time.unit().equals(Unit.HALF_DAY)) {
      return words(region);
    }
    Interval later =
        new Interval(
            region.low() + HALF_DAY,
            region.high() + HALF_DAY,
            region.lowClosed(),
            region.highClosed());
    return words(region) + " or " + words(later);
  }

  private static String words(Interval region) {
    if (Double.isInfinite(region.low())) {
      return region.highClosed()
          ? print(region.high()) + " or earlier"
          : "before " + print(region.high());
    }
    if (Double.isInfinite(region.high())) {
      return region.lowClosed()
          ? print(region.low()) + " or later"
          : "after " + print(region.low());
    }
    String from = print(region.low());
    return region.low() == region.high() ? from : from + " to " + print(region.high());
  }

  /** Minutes since midnight; those of the day before and of the day after count on. */
  private static String print(double minutes) {
    int day = 2 * HALF_DAY;
    int whole = (int) Math.round(minutes);
    int within = whole == day ? whole : Math.floorMod(whole, day);
    return String.format(Locale.ROOT, "%02d:%02d", within / HOUR, within % HOUR);
  }
}
