package io.github.claimchecker.quantity;

import java.util.Optional;

/**
 * Reads places in an order: "third largest", "37th overall", "ranked tenth", "ranked #4", "the top
 * five".
 */
final class RankReader {
  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;
  private final Ordinals ordinals;

  RankReader(Tokens tokens, NumberReader numbers, UnitReader units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
    this.ordinals = new Ordinals(tokens);
  }

  /** Reads the rank that begins at a token. */
  Optional<Expression> read(int i) {
    if (tokens.is(i, Role.TOP)) {
      return top(i);
    }
    Optional<Expression> numbered = numbered(i);
    return numbered.isPresent()
        ? numbered
        : ordinals.read(i).filter(n -> ordinals.ranks(i, n.end())).map(n -> rank(i, n));
  }

  /** "ranked #4", "peaked at number 28", "the number 5 spot". */
  private Optional<Expression> numbered(int i) {
    int at = ordinals.behindMark(i);
    boolean told = ordinals.ranksBehind(i);
    return at > i && !ordinals.isInDigits(at)
        ? numbers
            .read(at, false)
            .filter(n -> n.value().scale() <= 0 && (told || isPlace(n)))
            .map(n -> rank(i, n))
        : Optional.empty();
  }

  private boolean isPlace(Amount number) {
    return tokens.is(number.end(), Role.RANKED_BY);
  }

  private Expression rank(int i, Amount ordinal) {
    int at = tokens.isDash(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
    int end = tokens.is(at, Role.RANKED_BY) ? at + 1 : ordinal.end();
    return place(i, end, ordinal);
  }

  /**
   * Reads an ordinal that ends a phrase behind a bound, or two of them behind "between" or "from".
   *
   * @param bound what stands in front
   * @param open whether a range was opened
   */
  Optional<Expression> bounded(int i, Bound bound, boolean open) {
    int at = ordinals.behindMark(i);
    Optional<Amount> first =
        at > i && !open
            ? numbers.read(at, false).filter(n -> n.value().scale() <= 0) // "above number 26"
            : ordinals.read(i).filter(n -> !tokens.is(i - 1, Role.OF));
    if (first.isEmpty()
        || !open && numbers.read(i, false).isPresent() && tokens.is(i, Role.DENOMINATOR)) {
      return Optional.empty(); // "a good third" is a part
    }
    int end = first.get().end();
    if (!open) {
      boolean limits = bound.isLower() || bound.isUpper();
      return first.filter(n -> limits && endsPhrase(end)).map(n -> place(i, end, n));
    }
    boolean link = tokens.is(end, Role.AND) || tokens.is(end, Role.TO);
    int second = tokens.is(end + 1, Role.FILLER) ? end + 2 : end + 1;
    return ordinals
        .read(second)
        .filter(n -> link && endsPhrase(n.end()))
        .map(n -> place(i, n.end(), first.get()).withSecond(n));
  }

  /** "Ranked above 26th", "above #26": whether what looks like a day or a code is a place. */
  boolean isPlaceBehind(int hedge, int i) {
    boolean ordinal = ordinals.isInDigits(i) && ordinals.ranksBehind(hedge);
    return ordinal || ordinals.behindMark(i) > i;
  }

  private boolean endsPhrase(int i) {
    return !tokens.isWord(i) || tokens.is(i, Role.STOP);
  }

  private static Expression place(int i, int end, Amount ordinal) {
    return Expression.of(i, end, Bound.EXACT, ordinal, Unit.ONE, Kind.RANK);
  }

  /** "the top five". */
  private Optional<Expression> top(int i) {
    int at = tokens.isDash(i + 1) ? i + 2 : i + 1;
    return numbers
        .read(at, false)
        .filter(n -> n.value().scale() <= 0 && units.behind(n.end()).isEmpty())
        .map(n -> place(i, n.end(), n))
        .map(e -> e.withNoun(Nouns.text(tokens, e.end(), Nouns.end(tokens, e.end()))));
  }
}
