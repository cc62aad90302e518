package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Amount.Form;
import io.github.claimchecker.quantity.HedgeReader.Prefix;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads "3 to 5 years", "$3-4 billion" and "between 10 and 15 kg" as one range. */
final class RangeReader {
  private final Tokens tokens;
  private final HedgeReader hedges;
  private final OperandReader operands;
  private final Exclusions exclusions;
  private final BareNumbers bare;
  private final Changes changes;

  RangeReader(Tokens tokens, HedgeReader hedges, OperandReader operands) {
    this.tokens = tokens;
    this.hedges = hedges;
    this.operands = operands;
    this.exclusions = new Exclusions(tokens);
    this.bare = new BareNumbers(tokens);
    this.changes = new Changes(tokens);
  }

  /**
   * Reads the range that begins with a number.
   *
   * @param from the first token, hedges included
   * @param first the number
   * @return empty where the number stands alone
   */
  Optional<Expression> read(int from, Prefix prefix, Operand first) {
    if (first.amount().is(Form.ARTICLE) && !prefix.range()) {
      return Optional.empty();
    }
    int link = link(first, prefix.range());
    if (link == first.end() || isChangeFrom(from, prefix, first)) {
      return Optional.empty();
    }
    Prefix inner = hedges.prefix(link);
    boolean hedged = inner.bound() != Bound.EXACT && inner.bound() != Bound.ABOUT;
    boolean between = prefix.range() && tokens.is(link - 1, Role.AND);
    if ((hedged && !between)
        || (prefix.range() && areApart(prefix.bound(), inner.bound()))
        || inner.range()
        || exclusions.skip(inner.end()) > inner.end()) {
      return Optional.empty();
    }
    return operands
        .read(inner.end())
        .filter(second -> joins(first, second, prefix.range(), link))
        .map(second -> range(from, prefix, first, second));
  }

  /** "From at least 6 to about 8" tells two ends, each with its own hedge, and no range. */
  private static boolean areApart(Bound one, Bound other) {
    return one != Bound.EXACT && other != Bound.EXACT && one != other;
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
            || (open && tokens.is(i, Role.AND))
            || isEither(first);
    return hyphen || word ? i + 1 : i;
  }

  /**
   * In "two or three days" somebody guesses; in "5% or 6%" and "20 or 90 days" two things are told.
   */
  private boolean isEither(Operand first) {
    int i = first.end();
    boolean listed = tokens.isMark(first.from() - 1, ',') && tokens.isCore(first.from() - 2);
    if (!tokens.is(i, Role.OR) || first.unit().isPresent() || first.from() + 1 != i || listed) {
      return false;
    }
    BigDecimal low = first.amount().value();
    BigDecimal high =
        tokens.isNumeral(i + 1) ? tokens.numeral(i + 1).value() : tokens.word(i + 1).number();
    boolean number = tokens.isNumeral(i + 1) || tokens.isAny(i + 1, Role.CARDINALS);
    BigDecimal most = low.add(low.max(TWO).divide(TWO, RoundingMode.CEILING));
    return number && low.compareTo(high) < 0 && high.compareTo(most) <= 0;
  }

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private boolean joins(Operand first, Operand second, boolean open, int link) {
    boolean article = second.amount().is(Form.ARTICLE) && !(open && tokens.is(link - 1, Role.AND));
    if (article || !agree(first, second, open) || isLevelBehind(first, second, link)) {
      return false;
    }
    if (!open
        && first.unit().isPresent()
        && second.unit().isPresent()
        && !tokens.isDash(link - 1)) {
      return !changes.isChanged(first.from());
    }
    if (bare.areNamed(first, second)
        || bare.areYears(first, second)
        || (!open && bare.isDateBefore(first, second))) {
      return false;
    }
    boolean dash = tokens.isDash(link - 1);
    return !dash || mantissa(first, second) || isNegative(first);
  }

  /** "Fell by a third to 40 tonnes" and "rose by 30 to 2,500" tell a change and a level. */
  private boolean isLevelBehind(Operand first, Operand second, int link) {
    boolean to = tokens.is(link - 1, Role.TO) && tokens.is(first.from() - 1, Role.BY);
    boolean part = first.amount().is(Form.FRACTION) && !second.amount().is(Form.FRACTION);
    boolean apart =
        second.amount().value().compareTo(first.amount().value().multiply(BigDecimal.TEN)) > 0;
    return to && first.unit().isEmpty() && (part || apart) && changes.isChanged(first.from());
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
    boolean parts = first.amount().is(Form.FRACTION) && second.amount().is(Form.FRACTION);
    Unit unit = second.unit().or(first::unit).orElse(parts ? UnitTable.FRACTION : Unit.ONE);
    Amount low = first.amount();
    Amount high = second.amount();
    if (low.sharesMagnitude(high)) {
      low = low.times(high.magnitude(), low.end());
    }
    boolean swap = low.value().compareTo(high.value()) > 0;
    return Expression.of(
            from, second.end(), prefix.bound(), swap ? high : low, unit, Kinds.of(unit))
        .withSecond(swap ? low : high);
  }
}
