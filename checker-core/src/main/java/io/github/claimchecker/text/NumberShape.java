package io.github.claimchecker.text;

import java.util.Set;

/** How far a number in digits goes. */
final class NumberShape {
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "s");

  private NumberShape() {}

  /**
   * Finds the end of the number that starts at {@code start}: digits with groups and decimals
   * ("12,000.5"), parts of a time, ratio or fraction ("14:00", "3:1", "1/4"), a date
   * ("2025-12-27"), an ordinal ("3rd") or a decade ("1990s"), and names such as "5G".
   */
  static int end(String text, int start) {
    int end = digits(text, start);
    if (isDate(text, start, end)) {
      return digits(text, digits(text, end + 1) + 1);
    }
    while (end + 1 < text.length() && joins(text, end) && isDigit(text, end + 1)) {
      end = digits(text, end + 1);
    }
    return suffix(text, start, end);
  }

  private static boolean joins(String text, int i) {
    char c = text.charAt(i);
    boolean space = c == '\u00A0' || c == '\u202F' || c == '\u2009';
    return c == '.' || c == ',' || c == ':' || c == '/' || (space && isGroup(text, i + 1));
  }

  private static boolean isGroup(String text, int start) {
    return digits(text, start) == start + 3;
  }

  private static boolean isDate(String text, int start, int end) {
    int month = end + 1;
    return end - start == 4
        && isAt(text, end, '-')
        && digits(text, month) == month + 2
        && isAt(text, month + 2, '-')
        && digits(text, month + 3) == month + 5;
  }

  private static int suffix(String text, int start, int end) {
    int word = end;
    while (word < text.length() && Character.isLetter(text.charAt(word))) {
      word++;
    }
    String letters = text.substring(end, Math.min(word, end + 3));
    boolean name = end - start == 1 && (letters.equals("G") || letters.equals("D"));
    return name || ORDINALS.contains(letters) ? word : end;
  }

  private static int digits(String text, int start) {
    int i = start;
    while (isDigit(text, i)) {
      i++;
    }
    return i == start && isAt(text, i, '.') ? digits(text, start + 1) : i;
  }

  private static boolean isAt(String text, int i, char c) {
    return i < text.length() && text.charAt(i) == c;
  }

  private static boolean isDigit(String text, int i) {
    return i < text.length() && Characters.isDigit(text.charAt(i));
  }
}
