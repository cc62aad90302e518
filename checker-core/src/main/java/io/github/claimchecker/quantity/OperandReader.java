package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Amount.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number with its unit: "$5", "-15€", "5 kg", "half a gallon". */
final class OperandReader {
  private static final long ONES = Role.mask(Role.ARTICLE, Role.ANOTHER, Role.WHOLE);

  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;
  private final CompoundReader compounds;

  OperandReader(Tokens tokens, NumberReader numbers, UnitReader units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
    this.compounds = new CompoundReader(tokens, numbers, units);
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
              .map(n -> compounds.read(withMoney(i, n, leading.get().unit())));
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
    return number.isPresent()
        ? Optional.of(compounds.read(withUnit(i, number.get())))
        : Optional.empty();
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
    int start = unitStart(amount);
    Optional<UnitReader.Match> match = units.behind(start);
    if (match.isEmpty() || isWon(from, start)) {
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

  /** "Won three crowns" counts what one collects, and no money. */
  private boolean isWon(int from, int noun) {
    return tokens.is(from - 1, Role.SCORED) && tokens.is(noun, Role.ALSO);
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
    return (between && units.simple(i + 1).isPresent()) || describesTime(i) ? i + 1 : i;
  }

  /** "three long months", "two full days", but not "3 long tons". */
  private boolean describesTime(int i) {
    return tokens.isAny(i, OF_TIME)
        && tokens.isWord(i + 1)
        && units.simple(i).isEmpty()
        && units.simple(i + 1).filter(m -> m.unit().dimension() == Dimension.TIME).isPresent();
  }

  private static final long OF_TIME = Role.mask(Role.MEASURED, Role.WHOLE);

  private boolean endsInFraction(Amount amount) {
    return tokens.is(amount.end() - 1, Role.DENOMINATOR);
  }

  private boolean isShareWord(int i) {
    return tokens.is(i, Role.ORDINAL);
  }
}
