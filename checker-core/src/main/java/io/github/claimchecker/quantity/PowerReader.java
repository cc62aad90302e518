package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Numeral.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Reads what makes a power of a numeral: "1.5e8", "3 × 10^5", "10⁻³", "2^10". */
final class PowerReader {
  private static final MathContext DIVISION = new MathContext(17, RoundingMode.HALF_EVEN);
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST = 4;

  private PowerReader() {}

  /**
   * Reads the exponent behind a numeral.
   *
   * @return the numeral itself where none follows
   */
  static Numeral read(String text, Numeral base) {
    int at = base.end();
    char c = Chars.at(text, at);
    if (c == 'e' || c == 'E') {
      return scaled(text, base, at + 1);
    }
    if (c == '^') {
      return power(text, base);
    }
    if (isSuperscript(c) && base.value().compareTo(BigDecimal.TEN) == 0) {
      Numeral one = new Numeral(BigDecimal.ONE, BigDecimal.ONE, base.digits(), base.form(), at);
      Numeral ten = scaled(text, one, at);
      return ten.end() > at ? ten : base;
    }
    int i = Chars.skipSpace(text, at);
    return isTimes(Chars.at(text, i))
        ? scaledByTen(text, base, Chars.skipSpace(text, i + 1))
        : base;
  }

  private static boolean isTimes(char c) {
    return c == '×' || c == 'x' || c == '*' || c == '·';
  }

  private static boolean isSuperscript(char c) {
    return c == '⁻' || SUPERSCRIPTS.indexOf(c) >= 0;
  }

  /** Says whether a power of ten begins at an offset: in "6·10^3" the dot multiplies. */
  static boolean isTen(String text, int i) {
    char mark = Chars.at(text, i + 2);
    return isTenAt(text, i) && (mark == '^' || isSuperscript(mark));
  }

  private static boolean isTenAt(String text, int i) {
    return Chars.at(text, i) == '1' && Chars.at(text, i + 1) == '0';
  }

  private static Numeral scaledByTen(String text, Numeral base, int i) {
    boolean minus = isTenAt(text, i) && Chars.isDash(Chars.at(text, i + 2));
    return minus || isTen(text, i)
        ? scaled(text, base, Chars.at(text, i + 2) == '^' ? i + 3 : i + 2)
        : base;
  }

  /** Reads the exponent of ten at an offset. */
  private static Numeral scaled(String text, Numeral base, int from) {
    char sign = Chars.at(text, from);
    boolean signed = Chars.isDash(sign) || sign == '+' || sign == '⁻';
    int first = signed ? from + 1 : from;
    int i = first;
    int exponent = 0;
    while (i - first < LONGEST && digit(Chars.at(text, i)) >= 0) {
      exponent = exponent * 10 + digit(Chars.at(text, i++));
    }
    char after = Chars.at(text, i);
    boolean ends = i > first && !Chars.isDigit(after) && !Chars.isLetter(after);
    if (!ends || exponent > NumeralReader.MOST_DIGITS) {
      return base;
    }
    BigDecimal scale =
        BigDecimal.ONE.scaleByPowerOfTen(signed && sign != '+' ? -exponent : exponent);
    return new Numeral(
        base.value().multiply(scale),
        base.quantum().multiply(scale),
        base.digits(),
        Form.DECIMAL,
        i);
  }

  private static int digit(char c) {
    return Chars.isDigit(c) ? Character.digit(c, 10) : SUPERSCRIPTS.indexOf(c);
  }

  /** Reads "^-1", "^2" or "^19" behind a base. */
  private static Numeral power(String text, Numeral base) {
    int from = base.end() + 1;
    boolean negative = Chars.isDash(Chars.at(text, from));
    int first = negative ? from + 1 : from;
    int length = NumeralReader.run(text, first);
    int exponent =
        length > 0 && length <= 2 ? Integer.parseInt(text, first, first + length, 10) : -1;
    if (exponent < 0 || exponent * base.value().precision() > NumeralReader.MOST_DIGITS) {
      return base;
    }
    BigDecimal power = base.value().pow(exponent);
    int end = first + length;
    if (negative && power.signum() == 0) {
      return Numeral.code(end);
    }
    BigDecimal value = negative ? BigDecimal.ONE.divide(power, DIVISION) : power;
    return new Numeral(value.stripTrailingZeros(), value.ulp(), base.digits(), Form.DECIMAL, end);
  }
}
