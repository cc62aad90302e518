package io.github.claimchecker.quantity;

import java.math.BigDecimal;

/** Letters behind a number that multiply it: "$4.5m", "100k", "1.2M", "10 MM". */
final class Suffix {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

  private Suffix() {}

  /**
   * Returns what a word multiplies the number before it by, 1 for nothing.
   *
   * @param money whether a currency stands before the number
   * @param near whether the word touches the number
   */
  static BigDecimal factor(Tokens tokens, int i, boolean money, boolean near) {
    char first = tokens.first(i);
    if (tokens.isMark(i + 1, '.') && tokens.touchesPrevious(i + 2) && tokens.isWord(i + 2)) {
      return BigDecimal.ONE; // "k.g."
    }
    boolean twice = tokens.end(i) - tokens.start(i) == 2;
    if (twice) {
      boolean same = tokens.text().charAt(tokens.start(i) + 1) == first;
      return first == 'M' && same ? MILLION : BigDecimal.ONE;
    }
    return switch (first) {
      case 'k', 'K' -> near || money || first == 'k' ? THOUSAND : BigDecimal.ONE;
      case 'M' -> near || money ? MILLION : BigDecimal.ONE;
      case 'm' ->
          money || (near && (countsBehind(tokens, behindTwin(tokens, i)) || isSum(tokens, i)))
              ? MILLION
              : BigDecimal.ONE;
      case 'b', 'B' ->
          money || ((near || first == 'B') && countsBehind(tokens, i + 1))
              ? BILLION
              : BigDecimal.ONE;
      case 'G' -> near && isAlone(tokens, i) ? BILLION : BigDecimal.ONE;
      case 't', 'T' -> money && near ? TRILLION : BigDecimal.ONE;
      default -> BigDecimal.ONE;
    };
  }

  /** In "5.1m to 5.3m tonnes" both letters mean what the second does. */
  private static int behindTwin(Tokens tokens, int i) {
    boolean link = tokens.is(i + 1, Role.TO) || tokens.is(i + 1, Role.AND) || tokens.isDash(i + 1);
    boolean twin =
        link
            && tokens.isNumeral(i + 2)
            && tokens.touchesPrevious(i + 3)
            && tokens.end(i + 3) - tokens.start(i + 3) == 1
            && tokens.first(i + 3) == tokens.first(i);
    return twin ? i + 4 : i + 1;
  }

  /** Says whether a word for money or a count stands close before: "profit was 700m". */
  private static boolean isSum(Tokens tokens, int i) {
    for (int k = i - 2; k >= 0 && k > i - REACH && !tokens.isMark(k); k--) {
      if (tokens.is(k, Role.SUM)) {
        return !tokens.is(i + 1, Role.MEASURED);
      }
    }
    return false;
  }

  private static final int REACH = 7;

  /** Names of networks (5G) have one digit; a number of billions has more. */
  private static boolean isAlone(Tokens tokens, int i) {
    return tokens.numeral(i - 1).digits() > 1;
  }

  /** In "30m people" and "75m tonnes" the letter is a million, in "1.8m tall" a metre. */
  private static boolean countsBehind(Tokens tokens, int i) {
    boolean part = tokens.is(i, Role.OF) && tokens.is(i + 1, Role.STOP);
    return part || (tokens.isWord(i) && Nouns.isPlural(tokens, i));
  }
}
