package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads "third", "twenty-first" and "37th", and says whether they rank something. */
final class Ordinals {
  private final Tokens tokens;

  Ordinals(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Reads the ordinal that begins at a token. */
  Optional<Amount> read(int i) {
    if (tokens.is(i, Role.ORDINAL)) {
      return Optional.of(ordinal(tokens.word(i).number(), i + 1));
    }
    if (tokens.is(i, Role.TENS) && tokens.isDash(i + 1) && tokens.is(i + 2, Role.ORDINAL)) {
      return Optional.of(ordinal(tokens.word(i).number().add(tokens.word(i + 2).number()), i + 3));
    }
    return isInDigits(i)
        ? Optional.of(ordinal(tokens.numeral(i).value(), i + 2))
        : Optional.empty();
  }

  private static Amount ordinal(BigDecimal number, int end) {
    return Amount.ofWords(number, BigDecimal.ONE, end, false);
  }

  /** Says whether a numeral has the letters of an ordinal behind it: "21st". */
  boolean isInDigits(int i) {
    return tokens.isNumeral(i) && tokens.touchesPrevious(i + 1) && isSuffix(i + 1);
  }

  private boolean isSuffix(int i) {
    if (!tokens.isWord(i) || tokens.end(i) - tokens.start(i) != 2) {
      return false;
    }
    char a = Character.toLowerCase(tokens.first(i));
    char b = Character.toLowerCase(tokens.text().charAt(tokens.start(i) + 1));
    return (a == 's' && b == 't')
        || (a == 'n' && b == 'd')
        || (a == 'r' && b == 'd')
        || (a == 't' && b == 'h');
  }

  /** Says whether an ordinal [i, end) ranks something: "third largest", "ranked third". */
  boolean ranks(int i, int end) {
    int at = tokens.isDash(end) ? end + 1 : end;
    return tokens.is(at, Role.RANKED_BY) || ranksBehind(i) || isSaid(i, end);
  }

  /** "Was runner-up", "finished as runner-up in the league": not "the runner-up said". */
  private boolean isSaid(int i, int end) {
    boolean place = tokens.is(i, Role.RANKED_BY);
    boolean said = tokens.is(i - 1, Role.STOP) && !tokens.is(i - 1, Role.DETERMINER);
    return place && said && (!tokens.isWord(end) || tokens.is(end, Role.STOP));
  }

  /**
   * Passes over the sign that makes a place of the number behind it: "ranked #4", "ranked No. 4".
   *
   * @return the token behind it, {@code i} where there is none
   */
  int behindSign(int i) {
    return ranksBehind(i) ? behindMark(i) : i;
  }

  /** The same where nothing in front of the sign tells that a place follows: "the No. 4 spot". */
  int behindMark(int i) {
    boolean word = tokens.is(i, Role.RANKED) && tokens.is(i, Role.NAME);
    if (!word && !tokens.isMark(i, '#')) {
      return i;
    }
    return word && tokens.isMark(i + 1, '.') ? i + 2 : i + 1;
  }

  /** Says whether the word in front of a token tells that a place follows. */
  boolean ranksBehind(int i) {
    return tokens.is(i - 1, Role.RANKED) && !tokens.is(i - 1, Role.NAME);
  }
}
