package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Amount.Form;
import io.github.claimchecker.quantity.HedgeReader.Prefix;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one quantity: its hedges, its number or range, its unit and its noun. */
final class ExpressionReader {
  private final Tokens tokens;
  private final UnitReader units;
  private final OperandReader operands;
  private final VagueReader vague;
  private final SpecialReader special;
  private final Exclusions exclusions;
  private final BareNumbers bare;
  private final HedgeReader hedges;
  private final RangeReader ranges;
  private final Thousands thousands;

  ExpressionReader(Tokens tokens, UnitTable table, Suffixes suffixes) {
    this.tokens = tokens;
    this.units = new UnitReader(tokens, table);
    NumberReader numbers = new NumberReader(tokens, new SuffixReader(tokens, units, suffixes));
    this.operands = new OperandReader(tokens, numbers, units);
    this.vague = new VagueReader(tokens, units);
    this.special = new SpecialReader(tokens, numbers, units);
    this.exclusions = new Exclusions(tokens);
    this.bare = new BareNumbers(tokens);
    this.hedges = new HedgeReader(tokens, units);
    this.ranges = new RangeReader(tokens, hedges, operands);
    this.thousands = new Thousands(tokens);
  }

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
    if (tokens.isCore(i) || tokens.isAny(i, ONES)) {
      return true;
    }
    boolean near = tokens.isNearCore(i);
    if (tokens.isAny(i, LEADS)) {
      return near || tokens.isAny(i + 1, ONES) || tokens.isAny(i + 2, ONES);
    }
    if (!near) {
      return false;
    }
    return tokens.isMark(i)
        ? !isPunctuation(tokens.first(i))
        : tokens.isAny(i, SIGNS) || units.leads(i);
  }

  private static boolean isPunctuation(char c) {
    return c == ',' || c == '.' || c == '"' || c == '(' || c == ')' || c == ':' || c == ';';
  }

  private static final long ONES = Role.mask(Role.ARTICLE, Role.ANOTHER, Role.WHOLE);
  private static final long SIGNS =
      Role.mask(Role.MINUS, Role.PLUS, Role.POINT, Role.TOP, Role.RANKED);
  private static final long LEADS = Role.mask(Role.BEFORE, Role.RANGE_OPEN);

  private Optional<Expression> readAt(int i) {
    Prefix prefix = hedges.prefix(i);
    int at = prefix.end();
    if (at > i && exclusions.skip(at) > at && !special.isPlaceBehind(i, at)) {
      return Optional.empty();
    }
    Optional<Expression> fixed =
        special.read(at).or(() -> special.bounded(at, prefix.bound(), prefix.range()));
    boolean place = fixed.filter(e -> e.kind() == Kind.RANK && e.second().isEmpty()).isPresent();
    if (place && prefix.bound() == Bound.AT_MOST) {
      return fixed; // "up to third place" tells where something stands now
    }
    if (fixed.isPresent()) {
      return fixed
          .map(e -> e.withBound(prefix.bound(), i, e.end()))
          .map(e -> hedges.suffixed(tokens.is(at, Role.TWICE) ? frequency(e) : e));
    }
    Optional<Expression> soft = vague.read(at);
    if (soft.isPresent()) {
      return soft.map(e -> e.withBound(prefix.bound(), i, e.end()));
    }
    Optional<Operand> first = operands.read(at);
    if (first.isEmpty()) {
      return at > i ? stressed(i) : Optional.empty();
    }
    Optional<Expression> range = ranges.read(i, prefix, first.get());
    return range.isPresent()
        ? range.map(e -> hedges.suffixed(counted(aged(e, at))))
        : single(i, prefix, at, first.get());
  }

  /** "Twice a week" tells how often, "twice the weight" how much. */
  private Expression frequency(Expression twice) {
    UnitReader.Match rate = units.rated(new UnitReader.Match(Unit.ONE, twice.end()));
    return rate.end() > twice.end()
        ? spanning(twice.withUnit(rate.unit(), Kind.RATE), rate.end())
        : twice;
  }

  /** "a full month": what stresses a number elsewhere is one itself in front of a unit. */
  private Optional<Expression> stressed(int i) {
    Prefix none = new Prefix(Bound.EXACT, false, i);
    return operands.read(i).flatMap(one -> single(i, none, i, one));
  }

  private Optional<Expression> single(int from, Prefix prefix, int at, Operand operand) {
    boolean hedged = prefix.bound() != Bound.EXACT;
    int start = prefix.range() && !hedged ? at : from;
    if (prefix.range() && hedged) {
      start = tokens.is(from, Role.RANGE_OPEN) ? from + 1 : from;
    }
    if (operand.unit().isEmpty() && !bare.allows(at, operand.amount(), prefix.bound())) {
      return Optional.empty();
    }
    if (operand.amount().is(Form.ARTICLE) && !hedged && !bare.allowsArticle(at, operand)) {
      return Optional.empty();
    }
    boolean year = !hedged && operand.unit().isPresent() && bare.isYearBefore(at, operand.end());
    if (year || (operand.unit().isPresent() && bare.isNamed(at, operand))) {
      return Optional.empty();
    }
    return Optional.of(plain(start, prefix.bound(), at, plusMinus(operand)));
  }

  /**
   * Reads the unit that a quantity is to be converted to: "10 celsius to fahrenheit". It is a
   * quantity whose number the text leaves open.
   */
  Optional<Expression> asked(Expression given) {
    int i = given.end();
    if (!tokens.is(i, Role.INTO) || !tokens.isWord(i + 1) || given.first().isEmpty()) {
      return Optional.empty();
    }
    Dimension dimension = given.unit().dimension();
    boolean measure = dimension != Dimension.TIME && dimension != Dimension.MONEY;
    return units
        .simple(i + 1)
        .filter(m -> measure && m.unit().dimension() == dimension)
        .filter(m -> m.unit().convertsTo(given.unit()) && !m.unit().equals(given.unit()))
        .filter(m -> !tokens.isWord(m.end()) && !tokens.isNumeral(m.end()))
        .map(m -> Expression.open(i + 1, m.end(), m.unit(), Kinds.of(m.unit())));
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
    return hedges.suffixed(counted(aged(measured(hedges.suffixed(plain), operand.end()), at)));
  }

  /** Reads the unit behind a hedge that stands behind its number: "40-odd miles". */
  private Expression measured(Expression expression, int end) {
    boolean hedged = expression.end() > end && expression.isBare();
    return hedged
        ? units
            .behind(expression.end())
            .map(m -> spanning(expression.withUnit(m.unit(), Kinds.of(m.unit())), m.end()))
            .orElse(expression)
        : expression;
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
    boolean behindAged =
        tokens.is(at - 1, Role.AGED) || tokens.is(expression.from() - 1, Role.AGED);
    boolean aged = (behindAged && (expression.isBare() || time)) || isApposed(expression, at);
    return aged ? expression.withUnit(time ? expression.unit() : Kinds.YEAR, Kind.AGE) : expression;
  }

  /** "Jana Holt, 45, said". */
  private boolean isApposed(Expression expression, int at) {
    int end = expression.end();
    boolean apart =
        tokens.isMark(at - 1, ',')
            && end == at + 1
            && tokens.isMark(end, ',')
            && !tokens.isNumeral(end + 1);
    boolean person =
        tokens.isWord(at - 2)
            && Chars.isUpper(tokens.first(at - 2))
            && !tokens.isAny(at - 2, Role.mask(Role.MONTH, Role.STOP, Role.NAME));
    return apart
        && person
        && expression.isBare()
        && tokens.isNumeral(at)
        && tokens.numeral(at).is(Numeral.Form.PLAIN)
        && tokens.numeral(at).value().compareTo(OLDEST) <= 0;
  }

  private static final BigDecimal OLDEST = BigDecimal.valueOf(110);

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
            ? isPartOfCounted(expression) ? expression.withUnit(Unit.ONE, Kind.COUNT) : expression
            : expression.withUnit(Unit.ONE, Kind.COUNT).withNoun(Nouns.text(tokens, from, end));
    if (tokens.is(from, Role.TIMES) && special.comparesBehind(end)) {
      return spanning(expression.withUnit(Unit.ONE, Kind.MULTIPLE), end);
    }
    UnitReader.Match rate = units.rated(new UnitReader.Match(Unit.ONE, end));
    if (rate.end() > end) {
      return spanning(counted.withUnit(rate.unit(), Kind.RATE), rate.end());
    }
    Expression whole = end > from ? thousands.read(counted, end - 1) : counted;
    Expression suffixed = hedges.suffixed(spanning(whole, end));
    return suffixed.end() > end ? suffixed : whole;
  }

  /** "18 of the 24 girders", "less than five of them". */
  private boolean isPartOfCounted(Expression expression) {
    int i = expression.end();
    boolean whole = expression.first().filter(first -> first.value().scale() <= 0).isPresent();
    return whole && tokens.is(i, Role.OF) && tokens.is(i + 1, Role.DETERMINER);
  }

  /** Passes over the hyphen of "12-member" and the "more" of "8 more songs". */
  private int nounStart(int i) {
    boolean member = tokens.isDash(i) && tokens.is(i + 1, Role.EACH);
    return member || tokens.is(i, Role.MORE) ? i + 1 : i;
  }
}
