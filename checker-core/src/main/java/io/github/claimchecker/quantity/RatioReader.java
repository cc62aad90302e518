package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads two numbers that mean one thing: "one in five", "3:1", "8.9/10", "a 60-40 split", "4-1".
 */
final class RatioReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal GOALS = BigDecimal.valueOf(20);
  private static final BigDecimal VOTES = BigDecimal.valueOf(1000);

  /** Months come first in "12/88". */
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;

  RatioReader(Tokens tokens, NumberReader numbers, UnitReader units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
  }

  /** Reads the ratio or score that begins at a token. */
  Optional<Expression> read(int i) {
    return split(i).or(() -> score(i)).or(() -> ratio(i).map(e -> won(i, e)));
  }

  /** What stands between the two numbers of a ratio. */
  private enum Link {
    NONE,
    /** "3:1". */
    COLON,
    /** "one in five", "2 out of 3". */
    OF_ALL,
    /** "three to one". */
    TO,
    /** "9 of 10". */
    OF,
    /** "nine over four hundred". */
    OVER,
    /** "8.9/10". */
    SLASH
  }

  private Optional<Expression> ratio(int i) {
    Optional<Amount> part = numbers.read(i, false);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int at = part.get().end();
    Link link = link(at);
    if (link == Link.NONE) {
      return Optional.empty();
    }
    int behind = tokens.isDash(at) ? at + 3 : at + 1;
    int next = tokens.is(behind, Role.EVERY) ? behind + 1 : behind;
    return numbers
        .read(next, false)
        .filter(whole -> whole.value().signum() > 0 && fits(i, part.get(), link, whole))
        .map(whole -> ratio(i, part.get(), whole, link))
        .map(this::proportion);
  }

  /** Reads the rest of "7:3:2", which has no single value. */
  private Expression proportion(Expression ratio) {
    int end = ratio.end();
    while (ratio.unit().equals(Unit.ONE) && tokens.isMark(end, ':') && tokens.isNumeral(end + 1)) {
      end += 2;
    }
    return end == ratio.end() ? ratio : Expression.open(ratio.from(), end, Unit.ONE, Kind.RATIO);
  }

  private Link link(int at) {
    if (tokens.isMark(at, ':')) {
      return Link.COLON;
    }
    if (tokens.is(at, Role.OUT_OF) && tokens.is(at, Role.BEFORE)) {
      return Link.OVER;
    }
    int word = tokens.isDash(at) && tokens.isDash(at + 2) ? at + 1 : at;
    if (tokens.is(word, Role.TO)) {
      return Link.TO;
    }
    if ((word > at && tokens.is(word, Role.IN))
        || tokens.is(at, Role.OUT_OF)
        || tokens.is(at, Role.IN)) {
      return Link.OF_ALL;
    }
    if (tokens.is(at, Role.OF)) {
      return Link.OF;
    }
    boolean decimal = tokens.isNumeral(at - 1) && tokens.numeral(at - 1).is(Numeral.Form.DECIMAL);
    boolean slash = tokens.isMark(at, '/') && tokens.isNumeral(at + 1);
    return decimal && slash && isTight(at) ? Link.SLASH : Link.NONE;
  }

  private boolean isTight(int i) {
    return tokens.touchesPrevious(i) && tokens.touchesPrevious(i + 1);
  }

  private boolean fits(int i, Amount part, Link link, Amount whole) {
    return switch (link) {
      case COLON -> true;
      case TO -> isOdds(i, part, whole);
      case OVER -> endsPhrase(whole.end());
      case SLASH ->
          !tokens.is(i - 1, Role.NAME)
              && !hasUnit(whole.end())
              && whole.value().compareTo(VOTES) < 0;
      case OF_ALL -> isPart(part, whole);
      case OF -> isPart(part, whole) && isRound(part, whole) && !tokens.is(i - 1, Role.NAME);
      case NONE -> false;
    };
  }

  /** "Three to one" is a ratio; "1 to 3" and "3 to 1 kg" are none. */
  private boolean isOdds(int i, Amount part, Amount whole) {
    boolean one = whole.value().compareTo(BigDecimal.ONE) == 0 && !whole.is(Amount.Form.FRACTION);
    int end = whole.end();
    boolean free = !tokens.isDash(end) && !hasUnit(end) && Nouns.end(tokens, end) == end;
    return one
        && free
        && part.value().compareTo(whole.value()) > 0
        && !tokens.is(i - 1, Role.RANGE_OPEN);
  }

  private boolean endsPhrase(int i) {
    return !tokens.isWord(i) || tokens.is(i, Role.STOP);
  }

  private boolean isPart(Amount part, Amount whole) {
    boolean less = part.value().compareTo(whole.value()) < 0;
    boolean percent = tokens.isMark(whole.end(), '%');
    return less && !percent && !isYear(whole) && !isTime(whole.end()) && part.value().signum() > 0;
  }

  private boolean isYear(Amount whole) {
    return tokens.isNumeral(whole.end() - 1) && tokens.numeral(whole.end() - 1).isYear();
  }

  /** "Gained 3 in 10 days" is no ratio. */
  private boolean isTime(int i) {
    return units.simple(i).filter(m -> m.unit().dimension() == Dimension.TIME).isPresent();
  }

  /** "Nine of 10" is a ratio, "9 of 37" and "one of ten" pick some out of a group. */
  private static boolean isRound(Amount part, Amount whole) {
    BigDecimal of = whole.value();
    boolean power = of.movePointLeft(of.precision() - 1).compareTo(BigDecimal.ONE) == 0;
    boolean few = of.compareTo(BigDecimal.TEN) <= 0;
    return (few || power) && part.value().compareTo(BigDecimal.ONE) > 0;
  }

  private Expression ratio(int i, Amount part, Amount all, Link link) {
    boolean decimal = part.value().scale() > 0;
    if (link == Link.SLASH || (decimal && tokens.is(part.end(), Role.OUT_OF))) {
      Amount rating = part.outOf(all.value(), all.end());
      return Expression.of(i, all.end(), Bound.EXACT, rating, Unit.ONE, Kind.RATIO);
    }
    Unit unit = link == Link.COLON || link == Link.TO ? Unit.ONE : UnitTable.FRACTION;
    Amount ratio = part.over(all.value(), all.end());
    return Expression.of(i, all.end(), Bound.EXACT, ratio, unit, Kind.RATIO);
  }

  // Splits and scores

  /** "50-50" and "a 60/40 split": two shares that make a whole. */
  private Optional<Expression> split(int i) {
    if (!isPair(i) && !(isPlain(i) && tokens.isMark(i + 1, '/') && isPlain(i + 2))) {
      return Optional.empty();
    }
    BigDecimal one = tokens.numeral(i).value();
    BigDecimal other = tokens.numeral(i + 2).value();
    boolean whole = one.add(other).compareTo(HUNDRED) == 0 && one.compareTo(other) >= 0;
    if (!whole || isVote(i) || other.signum() == 0 || hasUnit(i + 3)) {
      return Optional.empty();
    }
    Amount ratio = Amount.of(tokens.numeral(i), i + 1).over(other, i + 3);
    return Optional.of(Expression.of(i, i + 3, Bound.EXACT, ratio, Unit.ONE, Kind.RATIO));
  }

  private boolean hasUnit(int i) {
    return tokens.isDash(i) || tokens.isMark(i, '/') || units.simple(i).isPresent();
  }

  /** "4-1", and behind "won" or before "vote" also "98-87". */
  private Optional<Expression> score(int i) {
    if (!isPair(i) || tokens.isDash(i + 3) || tokens.isMark(i + 3, '%')) {
      return Optional.empty();
    }
    BigDecimal one = tokens.numeral(i).value();
    BigDecimal other = tokens.numeral(i + 2).value();
    boolean vote = isVote(i);
    BigDecimal limit = vote ? VOTES : GOALS;
    boolean rising = one.compareTo(other) < 0;
    boolean tied = tokens.touchesPrevious(i + 3) && tokens.isWord(i + 3);
    boolean small = one.compareTo(limit) < 0 && other.compareTo(limit) < 0;
    return small && !tied && !(rising && (!vote || countsBehind(i + 3)))
        ? Optional.of(Expression.open(i, i + 3, Unit.ONE, Kind.SCORE))
        : Optional.empty();
  }

  /** "Won 3:1" tells a score. */
  private Expression won(int i, Expression ratio) {
    boolean score = tokens.is(i - 1, Role.SCORED) && tokens.isMark(i + 1, ':');
    return score ? Expression.open(i, ratio.end(), Unit.ONE, Kind.SCORE) : ratio;
  }

  private boolean countsBehind(int i) {
    int end = Nouns.end(tokens, i);
    return end > i && Nouns.isPlural(tokens, end - 1) && !tokens.is(i, Role.SCORED);
  }

  private boolean isVote(int i) {
    return tokens.is(i - 1, Role.SCORED) || tokens.is(i + 3, Role.SCORED);
  }

  /** Two plain numbers with a hyphen and no space between them. */
  private boolean isPair(int i) {
    return isPlain(i) && tokens.isDash(i + 1) && isTight(i + 1) && isPlain(i + 2);
  }

  private boolean isPlain(int i) {
    return tokens.isNumeral(i) && tokens.numeral(i).is(Numeral.Form.PLAIN);
  }

  /** Says whether "a/b" is a split of a hundred and no month of a year: "60/40", not "12/88". */
  static boolean isSplit(BigDecimal one, BigDecimal other) {
    return one.compareTo(MONTHS) > 0
        && one.compareTo(other) >= 0
        && one.add(other).compareTo(HUNDRED) == 0;
  }
}
