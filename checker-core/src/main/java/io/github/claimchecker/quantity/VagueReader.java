package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads vague quantities: "a few months", "dozens of mines", "several thousand tons". */
final class VagueReader {
  private final Tokens tokens;
  private final UnitReader units;

  VagueReader(Tokens tokens, UnitReader units) {
    this.tokens = tokens;
    this.units = units;
  }

  Optional<Expression> read(int i) {
    return tokens.is(i, Role.VAGUE)
        ? read(i, tokens.word(i).vague().orElseThrow())
        : Optional.empty();
  }

  private Optional<Expression> read(int i, Vague word) {
    int end = tokens.is(i + 1, Role.OF) ? i + 2 : i + 1;
    return switch (word.shape()) {
      case COUNT -> count(i, end, word);
      case OF -> end > i + 1 ? Optional.of(measured(i, end, word, i + 1)) : Optional.empty();
      case UNIT -> unit(i, word);
      case PLURAL -> Optional.of(measured(i, end, word, i + 1));
      case PLURAL_SHARE ->
          isOfPlural(i) ? Optional.of(expression(i, i + 1, word, PERCENT)) : Optional.empty();
      case SHARE -> Optional.of(expression(i, i + 1, word, PERCENT));
      case NONE -> Optional.empty();
    };
  }

  private boolean isOfPlural(int i) {
    boolean plural = tokens.isWord(i + 1) && Nouns.isPlural(tokens, i + 1);
    return plural && !tokens.is(i + 1, Role.STOP) && !tokens.is(i - 1, Role.DETERMINER);
  }

  private static final Unit PERCENT = new Unit("%", Dimension.SHARE, "%", 1, 0);
  private static final long LARGE = Role.mask(Role.HUNDRED, Role.MAGNITUDE, Role.DOZEN);

  /** Tells "for decades" from "the decades since" and "recent decades". */
  private Optional<Expression> unit(int i, Vague word) {
    boolean length =
        i == 0
            || tokens.isMark(i - 1)
            || (tokens.isAny(i - 1, LENGTH_BEFORE) && !tokens.is(i - 1, Role.DETERMINER));
    return length
        ? units.simple(i).map(m -> expression(i, m.end(), word, m.unit()))
        : Optional.empty();
  }

  private static final long LENGTH_BEFORE = Role.mask(Role.STOP, Role.FOR, Role.BEFORE);

  private Optional<Expression> count(int i, int end, Vague word) {
    if (tokens.isAny(end, LARGE)) {
      return Optional.of(scaled(i, end, word));
    }
    if (tokens.is(end, Role.ARTICLE)) {
      return Optional.empty();
    }
    int at = tokens.is(end, Role.MORE) ? end + 1 : end;
    boolean unit = units.simple(at).isPresent();
    boolean noun = Nouns.end(tokens, at) > at;
    boolean last = i + 1 >= tokens.size();
    return unit || noun || last || end > i + 1
        ? Optional.of(measured(i, at, word, i + 1))
        : Optional.empty();
  }

  /** "several thousand", "a few hundred million". */
  private Expression scaled(int from, int first, Vague word) {
    BigDecimal factor = BigDecimal.ONE;
    int i = first;
    while (tokens.isAny(i, LARGE)) {
      factor = factor.multiply(tokens.word(i).number());
      i++;
    }
    int at = tokens.is(i, Role.OF) ? i + 1 : i;
    return measured(from, at, word.times(factor), i);
  }

  private Expression measured(int from, int at, Vague word, int bare) {
    Optional<UnitReader.Match> unit = units.behind(at);
    if (unit.isPresent()) {
      return expression(from, unit.get().end(), word, unit.get().unit());
    }
    int noun = Nouns.end(tokens, at);
    return expression(from, bare, word, Unit.ONE).withNoun(Nouns.text(tokens, at, noun));
  }

  private static Expression expression(int from, int end, Vague word, Unit unit) {
    Kind kind = unit.equals(Unit.ONE) ? Kind.COUNT : Kinds.of(unit);
    return new Expression(
        from,
        end,
        Bound.EXACT,
        Optional.empty(),
        Optional.empty(),
        Optional.of(word),
        unit,
        kind,
        Optional.empty(),
        Optional.empty());
  }
}
