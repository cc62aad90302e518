package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers in words: "a hundred and five", "twenty-three", "two thirds", "half a million". */
final class SpelledReader {
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final long SMALL = Role.mask(Role.DIGIT, Role.TEEN, Role.TENS);
  private static final long LARGE = Role.mask(Role.HUNDRED, Role.MAGNITUDE, Role.DOZEN);

  private final Tokens tokens;
  private int pos;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal quantum = ONE;
  private BigDecimal lastMagnitude = BigDecimal.ZERO;
  private boolean scaled;

  SpelledReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Reads the number in words that begins at a token. */
  Optional<Amount> read(int i) {
    Optional<Amount> part = fraction(i);
    return part.isPresent() ? part : cardinal(i);
  }

  // Cardinals

  private Optional<Amount> cardinal(int i) {
    boolean article = tokens.is(i, Role.ARTICLE);
    int first = article ? i + 1 : i;
    boolean bare = tokens.isAny(first, LARGE);
    if (bare && !article && tokens.isNumeral(first - 1)) {
      return Optional.empty();
    }
    if (bare
        && (tokens.is(first, Role.VAGUE)
            || (tokens.is(first, Role.DOZEN) && !article && !countsDozens(first)))) {
      return Optional.empty();
    }
    if (!bare && (article || !tokens.isAny(first, SMALL))) {
      return Optional.empty();
    }
    reset(first);
    if (bare) {
      group = ONE;
    }
    while (step()) {
      // each step takes one word
    }
    BigDecimal value = total.add(group);
    if (pos == first) {
      return Optional.empty();
    }
    return denominator(Amount.ofWords(value, quantum, pos, scaled));
  }

  /** Tells "dozen eggs" from "a baker's dozen is". */
  private boolean countsDozens(int i) {
    return tokens.isWord(i + 1) && !tokens.is(i + 1, Role.STOP);
  }

  private void reset(int from) {
    pos = from;
    total = BigDecimal.ZERO;
    group = BigDecimal.ZERO;
    quantum = ONE;
    lastMagnitude = BigDecimal.ZERO;
    scaled = false;
  }

  private boolean step() {
    int i = pos;
    if (i > 0 && joins(i)) {
      i++;
    }
    if (tokens.isAny(i, SMALL)) {
      return small(i);
    }
    if (i == pos + 1 && !tokens.isDash(pos)) {
      return false;
    }
    return tokens.isAny(i, LARGE) && large(i);
  }

  /** Says whether a token may stand inside a number: a hyphen, or "and" behind a multiplier. */
  private boolean joins(int i) {
    boolean started = group.signum() > 0 || total.signum() > 0;
    boolean number = tokens.isAny(i + 1, SMALL | LARGE);
    if (!started || !number) {
      return false;
    }
    if (tokens.isDash(i)) {
      return true;
    }
    boolean and = tokens.is(i, Role.AND) || (tokens.isMark(i, ',') && scaled && total.signum() > 0);
    boolean part = tokens.is(i - 1, Role.MAGNITUDE) && tokens.is(i + 2, Role.DENOMINATOR);
    return and && tokens.isAny(i - 1, LARGE) && !part;
  }

  private boolean small(int i) {
    BigDecimal word = tokens.word(i).number();
    int value = word.intValue();
    int rest = group.remainder(HUNDRED).intValue();
    boolean fresh = group.signum() == 0;
    boolean unitsFree = rest % 10 == 0 && (rest == 0 || rest >= 20);
    boolean tensFree = rest == 0;
    boolean spoken = isSpokenHundred(i, rest);
    if (fresh && total.signum() > 0 && lastMagnitude.signum() == 0) {
      return false;
    }
    if (spoken) {
      group = group.multiply(HUNDRED).add(word);
      pos = i + 1;
      return true;
    }
    boolean fits = fresh || (value < 10 ? unitsFree && value > 0 : tensFree);
    if (!fits || (fresh && i > pos && total.signum() == 0)) {
      return false;
    }
    group = group.add(word);
    quantum = ONE;
    pos = i + 1;
    return true;
  }

