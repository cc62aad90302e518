package io.github.claimchecker.claim;

import org.jspecify.annotations.Nullable;

/**
 * What single words of a sentence stand for in a date.
 *
 * @param words the words of periods
 * @param sentence the sentence
 */
record DateWords(PeriodReader words, TaggedSentence sentence) {
  static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_MONTH = 31;

  /** The number that a word stands for in a role; null where it has no such role. */
  @Nullable Integer number(String role, int i) {
    return i < 0 || sentence.isQuantity(i) ? null : words.number(role, sentence.lower(i));
  }

  boolean is(String role, int i) {
    return number(role, i) != null;
  }

  /** "6", "6th": a day of a month. */
  @Nullable Integer day(int i) {
    Integer number = sentence.isQuantity(i) ? null : wholeNumber(cardinal(i), 2);
    return number != null && number >= 1 && number <= LONGEST_MONTH ? number : null;
  }

  /** "19th": which of a row. */
  @Nullable Integer ordinal(int i) {
    String digits = cardinal(i);
    Integer written = words.number("ordinal", sentence.lower(i));
    return digits.length() < sentence.lower(i).length() ? wholeNumber(digits, 2) : written;
  }

  private String cardinal(int i) {
    String text = sentence.lower(i);
    return mayBeOrdinal(text) ? text.substring(0, text.length() - 2) : text;
  }

  /** Whether a word ends as all ordinals do: "first", "22nd". */
  static boolean mayBeOrdinal(String text) {
    return text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th");
  }

  @Nullable Integer year(int i) {
    Integer number = sentence.isQuantity(i) ? null : wholeNumber(sentence.lower(i), YEAR_DIGITS);
    return number != null && isYear(number) ? number : null;
  }

  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  static @Nullable Integer wholeNumber(String text, int mostDigits) {
    if (text.isEmpty() || text.length() > mostDigits) {
      return null;
    }
    for (int c = 0; c < text.length(); c++) {
      if (text.charAt(c) < '0' || text.charAt(c) > '9') {
        return null;
      }
    }
    return Integer.valueOf(text);
  }
}
