package io.github.claimchecker.quantity;

import java.util.Locale;

/** A hedge as the data files name it, before it is known what stands behind it. */
enum Bound {
  EXACT(Hedge.EXACT),
  /** "equal to 5": exact, and a bound from both sides. */
  EQUAL(Hedge.EXACT),
  ABOUT(Hedge.ABOUT),
  OVER(Hedge.OVER),
  AT_LEAST(Hedge.AT_LEAST),
  UNDER(Hedge.UNDER),
  AT_MOST(Hedge.AT_MOST),
  NEARLY(Hedge.NEARLY),
  /** "±5": about nothing, unless a number stands in front. */
  PLUS_MINUS(Hedge.ABOUT);

  private final Hedge hedge;

  Bound(Hedge hedge) {
    this.hedge = hedge;
  }

  Hedge hedge() {
    return hedge;
  }

  /** Says whether it bounds the number from below only. */
  boolean isLower() {
    return this == OVER || this == AT_LEAST;
  }

  /** Says whether it bounds the number from above only. */
  boolean isUpper() {
    return this == UNDER || this == AT_MOST || this == NEARLY;
  }

  /** What it says of a place in a row, where a higher one has a lower number: "above third". */
  Bound ofPlace() {
    return switch (this) {
      case OVER -> UNDER;
      case UNDER -> OVER;
      case AT_LEAST -> AT_MOST;
      case AT_MOST -> AT_LEAST;
      default -> this;
    };
  }

  static Bound named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
