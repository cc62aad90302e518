package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Amount.Form;
import java.math.BigDecimal;

/**
 * Decides whether a number means a quantity where no unit says so: years, names and pronouns do
 * not.
 */
final class BareNumbers {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tokens tokens;
  private final Calendar calendar;
  private final Names names;

  BareNumbers(Tokens tokens) {
    this.tokens = tokens;
    this.calendar = new Calendar(tokens);
    this.names = new Names(tokens);
  }

  /**
   * Says whether a number without a unit is a quantity.
   *
   * @param i its first token
   * @param bound the hedge in front of it
   */
  boolean allows(int i, Amount amount, Bound bound) {
    int number = tokens.isDash(i) ? i + 1 : i;
    if (tokens.isNumeral(number) && amount.end() == number + 1) {
      return number == i ? digits(i, bound) : !names.isBefore(i);
    }
    if (names.isProper(i) || names.isNumbered(i) || isAdjective(amount.end())) {
      return false;
    }
    boolean tied = tokens.isDash(i - 1) && tokens.touchesPrevious(i);
    if (tied && (tokens.isWord(i - 2) || Chars.isUpper(tokens.first(i)))) {
      return false;
    }
    if (amount.value().compareTo(ONE) == 0 && amount.is(Form.WORDS)) {
      return one(i, amount.end());
    }
    return true;
  }

  /** "four-cylinder" and "five-star" describe; "12-member" counts. */
  private boolean isAdjective(int end) {
    return tokens.isDash(end)
        && tokens.touchesPrevious(end)
        && tokens.touchesPrevious(end + 1)
        && !tokens.is(end + 1, Role.EACH);
  }

  private boolean digits(int i, Bound bound) {
    Numeral numeral = tokens.numeral(i);
    boolean touches =
        tokens.touchesPrevious(i + 1) && tokens.isWord(i + 1) && !tokens.isAny(i + 1, JOINTS);
    if (touches
        || isPossessive(i)
        || isPadded(i)
        || isChained(i)
        || (tokens.touchesPrevious(i) && isJoint(i - 1))) {
      return false;
    }
    if (isYear(i, bound)) {
      return false;
    }
    boolean plain = numeral.is(Numeral.Form.PLAIN);
    boolean named = plain ? names.isBefore(i) || names.isBehind(i) : names.isNumbered(i);
    return (bound != Bound.EXACT || !named) && !names.isHeading(i);
  }

  private static final long JOINTS = Role.mask(Role.BEFORE, Role.AFTER, Role.BY);

  /**
   * "747-400", "5-HT" and "7-Eleven" are codes and names, where they are no range, score or ratio.
   */
  private boolean isChained(int i) {
    boolean tied =
        tokens.isDash(i + 1) && tokens.touchesPrevious(i + 1) && tokens.touchesPrevious(i + 2);
    boolean capital = tokens.isWord(i + 2) && Chars.isUpper(tokens.first(i + 2));
    boolean capitals = capital && Chars.isUpper(Chars.at(tokens.text(), tokens.end(i + 2) - 1));
    boolean name = capital && (capitals || tokens.isAny(i + 2, Role.CARDINALS));
    return tied && (tokens.isNumeral(i + 2) || name);
  }

  /** "The 787's wings" are those of something with that name. */
  private boolean isPossessive(int i) {
    return tokens.isMark(i + 1)
        && (tokens.first(i + 1) == '\'' || tokens.first(i + 1) == '’')
        && tokens.touchesPrevious(i + 1)
        && tokens.touchesPrevious(i + 2)
        && tokens.isWord(i + 2);
  }

  /** "007" is a code. */
  private boolean isPadded(int i) {
    Numeral numeral = tokens.numeral(i);
    return numeral.is(Numeral.Form.PLAIN) && numeral.digits() > 1 && Chars.isZero(tokens.first(i));
  }

  private boolean isJoint(int i) {
    boolean hyphen = tokens.isDash(i) && tokens.isWord(i - 1) && tokens.touchesPrevious(i);
    boolean path = tokens.isMark(i, '/') && tokens.touchesPrevious(i);
    boolean word = tokens.isWord(i) && Chars.isLetter(Chars.at(tokens.text(), tokens.end(i) - 1));
    return hyphen || path || word || tokens.isMark(i, '_');
  }

