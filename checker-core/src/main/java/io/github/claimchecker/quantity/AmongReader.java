package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a share that has what it is a share of inside: "one applicant in three", "nine teachers out
 * of ten".
 *
 * <p>A word behind it must not look like a noun, since "one teacher in five schools" counts two
 * things.
 */
final class AmongReader {
  private static final long BETWEEN = Role.mask(Role.IN, Role.OUT_OF);
  private static final long BEHIND_VERB = Role.mask(Role.ARTICLE, Role.TO);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tokens tokens;
  private final NumberReader numbers;
  private final UnitReader units;

  AmongReader(Tokens tokens, NumberReader numbers, UnitReader units) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.units = units;
  }

  /** Reads the share that begins at a token. */
  Optional<Expression> read(int i) {
    Optional<Amount> part = numbers.read(i, false).filter(n -> isCount(n) && isFree(i));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int noun = part.get().end();
    int joint = Nouns.endBefore(tokens, noun, BETWEEN);
    boolean over = tokens.is(joint, Role.BEFORE); // "two people over 60"
    if (joint == noun || over || isMeasure(noun)) {
      return Optional.empty();
    }
    int every = tokens.is(joint + 1, Role.EVERY) || isEvery(joint + 1) ? joint + 2 : joint + 1;
    return numbers
        .read(every, false)
        .filter(all -> isPart(part.get(), all) && endsThere(all.end()))
        .filter(all -> tokens.is(joint, Role.OUT_OF) || isUsual(part.get(), all))
        .map(all -> share(i, part.get(), all).withNoun(Nouns.text(tokens, noun, joint)));
  }

  private Expression share(int i, Amount part, Amount all) {
    Amount ratio = part.over(all.value(), all.end());
    return Expression.of(i, all.end(), Bound.EXACT, ratio, UnitTable.FRACTION, Kind.RATIO);
  }

  private static boolean isCount(Amount amount) {
    return amount.value().signum() > 0 && amount.value().scale() <= 0 && !amount.scaled();
  }

  private boolean isFree(int i) {
    return !tokens.is(i - 1, Role.NAME) && !tokens.isDash(i - 1);
  }

  /** "Five km in 20" measures; "one day in five" is a share of the days. */
  private boolean isMeasure(int i) {
    return units.simple(i).filter(m -> m.unit().dimension() != Dimension.TIME).isPresent();
  }

  private boolean isEvery(int i) {
    return tokens.is(i, Role.DETERMINER) && tokens.first(i) == 'e';
  }

  private static boolean isPart(Amount part, Amount all) {
    return all.value().scale() <= 0 && part.value().compareTo(all.value()) < 0;
  }

  /** Small wholes and round ones; of others, "two goals in 17" may leave a noun unsaid. */
  private static boolean isUsual(Amount part, Amount all) {
    BigDecimal value = all.value();
    boolean one = part.value().compareTo(BigDecimal.ONE) == 0;
    boolean few = value.compareTo(BigDecimal.TEN) <= 0;
    boolean round = value.stripTrailingZeros().precision() == 1;
    return few || round || one && value.compareTo(HUNDRED) <= 0;
  }

  /** Says whether the number behind counts nothing of its own: no unit, no name and no noun. */
  private boolean endsThere(int i) {
    if (!tokens.isWord(i)) {
      boolean sign = tokens.isDash(i) || tokens.isMark(i, '%') || tokens.isMark(i, '/');
      return !sign && !tokens.isNumeral(i) && units.simple(i).isEmpty();
    }
    boolean name = Chars.isUpper(tokens.first(i));
    int end = Nouns.end(tokens, i);
    boolean verb = end == i + 1 && tokens.isAny(end, BEHIND_VERB); // "one in five owns a car"
    boolean counts = end > i && Nouns.isPlural(tokens, end - 1) && !verb;
    return !name && !counts && units.simple(i).isEmpty();
  }
}
