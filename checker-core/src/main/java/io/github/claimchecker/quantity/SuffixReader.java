package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Suffixes.Suffix;
import io.github.claimchecker.quantity.Suffixes.Where;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Tells from what stands around them whether letters behind a number multiply it. */
final class SuffixReader {
  /** How many tokens before a suffix a word for a sum may stand. */
  private static final int REACH = 7;

  private final Tokens tokens;
  private final UnitReader units;
  private final Suffixes suffixes;

  SuffixReader(Tokens tokens, UnitReader units, Suffixes suffixes) {
    this.tokens = tokens;
    this.units = units;
    this.suffixes = suffixes;
  }

  /**
   * Returns what a word multiplies the numeral before it by.
   *
   * @param i the word
   * @param money whether a currency stands before the numeral
   */
  Optional<BigDecimal> factor(int i, boolean money) {
    if (!tokens.isWord(i)
        || tokens.end(i) - tokens.start(i) > Suffixes.LONGEST
        || isAbbreviation(i)) {
      return Optional.empty();
    }
    return suffixes
        .find(tokens.text().substring(tokens.start(i), tokens.end(i)))
        .filter(suffix -> applies(suffix, i, money))
        .map(Suffix::factor);
  }

  /** "k.g." */
  private boolean isAbbreviation(int i) {
    return tokens.isMark(i + 1, '.') && tokens.touchesPrevious(i + 2) && tokens.isWord(i + 2);
  }

  private boolean applies(Suffix suffix, int i, boolean money) {
    Set<Where> where = tokens.touchesPrevious(i) ? suffix.touching() : suffix.apart();
    return where.contains(Where.ALWAYS)
        || (money && where.contains(Where.MONEY))
        || (where.contains(Where.COUNTED) && countsBehind(behindTwin(i)))
        || (where.contains(Where.SUM) && isSum(i))
        || (where.contains(Where.LONG) && tokens.numeral(i - 1).digits() > 1);
  }

  /** In "5.1m to 5.3m tonnes" both letters mean what the second does. */
  private int behindTwin(int i) {
    boolean link = tokens.is(i + 1, Role.TO) || tokens.is(i + 1, Role.AND) || tokens.isDash(i + 1);
    boolean twin =
        link
            && tokens.isNumeral(i + 2)
            && tokens.touchesPrevious(i + 3)
            && tokens.end(i + 3) - tokens.start(i + 3) == 1
            && tokens.first(i + 3) == tokens.first(i);
    return twin ? i + 4 : i + 1;
  }

  /** In "30m people", "75m tonnes" and "1.5m km" it is a million, in "1.8m tall" a metre. */
  private boolean countsBehind(int i) {
    boolean part = tokens.is(i, Role.OF) && tokens.is(i + 1, Role.STOP);
    return part || (tokens.isWord(i) && (Nouns.isPlural(tokens, i) || isUnit(i)));
  }

  private boolean isUnit(int i) {
    return !tokens.touchesPrevious(i)
        && !tokens.is(i, Role.STOP)
        && units.simple(i).filter(m -> m.unit().dimension() != Dimension.TIME).isPresent();
  }

  /** Says whether a word for money or a count stands close before: "profit was 700m". */
  private boolean isSum(int i) {
    for (int k = i - 2; k >= 0 && k > i - REACH && !tokens.isMark(k); k--) {
      if (tokens.is(k, Role.SUM)) {
        return !tokens.is(i + 1, Role.MEASURED);
      }
    }
    return false;
  }
}
