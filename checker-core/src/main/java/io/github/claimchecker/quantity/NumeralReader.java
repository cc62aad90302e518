package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Numeral.Form;
import java.math.BigDecimal;

/**
 * Reads one number in digits: grouping and decimals, and with its helpers exponents and fractions.
 *
 * <p>Groups are parted by commas (Western or Indian), by one space of any width, or by an
 * apostrophe. An English comma before one or two digits that end the number is a decimal comma.
 */
final class NumeralReader {
  /** No number of more digits is meant as one. */
  static final int MOST_DIGITS = 100;

  private static final int FAST_DIGITS = 18;
  private final String text;
  private int pos;
  private int digits;
  private int decimals;
  private boolean grouped;
  private boolean continental;
  private boolean spaced;
  private long small;
  private int collected;

  private NumeralReader(String text, int from) {
    this.text = text;
    this.pos = from;
  }

  /** Says whether a numeral begins at an offset, given that no numeral runs across it. */
  static boolean startsAt(String text, int i) {
    char c = text.charAt(i);
    return Chars.isDigit(c)
        || (c == '.'
            && Chars.isDigit(Chars.at(text, i + 1))
            && !Chars.isDigit(Chars.at(text, i - 1))
            && !Chars.isLetter(Chars.at(text, i - 1)))
        || FractionReader.isVulgar(c);
  }

  /**
   * Reads the numeral at an offset.
   *
   * @param text the text
   * @param from an offset where {@link #startsAt} is true
   */
  static Numeral read(String text, int from) {
    return new NumeralReader(text, from).read(from);
  }

  private Numeral read(int from) {
    if (FractionReader.isVulgar(text.charAt(from))) {
      return new FractionReader(text, 0).vulgar(BigDecimal.ZERO, from);
    }
    readInteger();
    digits = collected;
    readDecimals();
    if (digits + decimals > MOST_DIGITS) {
      return Numeral.code(pos);
    }
    if (isCode()) {
      return Numeral.code(skipCode());
    }
    BigDecimal value = value(from);
    if (decimals == 0) {
      Numeral fraction = new FractionReader(text, digits).read(value, pos);
      if (fraction.end() > 0) {
        return fraction;
      }
    }
    return PowerReader.read(text, plain(value));
  }

  private void digit() {
    if (collected < FAST_DIGITS) {
      small = small * 10 + Character.digit(text.charAt(pos), 10);
    }
    collected++;
    pos++;
  }

  private void readInteger() {
    while (Chars.isDigit(Chars.at(text, pos))) {
      digit();
    }
    char separator = Chars.at(text, pos);
    continental = separator == '.' && endsInDecimalComma();
    if (collected == 0 || collected > 3 || !(continental || isSeparator(separator))) {
      return;
    }
    int groups = groups(separator);
    grouped = groups > 0;
    spaced = grouped && Chars.isSpace(separator);
    for (int i = 0; i < groups; i++) {
      pos++;
      while (Chars.isDigit(Chars.at(text, pos))) {
        digit();
      }
    }
  }

  /** Tells "1.234,56", as it is printed on the continent, from a decimal point. */
  private boolean endsInDecimalComma() {
    int i = pos;
    while (Chars.at(text, i) == '.' && run(i + 1) == 3) {
      i += 4;
    }
    int decimals = Chars.at(text, i) == ',' && i > pos ? run(i + 1) : 0;
    return decimals == 1 || decimals == 2;
  }

  private static boolean isSeparator(char c) {
    return c == ','
        || c == '，'
        || c == '\''
        || c == '’'
        || (Chars.isSpace(c) && c != '\n' && c != '\t');
  }

  /** Returns how many groups follow that the separator joins to the number; 0 for none. */
  private int groups(char separator) {
    int threes = 0;
    int twos = 0;
    int i = pos;
    while (Chars.at(text, i) == separator) {
      int length = run(i + 1);
      if (length == 3) {
        threes++;
      } else if (length == 2 && separator == ',' && threes == 0) {
        twos++;
      } else {
        return length == 0 && (twos == 0 || threes == 1) ? threes + twos : 0;
      }
      i += 1 + length;
      if (length == 3 && twos > 0) {
        break;
      }
    }
    return threes == 0 ? 0 : twos + threes;
  }

  private int run(int from) {
    return run(text, from);
  }

  /** Counts the digits at an offset, 4 at most. */
  static int run(String text, int from) {
    int i = from;
    while (i < from + 4 && Chars.isDigit(Chars.at(text, i))) {
      i++;
    }
    return i - from;
  }

  private void readDecimals() {
    char c = Chars.at(text, pos);
    boolean dot = c == '.' || c == '．' || (c == '·' && !PowerReader.isTen(text, pos + 1));
    boolean point = dot && Chars.isDigit(Chars.at(text, pos + 1));
    if (point || isDecimalComma(c)) {
      pos++;
      int before = collected;
      while (Chars.isDigit(Chars.at(text, pos))) {
        digit();
      }
      decimals = collected - before;
    }
  }

  private boolean isDecimalComma(char c) {
    boolean fits = continental || spaced || (!grouped && collected > 0 && collected <= 3);
    int length = c == ',' && fits ? run(pos + 1) : 0;
    char after = Chars.at(text, pos + 1 + length);
    return (length == 1 || length == 2)
        && (after != ',' || !Chars.isDigit(Chars.at(text, pos + 2 + length)))
        && !Chars.isLetter(after);
  }

  private boolean isCode() {
    char c = Chars.at(text, pos);
    boolean more = Chars.isDigit(Chars.at(text, pos + 1));
    return more
        && ((c == '.' && decimals > 0)
            || (c == ',' && collected > 3 && !grouped && run(pos + 1) > 3));
  }

  private int skipCode() {
    int i = pos;
    while (Chars.isDigit(Chars.at(text, i))
        || ((Chars.at(text, i) == '.' || Chars.at(text, i) == ',')
            && Chars.isDigit(Chars.at(text, i + 1)))) {
      i++;
    }
    return i;
  }

  private BigDecimal value(int from) {
    if (collected <= FAST_DIGITS) {
      return BigDecimal.valueOf(small, decimals);
    }
    StringBuilder plain = new StringBuilder(collected);
    for (int i = from; i < pos; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      }
    }
    return new BigDecimal(plain.toString()).movePointLeft(decimals);
  }

  private Form form() {
    return decimals > 0 ? Form.DECIMAL : grouped ? Form.GROUPED : Form.PLAIN;
  }

  private Numeral plain(BigDecimal value) {
    return new Numeral(value, BigDecimal.ONE.movePointLeft(decimals), digits, form(), pos);
  }
}
