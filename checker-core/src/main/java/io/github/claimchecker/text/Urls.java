package io.github.claimchecker.text;

import java.util.Locale;

/** Web addresses that stand in a text as they are; they are not words of a sentence. */
final class Urls {
  private static final String[] BEGINNINGS = {"http://", "https://", "www.", "mailto:"};

  private Urls() {}

  /** The offset after the address that begins at {@code i}, or {@code i} where none begins. */
  static int end(String text, int i, int limit) {
    if (!begins(text, i) || (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)))) {
      return i;
    }
    int end = i;
    while (end < limit && isPart(text.charAt(end))) {
      end++;
    }
    while (end > i && ".,;:!?*_'\")]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean begins(String text, int i) {
    char first = Character.toLowerCase(text.charAt(i));
    if (first != 'h' && first != 'w' && first != 'm') {
      return false;
    }
    for (String beginning : BEGINNINGS) {
      int end = i + beginning.length();
      if (end < text.length()
          && text.substring(i, end).toLowerCase(Locale.ROOT).equals(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(char c) {
    return !Characters.isSpace(c) && !Characters.isWide(c) && "<>|`".indexOf(c) < 0;
  }
}
