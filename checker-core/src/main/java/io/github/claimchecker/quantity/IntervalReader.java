package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads how long it is from one time to the next, "every second week", and how many of some things
 * it is that are told of: "every third household".
 */
final class IntervalReader {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Tokens tokens;
  private final UnitReader units;
  private final Ordinals ordinals;

  IntervalReader(Tokens tokens, UnitReader units) {
    this.tokens = tokens;
    this.units = units;
    this.ordinals = new Ordinals(tokens);
  }

  /** Reads the ordinal behind "every", with the time behind it; "every second" alone is none. */
  Optional<Expression> read(int i) {
    boolean other =
        tokens.is(i, Role.EVERY); // "every other", "every third" are one word to the lexicon
    return other || tokens.is(i - 1, Role.EVERY)
        ? ordinals
            .read(i)
            .filter(n -> n.value().compareTo(BigDecimal.ONE) > 0)
            .flatMap(n -> of(i, n).or(() -> part(i, n)))
        : Optional.empty();
  }

  /** One of so many; "every second counts" tells of time, and "every third metre" measures. */
  private Optional<Expression> part(int i, Amount ordinal) {
    int from = ordinal.end();
    int end = Nouns.end(tokens, from);
    boolean third = ordinal.value().compareTo(TWO) > 0; // "every second" may be time
    boolean one = third && end > from && !Nouns.isPlural(tokens, end - 1);
    if (!one || tokens.isDash(from) || units.simple(from).isPresent()) {
      return Optional.empty();
    }
    Amount share = Amount.ofWords(BigDecimal.ONE, BigDecimal.ONE, from, false);
    return Optional.of(
        Expression.of(
                i,
                from,
                Bound.EXACT,
                share.over(ordinal.value(), from),
                UnitTable.FRACTION,
                Kind.RATIO)
            .withNoun(Nouns.text(tokens, from, end)));
  }

  private Optional<Expression> of(int i, Amount ordinal) {
    return units
        .simple(ordinal.end())
        .filter(match -> match.unit().dimension() == Dimension.TIME)
        .filter(match -> !tokens.isDash(ordinal.end()))
        .map(
            match ->
                Expression.of(i, match.end(), Bound.EXACT, ordinal, match.unit(), Kind.DURATION));
  }
}
