package io.github.claimchecker.quantity;

/**
 * Cuts a text into stretches that no quantity crosses, and passes over those without a number.
 *
 * <p>A stretch ends with a sentence or a paragraph, or after {@value #LONGEST} characters. This is
 * the only code that sees every character, so it allocates nothing.
 */
final class Stretches {
  private static final int LONGEST = 4096;

  private final String text;
  private final Lexicon lexicon;
  private final UnitTable units;
  private int start;
  private int end;
  private int lastSeed;

  Stretches(String text, Lexicon lexicon, UnitTable units) {
    this.text = text;
    this.lexicon = lexicon;
    this.units = units;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Returns where the last number of the stretch may begin. */
  int lastSeed() {
    return lastSeed;
  }

  /**
   * Moves on to the next stretch that may hold a quantity.
   *
   * @return false at the end of the text
   */
  boolean next() {
    int length = text.length();
    start = end;
    lastSeed = -1;
    int i = start;
    while (i < length) {
      char c = text.charAt(i);
      boolean ends = false;
      if (Chars.isLetter(c)) {
        long word = FirstWords.word(text, i);
        if (lexicon.maySeed(word) && isSeed(i)) {
          lastSeed = i;
        }
        i = FirstWords.end(word);
      } else if (Chars.isDigit(c) || FractionReader.isVulgar(c)) {
        lastSeed = i;
        i = Chars.skipDigits(text, i + 1);
      } else {
        i++;
        ends = c != ' ' && isBreak(c, i);
      }
      if (ends || i - start > LONGEST) {
        if (lastSeed >= 0) {
          end = i;
          return true;
        }
        start = i;
      }
    }
    end = length;
    return lastSeed >= 0;
  }

  private boolean isSeed(int i) {
    long match = lexicon.seed(text, i);
    if (match < 0 || Automaton.payload(match) == Lexicon.SEED) {
      return match >= 0;
    }
    int after = Chars.skipSpace(text, Automaton.end(match));
    return units.isNameAt(text, Chars.isDash(Chars.at(text, after)) ? after + 1 : after);
  }

  /** Says whether the character before an offset ends a sentence or a paragraph. */
  private boolean isBreak(char c, int after) {
    if (c == '\n') {
      return Chars.at(text, after) == '\n' || Chars.at(text, after) == '\r';
    }
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    char next = Chars.at(text, after);
    return Chars.isSpace(next)
        && Chars.isUpper(Chars.at(text, Chars.skipSpace(text, after)))
        && !isAbbreviation(after - 2);
  }

  /** Says whether a word ends at an offset that is too short for a sentence's last: "U.S. ". */
  private boolean isAbbreviation(int last) {
    return Chars.isUpper(Chars.at(text, last))
        || (Chars.isLetter(Chars.at(text, last - 1))
            && !Chars.isLetter(Chars.at(text, last - 2))
            && Chars.isUpper(Chars.at(text, last - 1)));
  }
}
