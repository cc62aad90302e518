package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Amount.Form;
import java.math.BigDecimal;

/** Knows what is printed like a number and is none: dates, times, codes, names, pronouns. */
final class Exclusions {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal DAYS = BigDecimal.valueOf(31);

  private final Tokens tokens;

  Exclusions(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Passes over a date, a time, a code or a citation.
   *
   * @return the token behind it, {@code i} where there is none
   */
  int skip(int i) {
    if (tokens.is(i, Role.MONTH)) {
      return monthFirst(i);
    }
    if (isBracketed(i)) {
      return i + 3;
    }
    if (tokens.isMark(i, '#') && tokens.isNumeral(i + 1)) {
      return i + 2;
    }
    if (tokens.isMark(i, '+') && tokens.isNumeral(i + 1) && tokens.isDash(i + 2)) {
      return chain(i + 1);
    }
    if (tokens.is(i, Role.ORDINAL)) {
      return ordinal(i);
    }
    return tokens.isNumeral(i) ? numeral(i) : i;
  }

  /** "[3]" and "(4)" point at something. */
  private boolean isBracketed(int i) {
    boolean number = tokens.isNumeral(i + 1) && tokens.numeral(i + 1).is(Numeral.Form.PLAIN);
    boolean square = tokens.isMark(i, '[') && tokens.isMark(i + 2, ']');
    boolean round = tokens.isMark(i, '(') && tokens.isMark(i + 2, ')');
    return number && (square || (round && tokens.numeral(i + 1).digits() < 3));
  }

  /**
   * Passes over a number that turned out to be none, with what a hyphen ties to it: "3888-2".
   *
   * @return the token to go on with
   */
  int pass(int i) {
    boolean tied =
        tokens.isNumeral(i)
            && tokens.isDash(i + 1)
            && tokens.touchesPrevious(i + 1)
            && tokens.touchesPrevious(i + 2)
            && tokens.isNumeral(i + 2);
    return tied ? i + 3 : i + 1;
  }

  /** Says whether a year stands before the singular of a unit: "the 2003 cup". */
  boolean isYearBefore(int i, int end) {
    boolean word = end == i + 2 && tokens.isWord(i + 1) && !tokens.touchesPrevious(i + 1);
    int length = tokens.end(i + 1) - tokens.start(i + 1);
    return word
        && length > 2
        && isLikelyYear(i)
        && tokens.text().charAt(tokens.end(i + 1) - 1) != 's';
  }

  /** Says whether "Model 3s" names something although the letter could be a unit. */
  boolean isNamed(int i, Operand operand) {
    boolean letter =
        tokens.isNumeral(i)
            && operand.end() == i + 2
            && tokens.touchesPrevious(i + 1)
            && tokens.end(i + 1) - tokens.start(i + 1) == 1
            && tokens.isWord(i + 1);
    return letter && isNameBefore(i);
  }

  private int monthFirst(int i) {
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
    return tokens.touchesPrevious(i + 1) && isOrdinalSuffix(i + 1) ? i + 2 : i + 1;
  }

  private boolean isOrdinalSuffix(int i) {
    if (!tokens.isWord(i) || tokens.end(i) - tokens.start(i) != 2) {
      return false;
    }
    char a = Character.toLowerCase(tokens.first(i));
    char b = Character.toLowerCase(tokens.text().charAt(tokens.start(i) + 1));
    return (a == 's' && b == 't')
        || (a == 'n' && b == 'd')
        || (a == 'r' && b == 'd')
        || (a == 't' && b == 'h');
  }

  private boolean isYear(int i) {
    return tokens.isNumeral(i) && tokens.numeral(i).isYear();
  }

  private int ordinal(int i) {
    int at = tokens.isDash(i + 1) ? i + 2 : i + 1;
    boolean rank = tokens.is(at, Role.SUPERLATIVE) || tokens.is(i - 1, Role.RANKED);
    boolean quarter = tokens.is(at, Role.DENOMINATOR);
    return quarter && !rank ? at + 1 : i;
  }

  private int numeral(int i) {
    Numeral numeral = tokens.numeral(i);
    if (numeral.is(Numeral.Form.CODE) || isInPath(i)) {
      return attached(i + 1);
    }
    if (isDecade(i)) {
      return i + 2;
    }
    if (isOrdinalSuffix(i + 1) && tokens.touchesPrevious(i + 1)) {
      return i + 2;
    }
    int time = time(i);
    if (time > i) {
      return time;
    }
    int chain = chain(i);
    if (chain > i + 4 || isYears(i)) {
      return Math.max(chain, i + 3);
    }
    if (isDay(i)) {
      int month = withSuffix(i);
      int at = tokens.is(month, Role.OF) ? month + 1 : month;
      return isYear(at + 1) ? at + 2 : at + 1;
    }
    return i;
  }

  private int attached(int from) {
    int i = from;
    while (i < tokens.size()
        && tokens.touchesPrevious(i)
        && !tokens.isMark(i, ',')
        && !tokens.isMark(i, '.')
        && !tokens.isMark(i, ')')) {
      i++;
    }
    return i;
  }

  /** Says whether it is part of an address or a name: "x.com/2019/05", "item_7", "#5". */
  private boolean isInPath(int i) {
    CharSequence text = tokens.text();
    int start = tokens.start(i);
    char before = Chars.at(text, start - 1);
    char further = Chars.at(text, start - 2);
    boolean path =
        before == '/' || before == '_' || before == '=' || before == '@' || before == '.';
    return path && (Chars.isLetter(further) || Chars.isDigit(further)) && !tokens.isNumeral(i - 2);
  }

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
    return hour && tokens.is(i + 1, Role.CLOCK) ? i + 2 : i;
  }