  /** "1987" and "around 1450", but not "over 1987" and "about 1450 goats". */
  private boolean isYear(int i, Bound bound) {
    return switch (bound) {
      case EXACT ->
          calendar.isLikelyYear(i)
              ? !isRoundCount(i)
              : (isAbout(i - 1) || tokens.isAny(i - 1, DATE_BEFORE)) && isYear(i, Bound.ABOUT);
      case ABOUT -> calendar.isYear(i) && Nouns.end(tokens, i + 1) == i + 1;
      default -> false;
    };
  }

  private boolean isAbout(int i) {
    return tokens.word(i).before().filter(bound -> bound == Bound.ABOUT).isPresent();
  }

  private boolean isRoundCount(int i) {
    boolean round = tokens.numeral(i).value().remainder(HUNDRED).signum() == 0;
    boolean plural = tokens.isWord(i + 1) && Nouns.isPlural(tokens, i + 1);
    return round && plural && !tokens.is(i - 1, Role.STOP);
  }

  /** Says whether two numbers name things: "pp. 7-9", "7-Eleven", "4-6 Mill Lane". */
  boolean areNamed(Operand first, Operand second) {
    int i = second.from();
    boolean bare = first.unit().isEmpty() && second.unit().isEmpty();
    boolean proper =
        tokens.isNumeral(first.from()) && tokens.isWord(i) && Chars.isUpper(tokens.first(i));
    boolean address = tokens.isNumeral(i) && tokens.touchesPrevious(i) && names.isBehind(i);
    boolean named = names.isNumbered(first.from()) || address;
    return bare && (named || (proper && tokens.touchesPrevious(i)));
  }

  /** Says whether two numbers without a unit are the years of a span of time. */
  boolean areYears(Operand first, Operand second) {
    boolean bare = first.unit().isEmpty() && second.unit().isEmpty();
    boolean one = first.unit().isEmpty() && calendar.isLikelyYear(first.from());
    return (bare && one && calendar.isLikelyYear(second.from()))
        || (one && !tokens.isNumeral(second.from()))
        || (one && second.amount().scaled());
  }

  /** Says whether a year ends a phrase of its own: "from 300 tonnes in 2020 to 450 tonnes". */
  boolean isDateBefore(Operand first, Operand second) {
    boolean year = first.unit().isEmpty() && calendar.isLikelyYear(first.from());
    boolean falls = second.amount().value().compareTo(first.amount().value()) < 0;
    return year && (falls || tokens.isAny(first.from() - 1, DATE_BEFORE));
  }

  private static final long DATE_BEFORE = Role.mask(Role.IN, Role.BY);

  /** Says whether a year stands before the singular of a unit: "the 2003 cup". */
  boolean isYearBefore(int i, int end) {
    boolean word = end == i + 2 && tokens.isWord(i + 1) && !tokens.touchesPrevious(i + 1);
    int length = tokens.end(i + 1) - tokens.start(i + 1);
    return word
        && length > 2
        && calendar.isLikelyYear(i)
        && tokens.text().charAt(tokens.end(i + 1) - 1) != 's';
  }

  /** Says whether "Model 3s" and "over-65s" name something although the letter could be a unit. */
  boolean isNamed(int i, Operand operand) {
    boolean letter =
        tokens.isNumeral(i)
            && operand.end() == i + 2
            && tokens.touchesPrevious(i + 1)
            && tokens.end(i + 1) - tokens.start(i + 1) == 1
            && tokens.isWord(i + 1);
    boolean tied =
        tokens.isDash(i - 1)
            && tokens.touchesPrevious(i)
            && tokens.touchesPrevious(i - 1)
            && tokens.isWord(i - 2);
    return letter && (tied || names.isBefore(i));
  }

  private boolean one(int i, int end) {
    boolean pronoun = tokens.isAny(i - 1, PRONOUN_BEFORE);
    int from = tokens.is(end, Role.MORE) ? end + 1 : end; // "one more case"
    boolean noun = Nouns.end(tokens, from) > from && !tokens.isDash(end);
    return noun && !pronoun;
  }

  private static final long PRONOUN_BEFORE =
      Role.mask(Role.DETERMINER, Role.EVERY, Role.ANOTHER, Role.RANKED_BY, Role.NAME);

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
        || tokens.is(operand.end() - 1, Role.HALF) // "a year and a half"
        || tokens.isAny(i - 1, LENGTH_BEFORE);
  }

  private static final double LONG_TIME = 1e8;

  private static final long LENGTH_BEFORE = Role.mask(Role.FOR, Role.IN, Role.AND, Role.BEFORE);
}
