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
  private final PartReader parts;
  private int pos;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal quantum = ONE;
  private BigDecimal lastMagnitude = BigDecimal.ZERO;
  private boolean scaled;

  SpelledReader(Tokens tokens) {
    this.tokens = tokens;
    this.parts = new PartReader(tokens);
  }

  /** Reads the number in words that begins at a token. */
  Optional<Amount> read(int i) {
    Optional<Amount> part = parts.fraction(i);
    return part.isPresent() ? part : cardinal(i);
  }

  /** Reads a fraction without a magnitude behind it. */
  Optional<Amount> part(int i) {
    return parts.part(i);
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
    return parts.denominated(Amount.ofWords(value, quantum, pos, scaled));
  }

  /** Tells "dozen eggs" from "a baker's dozen is". */
  private boolean countsDozens(int i) {
    return tokens.isWord(i + 1) && !tokens.is(i + 1, Role.STOP);
  }

  /** Reads a fraction with a numerator of any size: "fifty-four hundredths". */
  Optional<Amount> counted(int i) {
    return cardinal(i).filter(n -> n.is(Amount.Form.FRACTION));
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
    return and && tokens.isAny(i - 1, LARGE) && !opensPart(i + 1);
  }

  /** Says whether "two dozens" or "fifty-four hundredths" begins, a number of its own size. */
  private boolean opensPart(int from) {
    int i = from;
    while (tokens.isAny(i, SMALL) || (tokens.isDash(i) && tokens.isWord(i + 1))) {
      i++;
    }
    boolean dozens = tokens.is(i, Role.DOZEN) && i > from;
    boolean single = tokens.is(from - 2, Role.MAGNITUDE) && i == from + 1;
    return dozens || (tokens.is(i, Role.DENOMINATOR) && (single || isDecimal(i)));
  }

  /** Tells "two hundred and four hundredths", 200.04, from "two hundred and four fifths". */
  boolean isDecimal(int i) {
    BigDecimal number = tokens.word(i).number();
    boolean power = number.movePointLeft(number.precision() - 1).compareTo(ONE) == 0;
    return parts.isPlural(i) && power;
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
}