  private int attachedCode(int from) {
    int i = from;
    while (i < tokens.size() && tokens.touchesPrevious(i) && tokens.isWord(i)) {
      i++;
    }
    return i;
  }

  /** Follows numbers with hyphens between them: telephone numbers, dates and other codes. */
  private int chain(int i) {
    int end = i + 1;
    while ((tokens.isDash(end) || tokens.isMark(end, '/'))
        && tokens.touchesPrevious(end)
        && tokens.isNumeral(end + 1)
        && tokens.touchesPrevious(end + 1)) {
      end += 2;
    }
    return end;
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

  private boolean isLikelyYear(int i) {
    return isYear(i)
        && tokens.numeral(i).value().intValue() / 100 >= 15
        && tokens.numeral(i).value().intValue() < 2150;
  }

  // Bare numbers

  /**
   * Says whether a number without a unit is a quantity.
   *
   * @param i its first token
   * @param hedged whether a hedge stands in front of it
   */
  boolean allows(int i, Amount amount, boolean hedged) {
    int number = tokens.isDash(i) ? i + 1 : i;
    if (tokens.isNumeral(number) && amount.end() == number + 1) {
      return number == i ? digits(i, hedged) : !isNameBefore(i);
    }
    if (isProperName(i) || isAdjective(amount.end())) {
      return false;
    }
    if (amount.value().compareTo(ONE) == 0 && amount.is(Form.WORDS)) {
      return one(i, amount.end());
    }
    return !(tokens.isDash(i - 1) && tokens.touchesPrevious(i) && tokens.isWord(i - 2));
  }

  /** "Kick Six", "Big Four". */
  private boolean isProperName(int i) {
    return Chars.isUpper(tokens.first(i))
        && tokens.isWord(i - 1)
        && Chars.isUpper(tokens.first(i - 1))
        && !tokens.isAny(i - 1, ORDINARY | Role.STOP.bit());
  }

  /** "four-cylinder" and "five-star" describe; "12-member" counts. */
  private boolean isAdjective(int end) {
    return tokens.isDash(end)
        && tokens.touchesPrevious(end)
        && tokens.touchesPrevious(end + 1)
        && !tokens.is(end + 1, Role.EACH);
  }

  private boolean digits(int i, boolean hedged) {
    Numeral numeral = tokens.numeral(i);
    boolean touches =
        tokens.touchesPrevious(i + 1) && tokens.isWord(i + 1) && !tokens.is(i + 1, Role.AFTER);
    if (touches || (tokens.touchesPrevious(i) && isJoint(i - 1))) {
      return false;
    }
    if (isLikelyYear(i) && !hedged && !isRoundCount(i)) {
      return false;
    }
    boolean named = !hedged && isNameBefore(i) && numeral.is(Numeral.Form.PLAIN);
    return !named && !isListNumber(i);
  }

  private boolean isJoint(int i) {
    boolean hyphen = tokens.isDash(i) && tokens.isWord(i - 1) && tokens.touchesPrevious(i);
    boolean path = tokens.isMark(i, '/') && tokens.touchesPrevious(i);
    boolean word = tokens.isWord(i) && Chars.isLetter(Chars.at(tokens.text(), tokens.end(i) - 1));
    return hyphen || path || word || tokens.isMark(i, '_');
  }

  private boolean isRoundCount(int i) {
    boolean round = tokens.numeral(i).value().remainder(HUNDRED).signum() == 0;
    boolean plural = tokens.isWord(i + 1) && Nouns.isPlural(tokens, i + 1);
    return round && plural && !tokens.is(i - 1, Role.STOP);
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

  /** Says whether two numbers without a unit are the years of a span of time. */
  boolean areYears(Operand first, Operand second) {
    boolean bare = first.unit().isEmpty() && second.unit().isEmpty();
    boolean one = first.unit().isEmpty() && isLikelyYear(first.from());
    return (bare && one && isLikelyYear(second.from()))
        || (one && !tokens.isNumeral(second.from()))
        || (one && second.amount().scaled());
  }

  /** Says whether the word in front makes a name of the number: "Section 427", "Windows 11". */
  private boolean isNameBefore(int i) {
    int before = tokens.isMark(i - 1, '.') || tokens.isDash(i - 1) ? i - 2 : i - 1;
    if (tokens.is(before, Role.NAME)) {
      return true;
    }
    boolean capital = tokens.isWord(i - 1) && Chars.isUpper(tokens.first(i - 1));
    boolean ordinary =
        tokens.is(i - 1, Role.STOP) || tokens.isAny(i - 1, ORDINARY) || isFirst(i - 1);
    boolean counts =
        tokens.isWord(i + 1)
            && Nouns.end(tokens, i + 1) > i + 1
            && Nouns.isPlural(tokens, Nouns.end(tokens, i + 1) - 1)
            && !Chars.isUpper(tokens.first(i + 1));
    return capital && !ordinary && !counts;
  }

  private static final long ORDINARY =
      Role.mask(Role.BEFORE, Role.UP, Role.DOWN, Role.MONTH, Role.WEEKDAY, Role.ARTICLE, Role.AND);

  private boolean isFirst(int i) {
    return i == 0 || tokens.isMark(i - 1, '.') || tokens.isMark(i - 1, '"');
  }

  /** "1. Introduction" at the start of a stretch. */
  private boolean isListNumber(int i) {
    boolean mark = tokens.isMark(i + 1, '.') || tokens.isMark(i + 1, ')');
    return i == 0 && mark && tokens.isWord(i + 2);
  }

  private boolean one(int i, int end) {
    boolean pronoun = tokens.isAny(i - 1, PRONOUN_BEFORE);
    boolean noun = Nouns.end(tokens, end) > end && !tokens.isDash(end);
    return noun && !pronoun;
  }

  private static final long PRONOUN_BEFORE =
      Role.mask(Role.DETERMINER, Role.EVERY, Role.ANOTHER, Role.SUPERLATIVE, Role.NAME);

  /** Says whether "a year" stands alone as a length of time: "for a year", "in a month". */
  boolean allowsArticle(int i, Operand operand) {
    Unit unit = operand.unit().orElse(Unit.ONE);
    if (unit.dimension() != Dimension.TIME) {
      return true;
    }
    if (unit.factor() > LONG_TIME) {
      return false;
    }
    return i == 0
        || (tokens.isMark(i - 1) && !tokens.isMark(i - 1, ')'))
        || tokens.is(i, Role.ANOTHER)
        || tokens.isAny(i - 1, LENGTH_BEFORE);
  }

  private static final double LONG_TIME = 1e8;

  private static final long LENGTH_BEFORE = Role.mask(Role.FOR, Role.IN, Role.AND, Role.BEFORE);
}
