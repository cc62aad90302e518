package io.github.claimchecker.quantity;

import java.util.Optional;

/** Finds the noun that a number counts, without a tagger: the claim stage may know better. */
final class Nouns {
  private static final int LONGEST = 7;
  private static final long NO_NOUN =
      Role.mask(
          Role.MORE,
          Role.UP,
          Role.DOWN,
          Role.OLD,
          Role.TIMES,
          Role.ARTICLE,
          Role.ANOTHER,
          Role.WHOLE);

  private Nouns() {}

  /** Says whether a word looks like a plural. */
  static boolean isPlural(Tokens tokens, int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    String text = tokens.text();
    if (end - start < 3) {
      return false;
    }
    char last = text.charAt(end - 1);
    char before = text.charAt(end - 2);
    if (last == 's' && before != 's' && before != 'u' && before != '\'' && before != '’') {
      return before != 'i';
    }
    return tokens.is(i, Role.PLURAL);
  }

  /**
   * Finds the end of the noun phrase that begins at a token.
   *
   * @return the token behind it, {@code from} where there is none
   */
  static int end(Tokens tokens, int from) {
    int i = from;
    while (i < from + LONGEST && continues(tokens, i, from)) {
      if (tokens.isWord(i) && isPlural(tokens, i)) {
        return behindPlurals(tokens, i + 1);
      }
      i++;
    }
    boolean word = tokens.isWord(from) && continues(tokens, from, from);
    int first = word ? from + 1 : from;
    return tokens.isDash(first) && tokens.isWord(first + 1) && i > first + 1 ? first + 2 : first;
  }

  /**
   * Finds the end of the words of a noun phrase that stand in front of a small word.
   *
   * @param mask the roles of which the small word has one
   * @return the small word, {@code from} where the words are none or something else ends them
   */
  static int endBefore(Tokens tokens, int from, long mask) {
    int i = from;
    while (i < from + LONGEST
        && tokens.isWord(i)
        && !tokens.isAny(i, mask)
        && continues(tokens, i, from)) {
      i++;
    }
    return tokens.isAny(i, mask) ? i : from;
  }

  /** "police officers", "women drivers". */
  private static int behindPlurals(Tokens tokens, int from) {
    int i = from;
    while (tokens.is(from - 1, Role.PLURAL)
        && tokens.isWord(i)
        && continues(tokens, i, i)
        && isPlural(tokens, i)) {
      i++;
    }
    return i;
  }

  private static boolean isAdverb(Tokens tokens, int i) {
    int end = tokens.end(i);
    String text = tokens.text();
    return end - tokens.start(i) > 4 && text.charAt(end - 1) == 'y' && text.charAt(end - 2) == 'l';
  }

  private static boolean continues(Tokens tokens, int i, int from) {
    if (tokens.isWord(i)) {
      return (!tokens.is(i, Role.STOP) || (tokens.is(i, Role.RANKED_BY) && i == from))
          && !tokens.isAny(i, NO_NOUN)
          && !isAdverb(tokens, i)
          && !tokens.isAny(i, Role.CARDINALS | Role.BEFORE.bit() | Role.MONTH.bit())
          && Chars.isLetter(tokens.first(i));
    }
    return i > from
        && tokens.isDash(i)
        && tokens.touchesPrevious(i)
        && tokens.touchesPrevious(i + 1);
  }

  /** Returns the phrase [from, end) as printed; empty if there are no tokens in it. */
  static Optional<String> text(Tokens tokens, int from, int end) {
    return end > from
        ? Optional.of(tokens.text().substring(tokens.start(from), tokens.end(end - 1)))
        : Optional.empty();
  }
}
