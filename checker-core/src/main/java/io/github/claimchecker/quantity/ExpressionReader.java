package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Amount.Form;
import java.util.Optional;

/** Reads one quantity: its hedges, its number or range, its unit and its noun. */
final class ExpressionReader {
  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;
  private final OperandReader operands;
  private final VagueReader vague;
  private final SpecialReader special;
  private final Exclusions exclusions;
  private final Changes changes;

  ExpressionReader(Tokens tokens, UnitTable table) {
    this.tokens = tokens;
    this.numbers = new NumberReader(tokens);
    this.units = new UnitReader(tokens, table);
    this.operands = new OperandReader(tokens, numbers, units);
    this.vague = new VagueReader(tokens, units);
    this.special = new SpecialReader(tokens, numbers);
    this.exclusions = new Exclusions(tokens);
    this.changes = new Changes(tokens);
  }

  /** The hedges in front of a number. */
  private record Prefix(Bound bound, boolean range, int end) {}

  /**
   * Reads the quantity that begins at a token.
   *
   * @return empty where none begins
   */
  Optional<Expression> read(int i) {
    return begins(i) ? readAt(i) : Optional.empty();
  }

  /** A cheap look that most words do not pass. */
  private boolean begins(int i) {
    if (isCore(i) || tokens.isAny(i, ONES)) {
      return true;
    }
    boolean near = isCore(i + 1) || isCore(i + 2) || isCore(i + 3) || isCore(i + 4);
    if (tokens.isAny(i, LEADS)) {
      return near || tokens.isAny(i + 1, ONES) || tokens.isAny(i + 2, ONES);
    }
    return near && (tokens.isWord(i) || !isPunctuation(tokens.first(i)));
  }

  private boolean isCore(int i) {
    return tokens.isNumeral(i) || tokens.isAny(i, CORE);
  }

  private static boolean isPunctuation(char c) {
    return c == ',' || c == '.' || c == '"' || c == '(' || c == ')' || c == ':' || c == ';';
  }

  private static final long ONES = Role.mask(Role.ARTICLE, Role.ANOTHER, Role.WHOLE);
  private static final long LEADS = Role.mask(Role.BEFORE, Role.RANGE_OPEN);
  private static final long CORE =
      Role.CARDINALS
          | Role.mask(
              Role.DENOMINATOR,
              Role.HALF,
              Role.ORDINAL,
              Role.VAGUE,
              Role.MULTIPLE,
              Role.TWICE,
              Role.PAIR,
              Role.PERCENT_OF);

