package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Amount.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads a number with its unit: "$5", "-15€", "5 feet 2 inches", "an hour and a half". */
final class OperandReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final long ONES = Role.mask(Role.ARTICLE, Role.ANOTHER, Role.WHOLE);

  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;

  OperandReader(Tokens tokens, NumberReader numbers, UnitReader units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
  }

  /** Reads the operand that begins at a token. */
  Optional<Operand> read(int i) {
    boolean sign = tokens.isDash(i) && !tokens.isDash(i - 1) && units.leading(i + 1).isPresent();
    Optional<UnitReader.Match> leading = units.leading(sign ? i + 1 : i);
    if (leading.isPresent() && !isNamedYear(leading.get().end())) {
      Optional<Operand> money =
          numbers
              .read(leading.get().end(), true)
              .map(n -> sign ? n.negated() : n)
              .map(n -> compound(withMoney(i, n, leading.get().unit())));
      if (money.isPresent()) {
        return money;
      }
    }
    Optional<Unit> echoed = echoed(i);
    if (echoed.isPresent()) {
      return numbers.read(i, true).map(n -> withMoney(i, n, echoed.get()));
    }
    Optional<Amount> one = article(i);
    Optional<Amount> number = one.isPresent() ? one : numbers.read(i, false);
    return number.isPresent() ? Optional.of(compound(withUnit(i, number.get()))) : Optional.empty();
  }

  /** In "$500m to 700m" the second letter means what the first does. */
  private Optional<Unit> echoed(int i) {
    boolean letters = isLetter(i) && isLetter(i - 3) && tokens.first(i + 1) == tokens.first(i - 2);
    boolean joint = tokens.isAny(i - 1, JOINTS) || tokens.isDash(i - 1);
    return letters && joint
        ? units.leading(i - 4).filter(m -> m.end() == i - 3).map(UnitReader.Match::unit)
        : Optional.empty();
  }

  private static final long JOINTS = Role.mask(Role.TO, Role.AND, Role.OR, Role.RANGE_OPEN);

  /** Says whether a letter or two touch the numeral at a token. */
  private boolean isLetter(int i) {
    return tokens.isNumeral(i)
        && tokens.isWord(i + 1)
        && tokens.touchesPrevious(i + 1)
        && tokens.end(i + 1) - tokens.start(i + 1) <= 2;
  }

  /** "Euro 2020" is a championship. */
  private boolean isNamedYear(int i) {
    return tokens.isNumeral(i)
        && tokens.numeral(i).isYear()
        && !tokens.touchesPrevious(i)
        && tokens.isWord(i - 1);
  }

  /** Reads "a" or "another" as one where a unit follows. */
  private Optional<Amount> article(int i) {
    int at = tokens.isDash(i + 1) && tokens.is(i, Role.WHOLE) ? i + 2 : i + 1;
    boolean article = tokens.isAny(i, ONES);
    if (!article || !tokens.isWord(at) || tokens.is(at, Role.DENOMINATOR)) {
      return Optional.empty();
    }
    return units
        .simple(at)
        .filter(m -> units.countsWithArticle(m.unit()) && !tokens.isNumeral(m.end()))
        .map(m -> new Amount(BigDecimal.ONE, BigDecimal.ONE, at, Form.ARTICLE, BigDecimal.ZERO));
  }

  private Operand withMoney(int from, Amount amount, Unit unit) {
    // "$76 US", "$50 USD" and "$4bn dollars" name the currency twice
    Optional<UnitReader.Match> again =
        units.simple(amount.end()).filter(m -> m.unit().dimension() == Dimension.MONEY);
    boolean twice =
        again
                .filter(m -> !units.leading(amount.end()).isPresent() || !tokens.isNumeral(m.end()))
                .isPresent()
            && tokens.isWord(amount.end());
    UnitReader.Match once = new UnitReader.Match(unit, amount.end());
    UnitReader.Match match = twice ? again.orElseThrow() : units.echo(amount.end()).orElse(once);
    UnitReader.Match rated = units.rated(match);
    return unprefixed(new Operand(from, amount, Optional.of(rated.unit()), true, rated.end()));
  }

  private Operand withUnit(int from, Amount amount) {
    Optional<UnitReader.Match> match = units.behind(unitStart(amount));
    if (match.isEmpty()) {
      return new Operand(from, amount, Optional.empty(), false, amount.end());
    }
    UnitReader.Match unit = match.get();
    boolean sterling = amount.scaled() && unit.unit().id().equals("lb");
    boolean scaledBehind =
        unit.unit().dimension() == Dimension.MONEY && tokens.is(unit.end(), Role.MAGNITUDE);
    return unprefixed(
        new Operand(
            from,
            scaledBehind ? amount.times(tokens.word(unit.end()).number(), unit.end()) : amount,
            Optional.of(sterling ? POUND : unit.unit()),
            false,
            scaledBehind ? unit.end() + 1 : unit.end()));
  }

  /** Reads "5 MEUR" as five million euros: accounts print no such unit, only a shorter million. */
  private static Operand unprefixed(Operand operand) {
    Unit unit = operand.unit().orElse(Unit.ONE);
    if (unit.dimension() != Dimension.MONEY || unit.factor() <= 1) {
      return operand;
    }
    Unit currency = new Unit(unit.base(), Dimension.MONEY, unit.base(), 1, 0);
    Amount amount = operand.amount().times(BigDecimal.valueOf((long) unit.factor()), operand.end());
    return operand.grown(amount, currency, operand.end());
  }

  private static final Unit POUND = new Unit("GBP", Dimension.MONEY, "GBP", 1, 0);

  /** Passes over what stands between a number and its unit: "half a gallon", "2 more minutes". */
  private int unitStart(Amount amount) {
    int i = amount.end();
    if (amount.is(Form.FRACTION) || endsInFraction(amount)) {
      int of = tokens.is(i, Role.OF) ? i + 1 : i;
      int at = tokens.is(of, Role.ARTICLE) ? of + 1 : of;
      return at > i && tokens.isWord(at) && units.simple(at).isPresent() && !isShareWord(at)
          ? at
          : i;
    }
    boolean between = tokens.is(i, Role.MORE) && tokens.isWord(i + 1);
    return between && units.simple(i + 1).isPresent() ? i + 1 : i;
  }

  private boolean endsInFraction(Amount amount) {
    return tokens.is(amount.end() - 1, Role.DENOMINATOR);
  }

  private boolean isShareWord(int i) {
    return tokens.is(i, Role.ORDINAL);
  }

  // Compounds

  private Operand compound(Operand operand) {
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
      boolean cents = Money.isSubunit(small) && !Money.isSubunit(unit) && !comma;
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
