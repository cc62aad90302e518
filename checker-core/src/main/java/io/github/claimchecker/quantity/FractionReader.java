package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Numeral.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;

/** Reads "1/2", "10 1/2", "½" and "2½"; what is printed so and is no fraction becomes a code. */
final class FractionReader {
  private static final MathContext DIVISION = new MathContext(17, RoundingMode.HALF_EVEN);

  /** Denominators above 6 that people print; "9/11" and "24/7" have others. */
  private static final Set<Long> USUAL =
      Set.of(8L, 10L, 12L, 16L, 20L, 25L, 32L, 50L, 64L, 100L, 128L, 1000L);

  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
  private static final int[] VULGAR_PARTS = {
    1, 2, 1, 3, 2, 3, 1, 4, 3, 4, 1, 5, 2, 5, 3, 5, 4, 5, 1, 6, 5, 6, 1, 7, 1, 8, 3, 8, 5, 8, 7, 8,
    1, 9, 1, 10
  };

  private final String text;
  private final int digits;

  FractionReader(String text, int digits) {
    this.text = text;
    this.digits = digits;
  }

  static boolean isVulgar(char c) {
    return c >= '¼' && VULGAR.indexOf(c) >= 0;
  }

  /**
   * Reads the fraction behind an integer, or of which the integer is the numerator.
   *
   * @param whole the integer
   * @param i the offset behind it
   * @return a numeral that ends at 0 where there is none
   */
  Numeral read(BigDecimal whole, int i) {
    char c = Chars.at(text, i);
    if (isSlash(c)) {
      return slash(BigDecimal.ZERO, whole, i + 1);
    }
    if (c == ' ' && Chars.at(text, i + 1) == '/' && Chars.at(text, i + 2) == ' ') {
      Numeral spaced = slash(BigDecimal.ZERO, whole, i + 3);
      return spaced.is(Form.FRACTION) ? spaced : Numeral.code(0);
    }
    int gap = c == '-' && isMixed(i + 1) ? i + 1 : Chars.skipSpace(text, i);
    char next = Chars.at(text, gap);
    if (isVulgar(next)) {
      return vulgar(whole, gap);
    }
    if (gap > i && digits <= 3 && Chars.isDigit(next)) {
      int length = NumeralReader.run(text, gap);
      if (length <= 2 && isSlash(Chars.at(text, gap + length))) {
        return slash(whole, BigDecimal.valueOf(integer(gap, length)), gap + length + 1);
      }
    }
    return Numeral.code(0);
  }

  /** Says whether the fraction of "2-1/2" stands at an offset. */
  private boolean isMixed(int i) {
    int length = NumeralReader.run(text, i);
    int below = NumeralReader.run(text, i + length + 1);
    return length > 0
        && length <= 2
        && isSlash(Chars.at(text, i + length))
        && below > 0
        && below <= 2
        && integer(i, length) < integer(i + length + 1, below);
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '⁄';
  }

  private long integer(int from, int length) {
    long value = 0;
    for (int i = from; i < from + length; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  private Numeral slash(BigDecimal whole, BigDecimal numerator, int from) {
    int length = NumeralReader.run(text, from);
    int end = from + length;
    char after = Chars.at(text, end);
    if (length == 0) {
      return Numeral.code(0);
    }
    boolean date = isSlash(after) && Chars.isDigit(Chars.at(text, end + 1));
    long denominator = integer(from, length);
    if (whole.signum() == 0
        && !date
        && RatioReader.isSplit(numerator, BigDecimal.valueOf(denominator))) {
      return Numeral.code(0);
    }
    if (date || length > 3 || !isFraction(numerator.longValue(), denominator)) {
      return whole.signum() == 0 ? Numeral.code(skipDate(end)) : Numeral.code(0);
    }
    return over(whole, numerator, denominator, end);
  }

  private static boolean isFraction(long numerator, long denominator) {
    boolean usual = denominator > 1 && (denominator <= 6 || USUAL.contains(denominator));
    return usual && (numerator < denominator || denominator <= 4);
  }

  private int skipDate(int from) {
    int i = from;
    while (Chars.isDigit(Chars.at(text, i))
        || (isSlash(Chars.at(text, i)) && Chars.isDigit(Chars.at(text, i + 1)))) {
      i++;
    }
    return i;
  }

  /** Reads one character such as ½. */
  Numeral vulgar(BigDecimal whole, int at) {
    int index = 2 * VULGAR.indexOf(text.charAt(at));
    return over(whole, BigDecimal.valueOf(VULGAR_PARTS[index]), VULGAR_PARTS[index + 1], at + 1);
  }

  private Numeral over(BigDecimal whole, BigDecimal numerator, long denominator, int end) {
    BigDecimal divisor = BigDecimal.valueOf(denominator);
    BigDecimal value = whole.add(numerator.divide(divisor, DIVISION)).stripTrailingZeros();
    BigDecimal quantum = BigDecimal.ONE.divide(divisor, DIVISION);
    return new Numeral(value, quantum, digits, Form.FRACTION, end);
  }
}
