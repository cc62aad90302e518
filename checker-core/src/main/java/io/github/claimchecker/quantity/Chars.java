package io.github.claimchecker.quantity;

/** What characters are to the scanner. */
final class Chars {
  /** The last white space but for the mark that may begin a file. */
  private static final char LAST_SPACE = '\u3000';

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** All white space, found once, since to look at every character takes time. */
  private static final String SPACES = findSpaces();

  private Chars() {}

  private static String findSpaces() {
    StringBuilder spaces = new StringBuilder().append(BYTE_ORDER_MARK);
    for (char c = 0; c <= LAST_SPACE; c++) {
      if (isSpace(c)) {
        spaces.append(c);
      }
    }
    return spaces.toString();
  }

  /** Returns every character that {@link #isSpace} says yes to, in no order. */
  static String spaces() {
    return SPACES;
  }

  /** Says whether it is white space, the non-breaking and thin ones and joiners included. */
  static boolean isSpace(char c) {
    return c == ' '
        || (c < 0x80
            ? c >= '\t' && c <= '\r'
            : c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2060'
                || c == LAST_SPACE
                || c == BYTE_ORDER_MARK
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069'));
  }

  /** Says whether it is a digit, the full-width ones and those of other scripts included. */
  static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /** Says whether it is the digit zero of any script. */
  static boolean isZero(char c) {
    return Character.digit(c, 10) == 0;
  }

  /** Says whether it is a letter. */
  static boolean isLetter(char c) {
    return c < 0x80
        ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
        : (c < '\u2000' || c > '\u206f') && Character.isLetter(c); // no letters in punctuation
  }

  /** Says whether it is an upper-case letter. */
  static boolean isUpper(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** Says whether it is a lower-case letter. */
  static boolean isLower(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  /** Says whether it is one of the dashes that stand for "to" or "minus". */
  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** Returns the first offset at or after {@code from} that is not white space. */
  static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the first offset at or after {@code from} that is no digit. */
  static int skipDigits(String text, int from) {
    int length = text.length();
    int i = from;
    while (i < length && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Says whether no letter or digit continues at an offset what stands before it. */
  static boolean wordEndsAt(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char after = text.charAt(end);
    char last = text.charAt(end - 1);
    return isLetter(last) ? !isLetter(after) && !isDigit(after) : !isDigit(last) || !isDigit(after);
  }

  /** Returns the character at an offset, or 0 outside of the text. */
  static char at(String text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
  }
}