  /** "one twenty two" is a spoken 122. */
  private boolean isSpokenHundred(int i, int rest) {
    return tokens.is(i, Role.TENS)
        && rest > 0
        && rest < 10
        && group.compareTo(BigDecimal.TEN) < 0
        && !tokens.isDash(i - 1)
        && tokens.is(tokens.isDash(i + 1) ? i + 2 : i + 1, Role.DIGIT);
  }

  private boolean large(int i) {
    BigDecimal word = tokens.word(i).number();
    boolean hundred = tokens.is(i, Role.HUNDRED);
    if (group.signum() == 0 && total.signum() > 0) {
      if (word.compareTo(lastMagnitude) < 0 || tokens.is(i, Role.DOZEN)) {
        return false;
      }
      total = total.multiply(word);
    } else if (hundred) {
      if (group.compareTo(HUNDRED) >= 0) {
        return false;
      }
      group = group.multiply(word);
    } else {
      BigDecimal closed = group.multiply(word);
      boolean outgrows = total.signum() > 0 && word.compareTo(lastMagnitude) > 0;
      total = outgrows ? total.multiply(word).add(closed) : total.add(closed);
      group = BigDecimal.ZERO;
      lastMagnitude = word;
    }
    quantum = word;
    scaled = true;
    pos = i + 1;
    return true;
  }

  // Fractions

  private Optional<Amount> denominator(Amount numerator) {
    int i = numerator.end();
    int at = tokens.isDash(i) ? i + 1 : i;
    if (tokens.is(at, Role.DENOMINATOR) && !isTimeOrRank(at, numerator)) {
      return Optional.of(magnified(numerator.over(tokens.word(at).number(), at + 1)));
    }
    return Optional.of(numerator);
  }

  private boolean isTimeOrRank(int at, Amount numerator) {
    boolean one = numerator.value().compareTo(ONE) == 0;
    boolean plural = tokens.text().charAt(tokens.end(at) - 1) == 's';
    boolean half = tokens.is(at, Role.HALF);
    return plural == one && !half && !one;
  }

  /** "a quarter million", "half a million", "two thirds of a million". */
  private Amount magnified(Amount part) {
    int i = part.end();
    int of = tokens.is(i, Role.OF) ? i + 1 : i;
    int article = tokens.is(of, Role.ARTICLE) ? of + 1 : of;
    if (tokens.isAny(article, LARGE)
        && !tokens.is(article, Role.VAGUE)
        && (of == i || article > of)) {
      return part.times(tokens.word(article).number(), article + 1);
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
    if (tokens.is(at, Role.DENOMINATOR) && !isPlural(at) && isPart(at, at > i)) {
      return Optional.of(unitFraction(at));
    }
    if (tokens.isNumeral(i) && tokens.numeral(i).is(Numeral.Form.FRACTION)) {
      return Optional.of(Amount.of(tokens.numeral(i), i + 1));
    }
    if (!tokens.isAny(i, SMALL)) {
      return Optional.empty();
    }
    int dash = tokens.isDash(i + 1) ? i + 2 : i + 1;
    if (tokens.is(dash, Role.TENS)
        && tokens.isDash(dash + 1)
        && tokens.is(dash + 2, Role.ORDINAL)
        && isPlural(dash + 2) != isOne(i)) {
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

  /** "three quarter" without its "s". */
  private boolean isQuarters(int i, int at) {
    return tokens.word(i).number().intValue() == 3 && tokens.word(at).number().intValue() == 4;
  }

  private boolean isOne(int i) {
    return tokens.word(i).number().compareTo(ONE) == 0;
  }

  private boolean isPlural(int i) {
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

  /** Tells "a third of the ore" from "a third attempt", "the third quarter" and "a third-party". */
  private boolean isPart(int at, boolean article) {
    boolean quarter = tokens.word(at).number().intValue() == 4 && tokens.first(at) != 'f';
    if (!article && tokens.isAny(at - 1, HALF_NOUN)) {
      return false;
    }
    boolean of = tokens.is(at + 1, Role.OF);
    boolean ends = !tokens.isWord(at + 1) || tokens.is(at + 1, Role.STOP);
    if (quarter) {
      return article || of || tokens.isDash(at + 1) || tokens.isWord(at + 1);
    }
    boolean dash = tokens.isDash(at + 1);
    return article && !dash && (of || ends || tokens.isAny(at + 1, LARGE));
  }
}
