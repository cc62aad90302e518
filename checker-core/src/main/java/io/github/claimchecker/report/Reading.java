package io.github.claimchecker.report;

import io.github.claimchecker.quantity.ClockFace;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/** Says in words which values a quantity allows. */
final class Reading {

  /** Units that are words and take an s; those that are symbols do not. */
  private static final Set<String> WORDS = Set.of("point", "barrel");

  private final Unit unit;

  private Reading(Unit unit) {
    this.unit = unit;
  }

  /** Tells both regions of a quantity, the expected one only where it differs. */
  static String of(Quantity quantity) {
    if (quantity.unit().dimension() == Dimension.CLOCK) {
      return ClockFace.read(quantity);
    }
    Reading reading = new Reading(quantity.unit());
    String stated = reading.words(quantity.stated());
    String expected = reading.words(quantity.expected());
    StringBuilder told = new StringBuilder(stated);
    if (!expected.equals(stated)) {
      told.append(", most likely ").append(expected);
    }
    return quantity.soft()
        ? told.append(", its ends being a matter of taste").toString()
        : told.toString();
  }

  /** Tells one region: {@code 54% to 66%}, {@code over 90% to 100%}, {@code 18 months or more}. */
  private String words(Interval region) {
    boolean bottomless = Double.isInfinite(region.low());
    boolean topless = Double.isInfinite(region.high());
    if (bottomless) {
      return topless ? "any value" : upTo(region);
    }
    if (topless) {
      return region.lowClosed()
          ? amount(region.low()) + " or more"
          : "more than " + amount(region.low());
    }
    return region.low() == region.high() ? amount(region.low()) : between(region);
  }

  private String upTo(Interval region) {
    return region.highClosed()
        ? amount(region.high()) + " or less"
        : "less than " + amount(region.high());
  }

  private String between(Interval region) {
    return (region.lowClosed() ? "" : "over ")
        + amount(region.low())
        + " to "
        + (region.highClosed() ? "" : "under ")
        + amount(region.high());
  }

  private String amount(double value) {
    String number = number(value);
    return switch (unit.id()) {
      case "1" -> number;
      case "%" -> number + "%";
      default -> number + " " + Visible.line(unit.id()) + (isWord() && value != 1 ? "s" : "");
    };
  }

  private boolean isWord() {
    return unit.dimension() == Dimension.TIME || WORDS.contains(unit.id());
  }

  /** Ends of regions come from sums of doubles; nine digits are more than anybody prints. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(9));
    return new DecimalFormat("#,##0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(rounded);
  }
}
