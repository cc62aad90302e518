package io.github.claimchecker.quantity;

import java.math.BigDecimal;

/** Recognizes days, years, decades, quarters and times of day: they are no quantities. */
final class Calendar {
  private static final BigDecimal DAYS = BigDecimal.valueOf(31);

  private final Tokens tokens;
  private final Ordinals ordinals;

  Calendar(Tokens tokens) {
    this.tokens = tokens;
    this.ordinals = new Ordinals(tokens);
  }

  /**
   * Passes over a date or time that begins with a numeral.
   *
   * @return the token behind it, {@code i} where there is none
   */
  int numeral(int i) {
    if (isDecade(i) || (ordinals.isInDigits(i) && !isDay(i) && !ordinals.ranks(i, i + 2))) {
      return i + 2;
    }
    int time = time(i);
    if (time > i) {
      return time;
    }
    if (isYears(i) || isEra(i)) {
      return i + 3;
    }
    boolean joint = tokens.isAny(i + 1, JOINTS) || tokens.isDash(i + 1);
    if (joint && isShortDay(i) && tokens.isNumeral(i + 2) && isDay(i + 2)) {
      return numeral(i + 2);
    }
    if (isDay(i)) {
      int month = withSuffix(i);
      int at = tokens.is(month, Role.OF) ? month + 1 : month;
      return isYear(at + 1) || isShortYear(at + 1) ? at + 2 : at + 1;
    }
    return i;
  }

  /** The first number of "3 and 4 April". */
  private boolean isShortDay(int i) {
    return tokens.numeral(i).is(Numeral.Form.PLAIN)
        && tokens.numeral(i).value().compareTo(DAYS) <= 0;
  }

  /** The last number of "5 Mar 19". */
  private boolean isShortYear(int i) {
    return tokens.isNumeral(i)
        && tokens.numeral(i).is(Numeral.Form.PLAIN)
        && tokens.numeral(i).digits() == 2
        && !tokens.isWord(i + 1)
        && !tokens.isMark(i + 1, '%')
        && !tokens.isMark(i + 1, ':');
  }

  /** "AD 900 and 1260". */
  private boolean isEra(int i) {
    boolean era = tokens.is(i - 1, Role.CLOCK) && Chars.isUpper(tokens.first(i - 1));
    boolean year = tokens.numeral(i).is(Numeral.Form.PLAIN) && tokens.numeral(i).digits() > 2;
    boolean joint = tokens.isAny(i + 1, JOINTS) || tokens.isDash(i + 1);
    return era && year && joint && tokens.isNumeral(i + 2) && tokens.numeral(i + 2).digits() <= 4;
  }

  int monthFirst(int i) {
    if (!Chars.isUpper(tokens.first(i))) {
      return i;
    }
    int day = tokens.isMark(i + 1, '.') ? i + 2 : i + 1;
    if (!tokens.isNumeral(day) || !tokens.numeral(day).is(Numeral.Form.PLAIN)) {
      return i;
    }
    int end = withSuffix(day);
    if (tokens.isDash(end) && tokens.isNumeral(end + 1)) {
      end += 2;
    }
    int year = tokens.isMark(end, ',') ? end + 1 : end;
    return isYear(year) ? year + 1 : end;
  }

  /** Passes over the letters of "21st". */
  private int withSuffix(int i) {
    return ordinals.isInDigits(i) ? i + 2 : i + 1;
  }

  /** Says whether a token can be the number of a year. */
  boolean isYear(int i) {
    return tokens.isNumeral(i) && tokens.numeral(i).isYear();
  }

  int ordinal(int i) {
    int at = tokens.isDash(i + 1) ? i + 2 : i + 1;
    return tokens.is(at, Role.DENOMINATOR) && !ordinals.ranks(i, i + 1) ? at + 1 : i;
  }

