package io.github.claimchecker.quantity;

/** What sort of thing a quantity tells; quantities of different kinds are never compared. */
public enum Kind {
  /** A part of a whole: "70%", "a quarter". */
  SHARE,
  /** A movement: "rose 11%", "down 3 points". */
  CHANGE,
  /** Things counted: "17 elements". */
  COUNT,
  /** An amount of money: "$4.5bn". */
  MONEY,
  /** Money per unit: "$3,000 per kilogram". */
  PRICE,
  /** "25 tons". */
  MASS,
  /** "68 metres". */
  LENGTH,
  /** "5.6 square kilometres". */
  AREA,
  /** "130 gallons". */
  VOLUME,
  /** "18 months". */
  DURATION,
  /** "ten years old". */
  AGE,
  /** An amount per time or per other unit that is not money: "1,500 tons a year". */
  RATE,
  /** "6 km/h". */
  SPEED,
  /** "175 degrees". */
  TEMPERATURE,
  /** "268 gigawatt-hours". */
  ENERGY,
  /** "92.4 MW". */
  POWER,
  /** "20 GB". */
  DATA,
  /** A physical quantity of another dimension: "38 decibels", "50 volts". */
  MEASURE,
  /** "one in five", "3:1". */
  RATIO,
  /** "doubled", "three times as many". */
  MULTIPLE,
  /** "third largest", "top five". */
  RANK,
  /** "4-1". */
  SCORE,
  /** A bare number. */
  NUMBER,
  /**
   * When something happened. Dates are no quantities, and the extractor finds none; claims are made
   * of them, and their regions count the days since 1970.
   */
  DATE,
  /**
   * At what time of day something happens: "9 a.m.", "half past six". No quantity either; regions
   * of such claims count the minutes since midnight.
   */
  TIME;

  /**
   * Says whether it tells when something happens, and not how much of it there is.
   *
   * @return true for {@link #DATE} and {@link #TIME}
   */
  public boolean tellsWhen() {
    return this == DATE || this == TIME;
  }
}
