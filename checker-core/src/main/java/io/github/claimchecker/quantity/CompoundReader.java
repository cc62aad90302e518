package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Amount.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads numbers of two units as one: "5 feet 2 inches", "an hour and a half", "20 dollars 43". */
final class CompoundReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;

  CompoundReader(Tokens tokens, NumberReader numbers, UnitReader units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
  }

  /** Adds the smaller units that stand behind an operand. */
  Operand read(Operand operand) {
    Operand result = operand;
    if (operand.unit().isEmpty()) {
      return result;
    }
    for (Optional<Operand> next = next(result); next.isPresent(); next = next(result)) {
      result = next.get();
    }
    return result;
  }

  private Optional<Operand> next(Operand first) {
    Unit unit = first.unit().orElse(Unit.ONE);
    boolean counts =
        unit.dimension() == Dimension.MONEY
            || unit.dimension() == Dimension.VOLUME
            || isLengthOrTime(unit);
    if (!counts || first.amount().is(Form.FRACTION)) {
      return Optional.empty();
    }
    int i = first.end();
    boolean comma = tokens.isMark(i, ',');
    int at = comma ? i + 1 : i;
    boolean and = tokens.is(at, Role.AND);
    at = and ? at + 1 : at;
    Optional<Operand> half = and ? half(first, unit, at) : Optional.empty();
    if (half.isPresent()) {
      return half;
    }
    if (!tokens.isNumeral(at) && !tokens.isAny(at, Role.CARDINALS)) {
      return Optional.empty();
    }
    Optional<Amount> number = numbers.read(at, false).filter(n -> !n.is(Form.FRACTION));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Optional<UnitReader.Match> second = units.simple(number.get().end());
    return second.isPresent()
        ? joined(first, unit, number.get(), second.get(), comma)
        : bare(first, unit, number.get(), comma);
  }

  /** "an hour and a half", "an hour and half". */
  private Optional<Operand> half(Operand first, Unit unit, int at) {
    int word = tokens.is(at, Role.ARTICLE) ? at + 1 : at;
    boolean time = unit.dimension() == Dimension.TIME;
    if (first.amount().scaled() || !(time || word > at)) {
      return Optional.empty();
    }
    boolean ends = !units.simple(word + 1).isPresent() && !tokens.is(word + 1, Role.ARTICLE);
    if (!tokens.is(word, Role.HALF) || !ends) {
      return Optional.empty();
    }
    Amount half =
        new Amount(
            new BigDecimal("0.5"), new BigDecimal("0.5"), word + 1, Form.WORDS, BigDecimal.ZERO);
    return Optional.of(first.grown(first.amount().plus(half, word + 1), unit, word + 1));
  }

  private static boolean isLengthOrTime(Unit unit) {
    return unit.dimension() == Dimension.LENGTH
        || unit.dimension() == Dimension.TIME
        || unit.dimension() == Dimension.MASS;
  }

  private Optional<Operand> joined(
      Operand first, Unit unit, Amount number, UnitReader.Match second, boolean comma) {
    Unit small = second.unit();
    if (unit.dimension() == Dimension.MONEY) {
      boolean cents = Money.isSubunit(small) && Money.hasHundredths(unit) && !comma;
      return cents ? Optional.of(cents(first, number, second.end())) : Optional.empty();
    }
    boolean smaller = small.factor() < unit.factor();
    boolean ordered = smaller || (unit.dimension() == Dimension.TIME && !comma);
    if (!unit.convertsTo(small) || unit.id().equals(small.id()) || !ordered) {
      return Optional.empty();
    }
    boolean keep = !smaller;
    Unit fine = keep ? unit : small;
    BigDecimal ratio = ratio(keep ? small : unit, fine);
    Amount coarse = keep ? number : first.amount();
    Amount rest = keep ? first.amount() : number;
    if (!isRemainder(rest, ratio, unit.dimension() == Dimension.TIME)) {
      return Optional.empty();
    }
    Amount sum =
        new Amount(
            coarse.value().multiply(ratio).add(rest.value()),
            rest.quantum(),
            second.end(),
            Form.DIGITS,
            BigDecimal.ZERO);
    return Optional.of(first.grown(sum, fine, second.end()));
  }

  /** Tells "5 feet 2 inches" from "5 metric tons, 5 short tons" and "1 hour, 90 minutes". */
  private static boolean isRemainder(Amount rest, BigDecimal ratio, boolean time) {
    boolean fits = rest.value().compareTo(ratio.max(BigDecimal.TEN)) < 0;
    return fits && (time || ratio.scale() <= 0);
  }

  /** How many of the finer unit one of the coarser is; a whole number where it nearly is one. */
  private static BigDecimal ratio(Unit coarse, Unit fine) {
    double ratio = coarse.factor() / fine.factor();
    double whole = Math.rint(ratio);
    return Math.abs(ratio - whole) < 1e-9 * whole
        ? BigDecimal.valueOf((long) whole)
        : new BigDecimal(ratio, MathContext.DECIMAL32);
  }

  private static Operand cents(Operand first, Amount cents, int end) {
    BigDecimal value = first.amount().value().add(cents.value().divide(HUNDRED));
    Amount amount =
        new Amount(
            value, new BigDecimal("0.01"), end, first.amount().form(), first.amount().magnitude());
    return first.grown(amount, first.unit().orElse(Unit.ONE), end);
  }

  /** "20 dollars 43", "$20 43" and "1 hour thirty" leave the smaller unit out. */
  private Optional<Operand> bare(Operand first, Unit unit, Amount number, boolean comma) {
    boolean small = number.value().compareTo(HUNDRED) < 0 && number.value().scale() <= 0;
    boolean money = unit.dimension() == Dimension.MONEY && !Money.isSubunit(unit);
    boolean hour = unit.id().equals("hour");
    boolean free =
        Nouns.end(tokens, number.end()) == number.end()
            && !tokens.isDash(number.end())
            && !tokens.isMark(number.end(), ':')
            && !tokens.isMark(number.end(), '%')
            && units.leading(number.end()).isEmpty();
    boolean plain = first.amount().scaled() || comma || unit.dimension() == Dimension.RATE;
    if (!small || !(money || hour) || !free || plain) {
      return Optional.empty();
    }
    if (money) {
      return first.amount().value().scale() > 0
          ? Optional.empty()
          : Optional.of(cents(first, number, number.end()));
    }
    Amount minutes =
        new Amount(
            first.amount().value().multiply(BigDecimal.valueOf(60)).add(number.value()),
            BigDecimal.ONE,
            number.end(),
            Form.DIGITS,
            BigDecimal.ZERO);
    return Optional.of(first.grown(minutes, Money.MINUTE, number.end()));
  }
}
