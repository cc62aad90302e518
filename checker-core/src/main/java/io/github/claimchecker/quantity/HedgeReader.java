package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the words in front of and behind a number that say how firmly it is meant. */
final class HedgeReader {
  private final Tokens tokens;
  private final UnitReader units;

  HedgeReader(Tokens tokens, UnitReader units) {
    this.tokens = tokens;
    this.units = units;
  }

  /**
   * The hedges in front of a number.
   *
   * @param bound what they say
   * @param range whether they open a range: "between", "from"
   * @param end the token behind them
   */
  record Prefix(Bound bound, boolean range, int end) {}

  /** Reads the hedges that begin at a token, none included. */
  Prefix prefix(int from) {
    Bound bound = Bound.EXACT;
    boolean range = false;
    int i = from;
    while (true) {
      if (tokens.is(i, Role.BEFORE) && !isModel(i) && !isParticle(i)) {
        bound = nearer(bound, tokens.word(i).before().orElse(Bound.EXACT));
      } else if (tokens.is(i, Role.RANGE_OPEN) && !range) {
        range = true;
      } else if (i == from || !tokens.is(i, Role.FILLER)) {
        break;
      }
      i++;
    }
    return new Prefix(bound, range, i);
  }

  /** "A 737 MAX 9": behind a number a word in capitals belongs to the name of a model. */
  private boolean isModel(int i) {
    return tokens.isNumeral(i - 1)
        && Chars.isUpper(tokens.first(i))
        && Chars.isUpper(tokens.text().charAt(tokens.end(i) - 1));
  }

  /** "Took over 12 shops": behind such a verb a number that is not round and counts is exact. */
  private boolean isParticle(int i) {
    Optional<Bound> own = tokens.word(i - 1).bound();
    boolean verb = own.isPresent() && !tokens.isAny(i - 1, SIDES);
    boolean mayBe = verb && tokens.is(i, Role.OUT_OF) && own.equals(tokens.word(i).before());
    return mayBe && isUneven(i + 1) && tokens.isWord(i + 2) && units.simple(i + 2).isEmpty();
  }

  private static final long SIDES = Role.mask(Role.BEFORE, Role.AFTER);

  private boolean isUneven(int i) {
    boolean small = tokens.isAny(i, Role.mask(Role.DIGIT, Role.TEEN));
    boolean magnified = tokens.isAny(i + 1, Role.CARDINALS);
    BigDecimal number = tokens.isNumeral(i) ? tokens.numeral(i).value() : BigDecimal.TEN;
    return !magnified && (small || number.remainder(BigDecimal.TEN).signum() != 0);
  }

  /** "Averaged over less than 250 votes": of two bounds that shut each other out the nearer one. */
  private static Bound nearer(Bound old, Bound fresh) {
    boolean opposed = old.isLower() && fresh.isUpper() || old.isUpper() && fresh.isLower();
    return opposed ? fresh : stronger(old, fresh);
  }

  private static Bound stronger(Bound old, Bound fresh) {
    return old == Bound.EXACT || old == Bound.ABOUT ? (fresh == Bound.EXACT ? old : fresh) : old;
  }

  /** Adds the hedge behind an expression: "or more", "-odd"; "below zero" is a sign. */
  Expression suffixed(Expression expression) {
    int i = expression.end();
    if (isZero(i + 1) && isTemperature(expression) && !tokens.is(i, Role.OR)) {
      Bound side = tokens.word(i).before().orElse(Bound.EXACT);
      return side == Bound.UNDER || side == Bound.OVER
          ? Kinds.temperature(side == Bound.UNDER ? expression.negated() : expression)
              .withBound(expression.bound(), expression.from(), i + 2)
          : expression;
    }
    int at = tokens.isDash(i) ? i + 1 : i;
    if (isOrOver(i)) {
      boolean lower = tokens.word(i + 1).before().orElse(Bound.OVER).isLower();
      Bound after = lower ? Bound.AT_LEAST : Bound.AT_MOST;
      return expression.withBound(stronger(expression.bound(), after), expression.from(), i + 2);
    }
    if (!tokens.is(at, Role.AFTER) || tokens.isNumeral(at + 1) || isProper(expression, at)) {
      return expression;
    }
    boolean odd =
        tokens.end(at) - tokens.start(at) <= 4 && !tokens.isDash(i) && tokens.first(at) == 'o';
    if (odd && !tokens.isDash(i) && tokens.isWord(at + 1) && !tokens.is(at, Role.STOP)) {
      return expression;
    }
    Bound after = tokens.word(at).after().orElse(Bound.EXACT);
    return expression.withBound(stronger(expression.bound(), after), expression.from(), at + 1);
  }

  /** "737 Max" and "6 Plus" are names. */
  private boolean isProper(Expression expression, int i) {
    return expression.isBare()
        && Chars.isUpper(tokens.first(i))
        && Chars.isLower(tokens.text().charAt(tokens.end(i) - 1));
  }

  private boolean isZero(int i) {
    boolean digit = tokens.isNumeral(i) && tokens.numeral(i).value().signum() == 0;
    return digit || (tokens.is(i, Role.DIGIT) && tokens.word(i).number().signum() == 0);
  }

  private static boolean isTemperature(Expression expression) {
    return expression.first().isPresent()
        && (expression.kind() == Kind.TEMPERATURE || expression.isBare());
  }

  /** "100 or over", "60 and under", but not "over 10 and under 20". */
  private boolean isOrOver(int i) {
    boolean joint = tokens.is(i, Role.OR) || tokens.is(i, Role.AND);
    boolean more =
        tokens.is(i, Role.AND) && tokens.is(i + 1, Role.MORE) && tokens.first(i + 1) == 'm';
    Bound bound = more ? Bound.OVER : tokens.word(i + 1).before().orElse(Bound.EXACT);
    boolean one = tokens.end(i + 1) - tokens.start(i + 1) <= 5;
    boolean ends = !tokens.isWord(i + 2) || tokens.is(i + 2, Role.STOP);
    return joint && (bound.isLower() || bound.isUpper()) && one && ends && !tokens.isNumeral(i + 2);
  }
}
