package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads fractions in words: "two thirds", "a quarter", "half a million", "a twenty-first". */
final class PartReader {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final long SMALL = Role.mask(Role.DIGIT, Role.TEEN, Role.TENS);
  private static final long LARGE = Role.mask(Role.HUNDRED, Role.MAGNITUDE, Role.DOZEN);

  private final Tokens tokens;

  PartReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Puts a number over the denominator behind it, if there is one. */
  Optional<Amount> denominated(Amount numerator) {
    int i = numerator.end();
    int at = tokens.isDash(i) ? i + 1 : i;
    if (tokens.is(at, Role.DENOMINATOR) && !isTimeOrRank(at, numerator)) {
      BigDecimal tens = tokens.word(i - 1).number();
      BigDecimal rest = numerator.value().subtract(tens);
      if (tokens.is(i - 1, Role.TENS)
          && !tokens.is(i - 2, Role.AND)
          && rest.signum() > 0
          && isUnits(at)) {
        Amount hundreds = Amount.ofWords(rest, ONE, i - 1, false);
        return Optional.of(hundreds.over(tens.add(tokens.word(at).number()), at + 1));
      }
      return Optional.of(magnified(numerator.over(tokens.word(at).number(), at + 1)));
    }
    return Optional.of(numerator);
  }

  /** Says whether tens in front go on with it: "one hundred | thirty-fifths". */
  private boolean isUnits(int i) {
    return tokens.word(i).number().compareTo(BigDecimal.TEN) < 0 && !tokens.is(i, Role.HALF);
  }

  private boolean isTimeOrRank(int at, Amount numerator) {
    boolean one = numerator.value().compareTo(ONE) == 0;
    boolean plural = tokens.text().charAt(tokens.end(at) - 1) == 's';
    boolean half = tokens.is(at, Role.HALF);
    return plural == one && !half && !one;
  }

  /** "a quarter million", "half a million", "two fifths of a million". */
  private Amount magnified(Amount part) {
    int i = part.end();
    if (tokens.isDash(i) && tokens.touchesPrevious(i + 1) && tokens.isAny(i + 1, LARGE)) {
      return part.times(tokens.word(i + 1).number(), i + 2).toTenth();
    }
    int of = tokens.is(i, Role.OF) ? i + 1 : i;
    int article = tokens.is(of, Role.ARTICLE) ? of + 1 : of;
    if (tokens.isAny(article, LARGE)
        && !tokens.is(article, Role.VAGUE)
        && (of == i || article > of)) {
      return part.times(tokens.word(article).number(), article + 1).toTenth();
    }
    return part;
  }

  /** Reads a fraction without a cardinal in front: "half", "a quarter", "three quarters". */
  Optional<Amount> fraction(int i) {
    return part(i).map(this::magnified);
  }

  /** Reads a fraction as above, without a magnitude behind it. */
  Optional<Amount> part(int i) {
    int at = tokens.is(i, Role.ARTICLE) ? i + 1 : i;
    if (tokens.is(at, Role.HALF) && !isPlural(at) && isHalf(at)) {
      return Optional.of(unitFraction(at));
    }
    if (tokens.is(at, Role.DENOMINATOR) && !isPlural(at) && isPart(at, at > i || isHedged(at))) {
      return Optional.of(unitFraction(at));
    }
    if (at > i && isCompoundOrdinal(at) && endsPhrase(at + 3)) {
      BigDecimal below = tokens.word(at).number().add(tokens.word(at + 2).number());
      return Optional.of(Amount.ofWords(ONE, ONE, at + 3, false).over(below, at + 3));
    }
    if (tokens.isNumeral(i) && tokens.numeral(i).is(Numeral.Form.FRACTION)) {
      return Optional.of(Amount.of(tokens.numeral(i), i + 1));
    }
    if (!tokens.isAny(i, SMALL)) {
      return Optional.empty();
    }
    int dash = tokens.isDash(i + 1) ? i + 2 : i + 1;
    if (isCompoundOrdinal(dash) && isPlural(dash + 2) != isOne(i)) {
      BigDecimal below = tokens.word(dash).number().add(tokens.word(dash + 2).number());
      return Optional.of(
          Amount.ofWords(tokens.word(i).number(), ONE, i + 1, false).over(below, dash + 3));
    }
    boolean part =
        tokens.is(dash, Role.DENOMINATOR) && (isPlural(dash) != isOne(i) || isQuarters(i, dash));
    return part
        ? Optional.of(
            Amount.ofWords(tokens.word(i).number(), ONE, i + 1, false)
                .over(tokens.word(dash).number(), dash + 1))
        : Optional.empty();
  }