  /** Passes over "the twenty-second of April", which names neither seconds nor a part. */
  int spelledDay(int i) {
    if (!tokens.is(i - 1, Role.DETERMINER) || !tokens.isAny(i, DAY_WORDS)) {
      return i;
    }
    int of = ordinals.read(i).map(Amount::end).orElse(i);
    boolean month = tokens.is(of + 1, Role.MONTH) && Chars.isUpper(tokens.first(of + 1));
    return of > i && tokens.is(of, Role.OF) && month ? of + 2 : i;
  }

  private static final long DAY_WORDS = Role.mask(Role.ORDINAL, Role.TENS);

  private int time(int i) {
    if (tokens.isMark(i + 1, ':')
        && tokens.isNumeral(i + 2)
        && tokens.numeral(i + 2).digits() == 2
        && tokens.touchesPrevious(i + 1)
        && tokens.touchesPrevious(i + 2)) {
      int end = i + 3;
      while (tokens.isMark(end, ':') && tokens.isNumeral(end + 1)) {
        end += 2;
      }
      return tokens.is(end, Role.CLOCK) ? end + 1 : attachedCode(end);
    }
    Numeral numeral = tokens.numeral(i);
    boolean hour =
        numeral.digits() <= 2
            && (numeral.is(Numeral.Form.PLAIN)
                || (numeral.is(Numeral.Form.DECIMAL) && numeral.value().scale() == 2));
    int second = i + 2;
    boolean two = tokens.isNumeral(second) && (tokens.isDash(i + 1) || tokens.isAny(i + 1, JOINTS));
    if (two && tokens.is(second + 1, Role.CLOCK) && time(second) > second) {
      return second + 2;
    }
    boolean year = numeral.digits() <= 4 && numeral.is(Numeral.Form.PLAIN) && isCapital(i + 1);
    return (hour || year) && tokens.is(i + 1, Role.CLOCK) ? i + 2 : i;
  }

  private static final long JOINTS = Role.mask(Role.TO, Role.AND, Role.OR, Role.THROUGH);

  /** "0600 GMT" and "300 BC", not "300 ad". */
  private boolean isCapital(int i) {
    return Chars.isUpper(tokens.first(i));
  }

  private int attachedCode(int from) {
    int i = from;
    while (i < tokens.size() && tokens.touchesPrevious(i) && tokens.isWord(i)) {
      i++;
    }
    return i;
  }

  /** "1995-2001", "2012-13", "1995-01". */
  private boolean isYears(int i) {
    if (!isYear(i) || !tokens.isDash(i + 1) || !tokens.isNumeral(i + 2)) {
      return false;
    }
    Numeral second = tokens.numeral(i + 2);
    boolean close = tokens.touchesPrevious(i + 1) && tokens.touchesPrevious(i + 2);
    return (second.digits() == 2 && second.is(Numeral.Form.PLAIN) && close)
        || (isLikelyYear(i) && isLikelyYear(i + 2));
  }

  private boolean isDay(int i) {
    int month = withSuffix(i);
    int at = tokens.is(month, Role.OF) ? month + 1 : month;
    return tokens.is(at, Role.MONTH)
        && Chars.isUpper(tokens.first(at))
        && tokens.numeral(i).value().compareTo(DAYS) <= 0
        && tokens.numeral(i).is(Numeral.Form.PLAIN);
  }

  boolean isLikelyYear(int i) {
    return isYear(i)
        && tokens.numeral(i).value().intValue() / 100 >= 15
        && tokens.numeral(i).value().intValue() < 2150;
  }

  /** "1970s", "'90s", "50s". */
  private boolean isDecade(int i) {
    boolean letter = tokens.first(i + 1) == 's' && tokens.end(i + 1) - tokens.start(i + 1) == 1;
    Numeral numeral = tokens.numeral(i);
    boolean tens = numeral.digits() == 2 || numeral.isYear();
    return letter
        && tens
        && tokens.touchesPrevious(i + 1)
        && numeral.is(Numeral.Form.PLAIN)
        && numeral.value().remainder(BigDecimal.TEN).signum() == 0;
  }
}
