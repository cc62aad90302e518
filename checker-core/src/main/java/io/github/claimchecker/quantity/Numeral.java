package io.github.claimchecker.quantity;

import java.math.BigDecimal;

/**
 * A number in digits.
 *
 * @param value its value
 * @param quantum what one of its last printed digit is worth
 * @param digits how many digits stand before the decimal point
 * @param form how it is printed
 * @param end the offset behind it
 */
record Numeral(BigDecimal value, BigDecimal quantum, int digits, Form form, int end) {

  /** How a numeral is printed. */
  enum Form {
    /** Digits alone. */
    PLAIN,
    /** With separators between its groups. */
    GROUPED,
    /** With a decimal point or an exponent. */
    DECIMAL,
    /** One number over another. */
    FRACTION,
    /** A version, an address, a date, or too long to be meant as a number. */
    CODE
  }

  static Numeral code(int end) {
    return new Numeral(BigDecimal.ZERO, BigDecimal.ONE, 0, Form.CODE, end);
  }

  boolean is(Form other) {
    return form == other;
  }

  /** Says whether it can be the number of a year: four plain digits from 1000 to 2199. */
  boolean isYear() {
    return form == Form.PLAIN
        && digits == 4
        && value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) < 0;
  }

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
}
