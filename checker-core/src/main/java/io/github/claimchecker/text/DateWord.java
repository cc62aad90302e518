package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word or number of a date.
 *
 * @param text its letters or its digits, in lower case, without a full stop or "th" behind them
 * @param after the mark that follows it, a space where there is none
 */
record DateWord(String text, char after) {
  private static final Set<String> IGNORED =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "of",
          "the");
  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
  private static final Set<String> CHINESE = Set.of("年", "月", "日");
  private static final Set<String> TIME =
      Set.of(
          "at", "t", "z", "am", "pm", "a", "p", "m", "h", "gmt", "utc", "est", "edt", "pst", "cet",
          "cest", "bst", "cst", "et");

  /** Cuts a text into words, leaving out days of the week. */
  static List<DateWord> split(String text) {
    List<DateWord> words = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = end(text, i);
      if (Character.isLetterOrDigit(text.charAt(i))) {
        add(words, text.substring(i, end).toLowerCase(Locale.ROOT), after(text, end));
      }
      i = end;
    }
    return words;
  }

  private static int end(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    while (end < text.length()
        && Character.isLetterOrDigit(first)
        && Character.isLetterOrDigit(text.charAt(end))
        && Character.isDigit(first) == Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void add(List<DateWord> words, String word, char after) {
    boolean ordinal =
        ORDINAL.contains(word) && !words.isEmpty() && words.get(words.size() - 1).isNumber();
    if (!ordinal && !IGNORED.contains(word) && !CHINESE.contains(word)) {
      words.add(new DateWord(word, after));
    }
  }

  private static char after(String text, int end) {
    return end < text.length() ? text.charAt(end) : ' ';
  }

  /** Says whether words behind a day are its time of day, or nothing. */
  static boolean areTime(List<DateWord> words) {
    return words.stream().allMatch(word -> TIME.contains(word.text) || word.isPartOfTime())
        && (words.isEmpty() || words.size() > 1);
  }

  private boolean isPartOfTime() {
    return isNumber() && (text.length() <= 2 || after == ' ' || after == 'Z');
  }

  boolean isNumber() {
    return Characters.isDigit(text.charAt(0)) && text.length() <= 9;
  }

  boolean isYear() {
    return isNumber() && text.length() == 4 && text.compareTo("1900") >= 0 && number() < 2200;
  }

  /** Its number; 0 where it is none, which is neither a month nor a day. */
  int number() {
    return isNumber() ? Integer.parseInt(text) : 0;
  }
}