  /** "twenty-first". */
  private boolean isCompoundOrdinal(int i) {
    return tokens.is(i, Role.TENS) && tokens.isDash(i + 1) && tokens.is(i + 2, Role.ORDINAL);
  }

  /** "A good third": the article is a part of the hedge. */
  private boolean isHedged(int at) {
    return tokens.is(at - 1, Role.BEFORE)
        && tokens.text().regionMatches(/* ignoreCase= */ true, tokens.start(at - 1), "a ", 0, 2);
  }

  private boolean endsPhrase(int i) {
    return !tokens.isWord(i) || tokens.is(i, Role.OF);
  }

  /** "three quarter" without its "s". */
  private boolean isQuarters(int i, int at) {
    return tokens.word(i).number().intValue() == 3 && tokens.word(at).number().intValue() == 4;
  }

  private boolean isOne(int i) {
    return tokens.word(i).number().compareTo(ONE) == 0;
  }

  boolean isPlural(int i) {
    char last = tokens.text().charAt(tokens.end(i) - 1);
    return last == 's' || last == 'S';
  }

  private Amount unitFraction(int at) {
    return Amount.ofWords(ONE, ONE, at + 1, false).over(tokens.word(at).number(), at + 1);
  }

  /** Tells "half of the ore" and "half a ton" from "the second half" and "half-time". */
  private boolean isHalf(int at) {
    if (tokens.isAny(at - 1, HALF_NOUN) || (tokens.isDash(at - 1) && tokens.isWord(at - 2))) {
      return false;
    }
    if (tokens.isDash(at + 1)) {
      return tokens.isAny(at + 2, LARGE) || isLong(at + 2);
    }
    return tokens.isWord(at + 1) || tokens.isAny(at - 1, HALF_LEAD);
  }

  /** Says whether a unit of time or measure may follow, told by the reader of operands later. */
  private boolean isLong(int i) {
    return tokens.isWord(i) && tokens.end(i) - tokens.start(i) > 3 && !tokens.is(i, Role.NAME);
  }

  private static final long HALF_LEAD = Role.mask(Role.BEFORE, Role.BY, Role.AND, Role.ARTICLE);
  private static final long HALF_NOUN = Role.mask(Role.DETERMINER, Role.ORDINAL);

  /**
   * Tells "a third of the ore" from "a third attempt", "a third straight loss", "the third quarter"
   * and "a third-party".
   */
  private boolean isPart(int at, boolean article) {
    boolean quarter = tokens.word(at).number().intValue() == 4 && tokens.first(at) != 'f';
    if (!article && tokens.isAny(at - 1, HALF_NOUN)) {
      return false;
    }
    boolean of = tokens.is(at + 1, Role.OF);
    boolean ranked = tokens.is(at + 1, Role.RANKED_BY);
    boolean ends = !ranked && (!tokens.isWord(at + 1) || tokens.is(at + 1, Role.STOP));
    if (quarter) {
      return article || of || tokens.isDash(at + 1) || tokens.isWord(at + 1);
    }
    boolean dash = tokens.isDash(at + 1);
    boolean compared = comparesBehind(at + 1);
    return article && !dash && (of || ends || compared || tokens.isAny(at + 1, LARGE));
  }

  /** "a third fewer", "a fifth more than": not "a third more serious case". */
  private boolean comparesBehind(int i) {
    boolean fewer = tokens.is(i, Role.MORE) && "lf".indexOf(tokens.first(i)) >= 0;
    return fewer || tokens.isWord(i) && tokens.text().startsWith(" than", tokens.end(i) - 5);
  }
}
