package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads what is no plain number: ratios, scores, multiples, ranks, intervals, and "percent of 10".
 */
final class SpecialReader {
  /** Words that the part of a ratio may begin with, or its sign. */
  private static final long SMALL = Role.mask(Role.DIGIT, Role.TEEN, Role.TENS, Role.MINUS);

  private static final Unit PERCENT = new Unit("%", Dimension.SHARE, "%", 1, 0);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Tokens tokens;
  private final NumberReader numbers;
  private final RankReader ranks;
  private final RatioReader ratios;
  private final AmongReader among;
  private final IntervalReader intervals;

  SpecialReader(Tokens tokens, NumberReader numbers, UnitReader units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.ranks = new RankReader(tokens, numbers, units);
    this.ratios = new RatioReader(tokens, numbers, units);
    this.among = new AmongReader(tokens, numbers, units);
    this.intervals = new IntervalReader(tokens, units);
  }

  /**
   * Reads an ordinal behind a hedge, as {@link RankReader#bounded} does.
   *
   * @param bound the hedge
   * @param open whether a range was opened
   */
  Optional<Expression> bounded(int i, Bound bound, boolean open) {
    return ranks.bounded(i, bound, open);
  }

  /** "Ranked above 26th": whether what looks like a day is a place, hedged as it is. */
  boolean isPlaceBehind(int hedge, int i) {
    return ranks.isPlaceBehind(hedge, i);
  }

  Optional<Expression> read(int i) {
    Optional<Expression> interval = intervals.read(i);
    if (interval.isPresent()) {
      return interval;
    }
    if (tokens.is(i, Role.PERCENT_OF)) {
      return numbers
          .read(i + 1, false)
          .map(n -> Expression.of(i, n.end(), Bound.EXACT, n, PERCENT, Kind.SHARE));
    }
    if (tokens.is(i, Role.MULTIPLE) || tokens.is(i, Role.TWICE)) {
      return multiple(i, tokens.word(i).number());
    }
    if (tokens.is(i, Role.HALF) && isAs(i + 1)) {
      return multiple(i, HALF);
    }
    Optional<Expression> rank = ranks.read(i);
    if (rank.isPresent()) {
      return rank;
    }
    if (tokens.is(i, Role.PAIR) || (tokens.is(i, Role.ARTICLE) && tokens.is(i + 1, Role.PAIR))) {
      int at = tokens.is(i, Role.PAIR) ? i : i + 1;
      return at == i ? Optional.empty() : Optional.of(pair(i, at));
    }
    if (tokens.isNumeral(i) || tokens.isAny(i, SMALL)) {
      return ratios.read(i).or(() -> times(i)).or(() -> among.read(i));
    }
    return times(i);
  }

  private Expression pair(int i, int at) {
    Amount two = Amount.ofWords(BigDecimal.valueOf(2), BigDecimal.ONE, at + 1, false);
    int noun = tokens.is(at + 1, Role.OF) ? at + 2 : at + 1;
    return Expression.of(i, at + 1, Bound.EXACT, two, Unit.ONE, Kind.COUNT)
        .withNoun(Nouns.text(tokens, noun, Nouns.end(tokens, noun)));
  }

  private Optional<Expression> multiple(int i, BigDecimal number) {
    boolean hyphen = tokens.is(i, Role.MULTIPLE) && tokens.isDash(i + 1);
    if (hyphen || isAdjective(i)) {
      return Optional.empty();
    }
    Amount factor = Amount.ofWords(number, BigDecimal.ONE, i + 1, false);
    return Optional.of(Expression.of(i, i + 1, Bound.EXACT, factor, Unit.ONE, Kind.MULTIPLE));
  }

  /** Tells "a double room" from "double the rent"; "doubled" and "twofold" are no adjectives. */
  private boolean isAdjective(int i) {
    boolean plain = tokens.text().charAt(tokens.end(i) - 1) == 'e' && tokens.is(i, Role.MULTIPLE);
    boolean noun = tokens.isWord(i + 1) && !tokens.isAny(i + 1, NO_NOUN);
    return plain && noun;
  }

  private static final long NO_NOUN =
      Role.mask(Role.STOP, Role.ARTICLE, Role.DETERMINER, Role.BEFORE, Role.AGO, Role.VAGUE)
          | Role.CORE;

  /** "three times as many", "81 times", "20-fold", "3.5x". */
  private Optional<Expression> times(int i) {
    if (!tokens.isNumeral(i) && !tokens.isAny(i, Role.CARDINALS)) {
      return Optional.empty();
    }
    Optional<Amount> number = numbers.read(i, false);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int at = number.get().end();
    int word = tokens.isDash(at) ? at + 1 : at;
    boolean fold = tokens.is(word, Role.FOLD);
    boolean grown = tokens.isAny(i - 1, CHANGES) && number.get().value().scale() > 0;
    boolean times = tokens.is(word, Role.TIMES) && (grown || comparesBehind(word + 1));
    boolean sign = word == at && isTimesSign(at);
    return fold || times || sign
        ? Optional.of(
            Expression.of(i, word + 1, Bound.EXACT, number.get(), Unit.ONE, Kind.MULTIPLE))
        : Optional.empty();
  }

  private static final long CHANGES = Role.mask(Role.UP, Role.DOWN);

  /** Tells "3.5x" from "4 by 4". */
  private boolean isTimesSign(int i) {
    return tokens.is(i, Role.BY)
        && tokens.touchesPrevious(i)
        && tokens.end(i) - tokens.start(i) == 1
        && !tokens.isNumeral(i + 1);
  }

  /** Says whether a comparison stands behind "times": "as many", "higher than". */
  boolean comparesBehind(int i) {
    return tokens.is(i, Role.BEFORE)
        || tokens.is(i, Role.MORE)
        || tokens.is(i, Role.DETERMINER)
        || isAs(i)
        || isComparative(i)
        || tokens.is(i, Role.SUM)
        || tokens.is(i, Role.UP);
  }

  /** "larger", "heavier", but not "after" and "under". */
  private boolean isComparative(int i) {
    int end = tokens.end(i);
    return tokens.isWord(i)
        && !tokens.is(i, Role.STOP)
        && end - tokens.start(i) > 4
        && tokens.text().charAt(end - 1) == 'r'
        && tokens.text().charAt(end - 2) == 'e';
  }

  /** "as", also where it opens "as many as". */
  private boolean isAs(int i) {
    int length = tokens.end(i) - tokens.start(i);
    return tokens.isWord(i)
        && tokens.first(i) == 'a'
        && length >= 2
        && tokens.text().charAt(tokens.start(i) + 1) == 's'
        && (length == 2 || tokens.text().charAt(tokens.start(i) + 2) == ' ');
  }
}
