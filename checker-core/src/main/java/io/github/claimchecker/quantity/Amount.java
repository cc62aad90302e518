package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as read from tokens, before its unit is known.
 *
 * @param value its value, magnitude included
 * @param quantum what one of its last printed digit is worth
 * @param end the token behind it
 * @param form how it was printed
 * @param magnitude what the "million" in it stands for; 0 where none is part of it
 */
record Amount(BigDecimal value, BigDecimal quantum, int end, Form form, BigDecimal magnitude) {
  private static final MathContext DIVISION = new MathContext(17);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How an amount was printed. */
  enum Form {
    DIGITS,
    WORDS,
    /** A part of one: "a quarter", "½". */
    FRACTION,
    /** "a" or "another", which count as one before a unit alone. */
    ARTICLE
  }

  static Amount of(Numeral numeral, int end) {
    boolean part =
        numeral.is(Numeral.Form.FRACTION) && numeral.value().compareTo(BigDecimal.ONE) < 0;
    return new Amount(
        numeral.value(),
        numeral.quantum(),
        end,
        part ? Form.FRACTION : Form.DIGITS,
        BigDecimal.ZERO);
  }

  static Amount ofWords(BigDecimal value, BigDecimal quantum, int end, boolean scaled) {
    return new Amount(value, quantum, end, Form.WORDS, scaled ? quantum : BigDecimal.ZERO);
  }

  Amount times(BigDecimal factor, int newEnd) {
    return new Amount(
        stripped(value.multiply(factor)),
        quantum.multiply(factor),
        newEnd,
        whole(),
        scaled() ? magnitude.multiply(factor) : factor);
  }

  /**
   * Returns the amount told to a tenth of the "million" in it, as people tell parts of one: "half a
   * million" may be 470,000, and nobody says it of 300,000.
   */
  Amount toTenth() {
    boolean large = magnitude.compareTo(HUNDRED) >= 0;
    BigDecimal finest = large ? quantum.min(magnitude.movePointLeft(1)) : quantum;
    return new Amount(value, finest, end, form, magnitude);
  }

  /**
   * Returns the amount as those take it who count in dozens: "two dozen" are 24, or two more or
   * fewer, and never 18.
   */
  Amount inDozens() {
    boolean dozens = magnitude.compareTo(DOZEN) == 0;
    return dozens ? new Amount(value, quantum.min(A_FEW), end, form, magnitude) : this;
  }

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal A_FEW = BigDecimal.valueOf(4);

  Amount plus(Amount other, int newEnd) {
    return new Amount(
        value.add(other.value),
        quantum.min(other.quantum),
        newEnd,
        whole(),
        magnitude.max(other.magnitude));
  }

  Amount over(BigDecimal divisor, int newEnd) {
    return new Amount(
        value.divide(divisor, DIVISION),
        BigDecimal.ONE.divide(divisor, DIVISION),
        newEnd,
        Form.FRACTION,
        BigDecimal.ZERO);
  }

  /** Returns a rating on a scale, as precise as it is printed: "8.9 out of 10". */
  Amount outOf(BigDecimal scale, int newEnd) {
    return new Amount(
        value.divide(scale, DIVISION),
        quantum.divide(scale, DIVISION),
        newEnd,
        Form.DIGITS,
        BigDecimal.ZERO);
  }

  Amount negated() {
    return new Amount(value.negate(), quantum, end, form, magnitude);
  }

  Amount endingAt(int newEnd) {
    return new Amount(value, quantum, newEnd, form, magnitude);
  }

  private Form whole() {
    return form == Form.FRACTION ? Form.DIGITS : form;
  }

  /** Says whether a magnitude such as "million" is part of it. */
  boolean scaled() {
    return magnitude.signum() > 0;
  }

  /**
   * Says whether "million" behind a later number belongs to this one too: in "5 to 7 million" and
   * "3.6 and 3.3 million", not in "500 to 2 million".
   */
  boolean sharesMagnitude(Amount later) {
    return later.magnitude.compareTo(BigDecimal.ONE) > 0
        && !scaled()
        && value.multiply(later.magnitude).compareTo(later.value.multiply(BigDecimal.TEN)) < 0;
  }

  boolean is(Form other) {
    return form == other;
  }

  /** Drops the zeros behind the point that a multiplication leaves. */
  private static BigDecimal stripped(BigDecimal product) {
    BigDecimal bare = product.scale() > 0 ? product.stripTrailingZeros() : product;
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
