package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads units in front of and behind numbers, and composes rates. */
final class UnitReader {
  private final Tokens tokens;
  private final UnitTable units;

  /**
   * A unit as read.
   *
   * @param unit the unit
   * @param end the token behind it
   */
  record Match(Unit unit, int end) {}

  UnitReader(Tokens tokens, UnitTable units) {
    this.tokens = tokens;
    this.units = units;
  }

  /** Says whether "a" in front of a unit means one of it. */
  boolean countsWithArticle(Unit unit) {
    return units.countsWithArticle(unit);
  }

  /** Says whether a unit that may stand in front of a number begins at a token. */
  boolean leads(int i) {
    return units.leading(tokens.text(), tokens.start(i)) >= 0;
  }

  /** Reads a unit that stands in front of its number, such as "US$" or "EUR". */
  Optional<Match> leading(int i) {
    if (!tokens.isMark(i) && !tokens.isWord(i)) {
      return Optional.empty();
    }
    long match = units.leading(tokens.text(), tokens.start(i));
    if (match < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(units.entry(match).unit(), tokens.at(Automaton.end(match), i + 1)));
  }

  /**
   * Reads the unit behind a number, a rate included.
   *
   * @param i the token behind the number
   */
  Optional<Match> behind(int i) {
    return simple(i).map(this::rated);
  }

  /** Reads one unit without a rate. */
  Optional<Match> simple(int i) {
    boolean bracket = tokens.isMark(i, '(') || tokens.isMark(i, '{');
    int at = bracket || isHyphen(i) ? i + 1 : i;
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    long match = units.longest(tokens.text(), tokens.start(at));
    if (match < 0) {
      return Optional.empty();
    }
    int end = tokens.at(Automaton.end(match), at + 1);
    boolean stop = end == tokens.size() && end > at + 1 && tokens.isMark(end - 1, '.');
    end = stop ? end - 1 : end; // the point ends the sentence, not an abbreviation
    if (bracket) {
      boolean closed = tokens.isMark(end, ')') || tokens.isMark(end, '}');
      return closed ? Optional.of(new Match(units.entry(match).unit(), end + 1)) : Optional.empty();
    }
    boolean accepted =
        !units.entry(match).echo()
            && (isQuote(at)
                ? closesInches(at)
                : isApostrophe(at)
                    ? opensInches(at)
                    : !units.entry(match).shy() || endsPhrase(at, end));
    return accepted ? Optional.of(new Match(units.entry(match).unit(), end)) : Optional.empty();
  }

  /** Reads what names the currency again behind a number with its sign in front: "$76 US". */
  Optional<Match> echo(int i) {
    long match = tokens.isWord(i) ? units.longest(tokens.text(), tokens.start(i)) : -1;
    if (match < 0 || !units.entry(match).echo()) {
      return Optional.empty();
    }
    int end = tokens.at(Automaton.end(match), i + 1);
    return endsPhrase(i, end)
        ? Optional.of(new Match(units.entry(match).unit(), end))
        : Optional.empty();
  }

  private boolean isHyphen(int i) {
    return tokens.isDash(i) && tokens.isWord(i + 1);
  }

  /** A letter or preposition is a unit only where no other word goes on behind it. */
  private boolean endsPhrase(int at, int end) {
    if (tokens.is(end, Role.MEASURED) || !(tokens.isWord(end) || tokens.isNumeral(end))) {
      return true;
    }
    return !tokens.is(at, Role.IN) && tokens.isAny(end, PHRASE_ENDS);
  }

  private static final long PHRASE_ENDS = Role.mask(Role.STOP, Role.ARTICLE);

  private boolean isQuote(int at) {
    return tokens.first(at) == '"' || tokens.first(at) == '”';
  }

  private boolean isApostrophe(int at) {
    return tokens.first(at) == '\'' || tokens.first(at) == '’';
  }

  /** A mark of feet touches its number and has inches behind it: 6'2". */
  private boolean opensInches(int at) {
    boolean inches =
        tokens.isNumeral(at + 1)
            && tokens.isMark(at + 2)
            && tokens.touchesPrevious(at + 2)
            && (isQuote(at + 2) || tokens.first(at + 2) == '″' || isApostrophe(at + 2));
    return tokens.touchesPrevious(at) && inches;
  }

