package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads how long it is from one time to the next: "every second week", "every other day". */
final class IntervalReader {
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
    boolean other = tokens.is(i, Role.EVERY); // "every other" is one word to the lexicon
    return other || tokens.is(i - 1, Role.EVERY)
        ? ordinals
            .read(i)
            .filter(n -> n.value().compareTo(BigDecimal.ONE) > 0)
            .flatMap(n -> of(i, n))
        : Optional.empty();
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
