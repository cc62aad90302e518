package io.github.claimchecker.report;

/**
 * Makes text from documents and rule files safe to print: a headline must not be able to colour a
 * terminal, to move its cursor, or to pass for a line of the build's own.
 */
final class Visible {

  private Visible() {}

  /**
   * Puts a text on one line. Each stretch of space, line ends included, becomes one space;
   * controls, marks that turn the direction of writing, and halves of surrogate pairs become {@code
   * U+001B} and the like, in brackets.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean spaced = true;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      boolean space = isSpace(character);
      if (!space) {
        append(line, character);
      } else if (!spaced) {
        line.append(' ');
      }
      spaced = space;
    }
    return line.toString().strip();
  }

  /** Keeps the columns of a line, so that a caret below it still points to the right place. */
  static String columns(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      boolean hidden = acts(character) || Character.getType(character) == Character.SURROGATE;
      line.appendCodePoint(isSpace(character) ? ' ' : hidden ? '?' : character);
    }
    return line.toString();
  }

  private static boolean isSpace(int character) {
    return !isSeparator(character)
        && (Character.isWhitespace(character) || Character.isSpaceChar(character));
  }

  /** The four ASCII separators count as white space in Java, but are controls to a terminal. */
  private static boolean isSeparator(int character) {
    return character >= 0x1c && character <= 0x1f;
  }

  private static void append(StringBuilder line, int character) {
    if (acts(character) || Character.getType(character) == Character.SURROGATE) {
      line.append(String.format("[U+%04X]", character));
    } else {
      line.appendCodePoint(character);
    }
  }

  private static boolean acts(int character) {
    return Character.isISOControl(character)
        || (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