  private Optional<Expression> readAt(int i) {
    Prefix prefix = prefix(i);
    int at = prefix.end();
    if (at > i && exclusions.skip(at) > at) {
      return Optional.empty();
    }
    Optional<Expression> fixed = special.read(at);
    if (fixed.isPresent()) {
      return fixed.map(e -> suffixed(e.withBound(prefix.bound(), i, e.end())));
    }
    Optional<Expression> soft = vague.read(at);
    if (soft.isPresent()) {
      return soft.map(e -> e.withBound(prefix.bound(), i, e.end()));
    }
    Optional<Operand> first = operands.read(at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Expression> range = range(i, prefix, first.get());
    return range.isPresent() ? range : single(i, prefix, at, first.get());
  }

  // Hedges

  private Prefix prefix(int from) {
    Bound bound = Bound.EXACT;
    boolean range = false;
    int i = from;
    while (true) {
      if (tokens.is(i, Role.BEFORE)) {
        bound = stronger(bound, tokens.word(i).before().orElse(Bound.EXACT));
      } else if (tokens.is(i, Role.RANGE_OPEN) && !range) {
        range = true;
      } else if (i == from || !tokens.is(i, Role.FILLER)) {
        break;
      }
      i++;
    }
    return new Prefix(bound, range, i);
  }

  private static Bound stronger(Bound old, Bound fresh) {
    return old == Bound.EXACT || old == Bound.ABOUT ? (fresh == Bound.EXACT ? old : fresh) : old;
  }

  private Expression suffixed(Expression expression) {
    int i = expression.end();
    int at = tokens.isDash(i) ? i + 1 : i;
    if (isOrOver(i)) {
      boolean lower = tokens.word(i + 1).before().orElse(Bound.OVER).isLower();
      Bound after = lower ? Bound.AT_LEAST : Bound.AT_MOST;
      return expression.withBound(stronger(expression.bound(), after), expression.from(), i + 2);
    }
    if (!tokens.is(at, Role.AFTER) || tokens.isNumeral(at + 1)) {
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

  // Ranges

  private Optional<Expression> range(int from, Prefix prefix, Operand first) {
    if (first.amount().is(Form.ARTICLE)) {
      return Optional.empty();
    }
    int link = link(first, prefix.range());
    if (link == first.end() || isChangeFrom(from, prefix, first)) {
      return Optional.empty();
    }
    Prefix inner = prefix(link);
    boolean hedged = inner.bound() != Bound.EXACT && inner.bound() != Bound.ABOUT;
    if (hedged || inner.range() || exclusions.skip(inner.end()) > inner.end()) {
      return Optional.empty();
    }
    return operands
        .read(inner.end())
        .filter(second -> joins(first, second, prefix.range(), link))
        .map(second -> range(from, prefix, first, second));
  }

  /** "rose from 100 to 150" tells two levels, no range. */
  private boolean isChangeFrom(int from, Prefix prefix, Operand first) {
    return prefix.range() && tokens.is(first.end(), Role.TO) && changes.isChanged(from);
  }

  /** Returns the token behind the link of a range, the end of its first number if there is none. */
  private int link(Operand first, boolean open) {
    int i = first.end();
    boolean dash = tokens.isDash(i);
    if (dash && tokens.is(i + 1, Role.TO)) {
      return i + 2;
    }
    if (tokens.is(i, Role.TO) && tokens.isDash(i + 1) && tokens.touchesPrevious(i + 1)) {
      return i + 2;
    }
    boolean hyphen =
        dash
            && (tokens.isNumeral(i + 1)
                || !tokens.touchesPrevious(i)
                || first.unit().isPresent()
                || tokens.isAny(i + 1, Role.CARDINALS)
                || tokens.isMark(i + 1));
    boolean word =
        tokens.is(i, Role.TO)
            || tokens.is(i, Role.THROUGH)
            || tokens.isMark(i, '~')
            || (open && tokens.is(i, Role.AND));
    return hyphen || word ? i + 1 : i;
  }

  private boolean joins(Operand first, Operand second, boolean open, int link) {
    if (second.amount().is(Form.ARTICLE) || !agree(first, second, open)) {
      return false;
    }
    if (!open
        && first.unit().isPresent()
        && second.unit().isPresent()
        && !tokens.isDash(link - 1)) {
      return !changes.isChanged(first.from());
    }
    if (exclusions.areYears(first, second)) {
      return false;
    }
    boolean dash = tokens.isDash(link - 1);
    return !dash || mantissa(first, second) || isNegative(first);
  }

  /** Says whether two operands can be the ends of one range by their units. */
  private boolean agree(Operand first, Operand second, boolean open) {
    if (first.unit().isEmpty()) {
      return true;
    }
    if (second.unit().isEmpty()) {
      return first.leads() ? !isCounted(second) : open;
    }
    Unit unit = second.unit().get();
    return first.unit().get().equals(unit) || unit.id().startsWith(first.unit().get().id() + "/");
  }

  private boolean isCounted(Operand operand) {
    return Nouns.end(tokens, operand.end()) > operand.end();
  }

  private static boolean isNegative(Operand first) {
    return first.amount().value().signum() < 0;
  }

  private static boolean mantissa(Operand first, Operand second) {
    return first.amount().value().compareTo(second.amount().value()) < 0;
  }

  private Expression range(int from, Prefix prefix, Operand first, Operand second) {
    Unit unit = second.unit().or(first::unit).orElse(Unit.ONE);
    Amount low = first.amount();
    Amount high = second.amount();
    if (high.scaled()
        && !low.scaled()
        && low.value().compareTo(high.value().divide(high.quantum())) < 0
        && high.quantum().compareTo(java.math.BigDecimal.ONE) > 0) {
      low = low.times(high.quantum(), low.end());
    }
    boolean swap = low.value().compareTo(high.value()) > 0;
    Expression range =
        Expression.of(from, second.end(), prefix.bound(), swap ? high : low, unit, Kinds.of(unit))
            .withSecond(swap ? low : high);
    return suffixed(counted(aged(range, first.from())));
  }

  // Single numbers

  private Optional<Expression> single(int from, Prefix prefix, int at, Operand operand) {
    boolean hedged = prefix.bound() != Bound.EXACT;
    int start = prefix.range() && !hedged ? at : from;
    if (prefix.range() && hedged) {
      start = tokens.is(from, Role.RANGE_OPEN) ? from + 1 : from;
    }
    if (operand.unit().isEmpty() && !exclusions.allows(at, operand.amount(), hedged)) {
      return Optional.empty();
    }
    if (operand.amount().is(Form.ARTICLE) && !hedged && !exclusions.allowsArticle(at, operand)) {
      return Optional.empty();
    }
    boolean year =
        !hedged && operand.unit().isPresent() && exclusions.isYearBefore(at, operand.end());
    if (year || (operand.unit().isPresent() && exclusions.isNamed(at, operand))) {
      return Optional.empty();
    }
    return Optional.of(plain(start, prefix.bound(), at, plusMinus(operand)));
  }

  /** Reads "70 ± 3 t": what stands behind the sign is how far the number may be off. */
  private Operand plusMinus(Operand operand) {
    int i = operand.end();
    if (tokens.word(i).before().filter(b -> b == Bound.PLUS_MINUS).isEmpty()) {
      return operand;
    }
    return operands
        .read(i + 1)
        .filter(margin -> margin.amount().value().signum() > 0)
        .map(margin -> operand.within(margin))
        .orElse(operand);
  }

  private Expression plain(int start, Bound bound, int at, Operand operand) {
    Unit unit = operand.unit().orElse(unitless(operand.amount()));
    Expression plain =
        Expression.of(start, operand.end(), bound, operand.amount(), unit, Kinds.of(unit));
    return suffixed(counted(aged(suffixed(plain), at)));
  }

  private Unit unitless(Amount amount) {
    return amount.is(Form.FRACTION) ? UnitTable.FRACTION : Unit.ONE;
  }

  private Expression aged(Expression expression, int at) {
    int i = expression.end();
    int old = tokens.isDash(i) ? i + 1 : i;
    boolean time = expression.unit().dimension() == Dimension.TIME;
    if (tokens.is(old, Role.OLD) && (time || expression.isBare())) {
      Unit unit = time ? expression.unit() : Kinds.YEAR;
      return spanning(expression.withUnit(unit, Kind.AGE), old + 1);
    }
    if (time && tokens.is(i - 1, Role.OLD)) {
      return expression.withUnit(expression.unit(), Kind.AGE);
    }
    boolean aged = tokens.is(at - 1, Role.AGED) && (expression.isBare() || time);
    return aged ? expression.withUnit(time ? expression.unit() : Kinds.YEAR, Kind.AGE) : expression;
  }

  private static Expression spanning(Expression expression, int end) {
    return expression.withBound(expression.bound(), expression.from(), end);
  }

  /** Finds the noun of a bare number, and a rate behind it: "four times a week". */
  private Expression counted(Expression expression) {
    if (!expression.isBare()) {
      return expression;
    }
    int from = nounStart(expression.end());
    int end = tokens.is(from, Role.TIMES) ? from + 1 : Nouns.end(tokens, from);
    Expression counted =
        end == from
            ? expression
            : expression.withUnit(Unit.ONE, Kind.COUNT).withNoun(Nouns.text(tokens, from, end));
    UnitReader.Match rate = units.rated(new UnitReader.Match(Unit.ONE, end));
    if (rate.end() > end) {
      return spanning(counted.withUnit(rate.unit(), Kind.RATE), rate.end());
    }
    Expression suffixed = suffixed(spanning(counted, end));
    return suffixed.end() > end ? suffixed : counted;
  }

  /** Passes over the hyphen of "12-member" and the "more" of "8 more songs". */
  private int nounStart(int i) {
    boolean member = tokens.isDash(i) && tokens.is(i + 1, Role.EACH);
    return member || tokens.is(i, Role.MORE) ? i + 1 : i;
  }
}
