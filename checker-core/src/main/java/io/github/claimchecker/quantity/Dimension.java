package io.github.claimchecker.quantity;

/** What a unit measures; units of one dimension convert into each other. */
public enum Dimension {
  /** Nothing: a bare number or a count. */
  NONE,
  /** Parts of a whole; the base unit is {@code %}. */
  SHARE,
  /** Money; currencies do not convert. */
  MONEY,
  /** Base unit {@code kg}. */
  MASS,
  /** Base unit {@code m}. */
  LENGTH,
  /** Base unit {@code m2}. */
  AREA,
  /** Base unit {@code l}. */
  VOLUME,
  /** Base unit {@code second}. */
  TIME,
  /** Base unit {@code m/s}. */
  SPEED,
  /** Base unit {@code J}. */
  ENERGY,
  /** Base unit {@code W}. */
  POWER,
  /** Base unit {@code K}. */
  TEMPERATURE,
  /** Base unit {@code byte}. */
  DATA,
  /** Any other physical dimension; such units convert only where they name the same base. */
  OTHER,
  /** One unit per another. */
  RATE,
  /** A place on the calendar, not a length of time. */
  DATE,
  /** A place on the face of a clock, not a length of time. */
  CLOCK
}