  /** A mark of inches touches its number and closes no quotation. */
  private boolean closesInches(int at) {
    int open = 0;
    for (int i = 0; i < at; i++) {
      open += tokens.isMark(i) && (tokens.first(i) == '"' || tokens.first(i) == '“') ? 1 : 0;
    }
    return tokens.touchesPrevious(at) && open % 2 == 0;
  }

  /** Adds "per year", "/year" or "a year" to a unit. */
  Match rated(Match match) {
    Optional<Match> divisor = divisor(match.unit(), match.end());
    return divisor
        .map(d -> rated(new Match(composed(match.unit(), d.unit()), d.end())))
        .orElse(match);
  }

  private Optional<Match> divisor(Unit unit, int i) {
    boolean each = unit.dimension() == Dimension.MONEY && isFor(i) && isEvery(i + 1);
    int at = tokens.isDash(i) || each ? i + 1 : i;
    boolean per = tokens.is(at, Role.PER) || tokens.isMark(at, '/');
    boolean article = tokens.is(at, Role.ARTICLE) || isEvery(at);
    if (!per && !article) {
      return Optional.empty();
    }
    int of = tokens.isDash(at + 1) ? at + 2 : at + 1;
    if (per && tokens.isNumeral(of)) {
      boolean tight = tokens.touchesPrevious(at) && tokens.touchesPrevious(of);
      boolean word = tokens.is(at, Role.PER);
      return word || tight ? perMany(of, word) : Optional.empty();
    }
    int noun = (per || each) && tokens.isAny(of, ADDED) && tokens.isWord(of + 1) ? of + 1 : of;
    Optional<Match> known =
        simple(noun)
            .filter(m -> isDivisor(m.unit(), per))
            .filter(m -> per || !tokens.is(m.end(), Role.AGO));
    return known.isPresent() ? known : each(noun, per);
  }

  /** "Per extra kilo", "per surplus kilo": the price of one kilo. */
  private static final long ADDED = Role.mask(Role.MORE, Role.SUM);

  private boolean isFor(int i) {
    return tokens.is(i, Role.FOR) && tokens.is(i, Role.STOP) && tokens.first(i) == 'f';
  }

  /** "per 100 km", "per 100,000 people": rates are told by powers of ten. */
  private Optional<Match> perMany(int i, boolean counts) {
    Numeral many = tokens.numeral(i);
    int zeros = many.value().precision() - 1;
    if (zeros == 0 || many.value().movePointLeft(zeros).compareTo(BigDecimal.ONE) != 0) {
      return Optional.empty();
    }
    Optional<Match> one = simple(i + 1).filter(m -> isDivisor(m.unit(), true));
    return one.or(() -> counts ? each(i + 1, true) : Optional.empty())
        .map(m -> new Match(times(m.unit(), many.value()), m.end()));
  }

  private static Unit times(Unit unit, BigDecimal many) {
    String id = many.toPlainString() + unit.id();
    return new Unit(id, unit.dimension(), unit.base(), unit.factor() * many.doubleValue(), 0);
  }

  private boolean isEvery(int i) {
    return tokens.is(i, Role.DETERMINER) && tokens.first(i) == 'e';
  }

  private static boolean isDivisor(Unit unit, boolean per) {
    return switch (unit.dimension()) {
      case TIME, MASS, VOLUME, AREA, LENGTH -> true;
      case ENERGY, DATA, POWER, OTHER -> per;
      default -> false;
    };
  }

  private Optional<Match> each(int i, boolean per) {
    boolean noun = tokens.is(i, Role.EACH) || (per && tokens.isWord(i) && !tokens.is(i, Role.STOP));
    if (!noun) {
      return Optional.empty();
    }
    String word = Automaton.fold(tokens.text().substring(tokens.start(i), tokens.end(i)));
    return Optional.of(new Match(new Unit(word, Dimension.OTHER, Unit.THING + word, 1, 0), i + 1));
  }

  private Unit composed(Unit unit, Unit per) {
    String id = unit.id() + "/" + per.id();
    return units
        .find(id)
        .orElseGet(
            () ->
                new Unit(
                    id,
                    isSpeed(unit, per) ? Dimension.SPEED : Dimension.RATE,
                    unit.base() + "/" + baseOf(per),
                    unit.factor() / per.factor(),
                    0));
  }

  private static boolean isSpeed(Unit unit, Unit per) {
    return unit.dimension() == Dimension.LENGTH && per.dimension() == Dimension.TIME;
  }

  private static String baseOf(Unit per) {
    return per.base().equals("second") ? "s" : per.base();
  }
}
