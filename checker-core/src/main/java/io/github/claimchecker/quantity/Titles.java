package io.github.claimchecker.quantity;

/** Recognizes headlines, in which most words begin with a capital. */
final class Titles {
  private static final long SMALL = Role.mask(Role.STOP, Role.ARTICLE, Role.BEFORE, Role.PER);
  private static final int CAPITALS = 3;
  private static final int SHORT = 3;

  private Titles() {}

  /** Says whether all words have a capital except for small ones such as "in" and "the". */
  static boolean isTitle(Tokens tokens) {
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i) && Chars.isUpper(tokens.first(i))) {
        capitals++;
      } else if (tokens.isWord(i) && !isSmall(tokens, i)) {
        return false;
      }
    }
    return capitals >= CAPITALS;
  }

  private static boolean isSmall(Tokens tokens, int i) {
    int length = tokens.end(i) - tokens.start(i);
    return tokens.isAny(i, SMALL) ? length <= SHORT || tokens.is(i, Role.BEFORE) : length < SHORT;
  }
}
