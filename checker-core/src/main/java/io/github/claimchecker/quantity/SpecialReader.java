package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads what is no plain number: ratios, scores, multiples, ranks, and "percent of 10". */
final class SpecialReader {
  private static final Unit PERCENT = new Unit("%", Dimension.SHARE, "%", 1, 0);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal SCORES = BigDecimal.valueOf(20);

  private final Tokens tokens;
  private final NumberReader numbers;

  SpecialReader(Tokens tokens, NumberReader numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  Optional<Expression> read(int i) {
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
    if (tokens.is(i, Role.ORDINAL)) {
      return rank(i);
    }
    if (tokens.is(i, Role.TOP)) {
      return top(i);
    }
    if (tokens.is(i, Role.PAIR) || (tokens.is(i, Role.ARTICLE) && tokens.is(i + 1, Role.PAIR))) {
      int at = tokens.is(i, Role.PAIR) ? i : i + 1;
      return at == i ? Optional.empty() : Optional.of(pair(i, at));
    }
    if (tokens.isNumeral(i) || tokens.is(i, Role.DIGIT) || tokens.is(i, Role.MINUS)) {
      return score(i).or(() -> ratio(i)).or(() -> times(i));
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
    boolean adjective = tokens.is(i, Role.MULTIPLE) && tokens.isDash(i + 1);
    if (adjective) {
      return Optional.empty();
    }
    Amount factor = Amount.ofWords(number, BigDecimal.ONE, i + 1, false);
    return Optional.of(Expression.of(i, i + 1, Bound.EXACT, factor, Unit.ONE, Kind.MULTIPLE));
  }

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
    boolean times = tokens.is(word, Role.TIMES) && comparesBehind(word + 1);
    boolean sign = word == at && isTimesSign(at);
    return fold || times || sign
        ? Optional.of(
            Expression.of(i, word + 1, Bound.EXACT, number.get(), Unit.ONE, Kind.MULTIPLE))
        : Optional.empty();
  }

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

  // Ratios and scores

  private Optional<Expression> ratio(int i) {
    Optional<Amount> part = numbers.read(i, false);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int at = part.get().end();
    boolean colon = tokens.isMark(at, ':');
    boolean dashes = tokens.isDash(at) && tokens.is(at + 1, Role.IN) && tokens.isDash(at + 2);
    boolean of = tokens.is(at, Role.IN) || tokens.is(at, Role.OUT_OF) || isOver(at);
    if (!colon && !of && !dashes) {
      return Optional.empty();
    }
    int behind = dashes ? at + 3 : at + 1;
    int next = tokens.is(behind, Role.EVERY) ? behind + 1 : behind;
    return numbers
        .read(next, false)
        .filter(
            whole ->
                whole.value().signum() > 0
                    && (colon
                        || (isOver(at) ? !tokens.isWord(whole.end()) : fits(part.get(), whole))))
        .map(whole -> ratio(i, part.get(), whole, colon));
  }

  private boolean isOver(int i) {
    String text = tokens.text();
    return tokens.is(i, Role.BEFORE)
        && tokens.end(i) - tokens.start(i) == 4
        && tokens.first(i) == 'o'
        && text.charAt(tokens.start(i) + 1) == 'v';
  }

  private boolean fits(Amount part, Amount whole) {
    boolean less = part.value().compareTo(whole.value()) < 0;
    boolean bare = !tokens.isMark(whole.end(), '%') && !isYear(whole);
    return less && bare && part.value().signum() > 0;
  }

  private boolean isYear(Amount whole) {
    return tokens.isNumeral(whole.end() - 1) && tokens.numeral(whole.end() - 1).isYear();
  }

  private static Expression ratio(int i, Amount part, Amount whole, boolean colon) {
    Amount ratio = part.over(whole.value(), whole.end());
    return Expression.of(
        i, whole.end(), Bound.EXACT, ratio, colon ? Unit.ONE : UnitTable.FRACTION, Kind.RATIO);
  }

  /** "4-1" without a noun behind it. */
  private Optional<Expression> score(int i) {
    boolean dash =
        tokens.isDash(i + 1) && tokens.touchesPrevious(i + 1) && tokens.touchesPrevious(i + 2);
    if (!dash
        || !isScore(i)
        || !isScore(i + 2)
        || tokens.isDash(i + 3)
        || tokens.isMark(i + 3, '%')) {
      return Optional.empty();
    }
    boolean noun =
        Nouns.end(tokens, i + 3) > i + 3 && Nouns.isPlural(tokens, Nouns.end(tokens, i + 3) - 1);
    boolean rising = tokens.numeral(i).value().compareTo(tokens.numeral(i + 2).value()) < 0;
    if ((noun && rising)
        || (rising && !tokens.is(i - 1, Role.SCORED))
        || (tokens.touchesPrevious(i + 3) && tokens.isWord(i + 3))) {
      return Optional.empty();
    }
    return Optional.of(Expression.open(i, i + 3, Unit.ONE, Kind.SCORE));
  }

  private boolean isScore(int i) {
    return tokens.isNumeral(i)
        && tokens.numeral(i).is(Numeral.Form.PLAIN)
        && tokens.numeral(i).value().compareTo(SCORES) < 0;
  }

  // Ranks

  private Optional<Expression> rank(int i) {
    int at = tokens.isDash(i + 1) ? i + 2 : i + 1;
    if (!tokens.is(at, Role.SUPERLATIVE) && !tokens.is(i - 1, Role.RANKED)) {
      return Optional.empty();
    }
    int end = tokens.is(at, Role.SUPERLATIVE) ? at + 1 : i + 1;
    Amount rank = Amount.ofWords(tokens.word(i).number(), BigDecimal.ONE, i + 1, false);
    return Optional.of(Expression.of(i, end, Bound.EXACT, rank, Unit.ONE, Kind.RANK));
  }

  /**
   * Reads an ordinal that ends a phrase behind a bound, or two of them behind "between" or "from".
   *
   * @param bound what stands in front
   * @param open whether a range was opened
   */
  Optional<Expression> bounded(int i, Bound bound, boolean open) {
    if (!tokens.is(i, Role.ORDINAL) || tokens.is(i - 1, Role.OF)) {
      return Optional.empty();
    }
    if (!open) {
      boolean limits = bound.isLower() || bound.isUpper();
      return limits && endsPhrase(i + 1) ? Optional.of(place(i)) : Optional.empty();
    }
    boolean link = tokens.is(i + 1, Role.AND) || tokens.is(i + 1, Role.TO);
    int second = tokens.is(i + 2, Role.FILLER) ? i + 3 : i + 2;
    boolean range = link && tokens.is(second, Role.ORDINAL) && endsPhrase(second + 1);
    return range
        ? Optional.of(place(i).withBound(Bound.EXACT, i, second + 1).withSecond(ordinal(second)))
        : Optional.empty();
  }

  private boolean endsPhrase(int i) {
    return !tokens.isWord(i) || tokens.is(i, Role.STOP);
  }

  private Expression place(int i) {
    return Expression.of(i, i + 1, Bound.EXACT, ordinal(i), Unit.ONE, Kind.RANK);
  }

  private Amount ordinal(int i) {
    return Amount.ofWords(tokens.word(i).number(), BigDecimal.ONE, i + 1, false);
  }

  /** "the top five". */
  private Optional<Expression> top(int i) {
    int at = tokens.isDash(i + 1) ? i + 2 : i + 1;
    return numbers
        .read(at, false)
        .filter(
            n ->
                n.value().scale() <= 0
                    && !tokens.isMark(n.end(), '%')
                    && !tokens.is(n.end(), Role.AND))
        .map(n -> Expression.of(i, n.end(), Bound.EXACT, n, Unit.ONE, Kind.RANK))
        .map(e -> e.withNoun(Nouns.text(tokens, e.end(), Nouns.end(tokens, e.end()))));
  }
}
