package io.github.claimchecker.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says of the characters of a sentence whether it may name a time of day. */
final class TimeHints {
  private static final List<String> ROLES =
      List.of(
          "clock-name", "o'clock", "clock-past", "half-day", "hours", "day-part", "night", "zone");

  private final PeriodReader words;

  /** All words of these roles: one look-up tells most words of a sentence from them. */
  private final Set<String> known = new HashSet<>();

  TimeHints(PeriodReader words) {
    this.words = words;
    ROLES.forEach(role -> known.addAll(words.words(role)));
  }

  /** Whether a sentence may name a time of day, seen without its words being tagged. */
  boolean mayTell(String sentence) {
    boolean digit = false;
    boolean hour = false;
    int word = -1;
    String before = "";
    for (int i = 0; i <= sentence.length(); i++) {
      char c = i < sentence.length() ? sentence.charAt(i) : ' ';
      boolean isDigit = c >= '0' && c <= '9';
      if (c == ':' && digit && i > 0 && Character.isDigit(sentence.charAt(i - 1))) {
        return true;
      }
      if (c == '.' && isMinutes(sentence, i + 1) && mayBeHour(sentence, i)) {
        return true;
      }
      digit |= isDigit;
      if (Character.isLetter(c) || word >= 0 && (c == '.' || c == '\'' || c == '’')) {
        word = word < 0 ? i : word;
      } else if (word >= 0) {
        String text = lower(sentence.substring(word, i));
        if (isHint(text, before, digit) || hour && isPartOfDay(text)) {
          return true;
        }
        hour |= is("clock-hour", text);
        before = text;
        word = -1;
      }
    }
    return false;
  }

  /** Whether two figures and no more stand at a place, behind the point of "6.20". */
  private static boolean isMinutes(String text, int at) {
    boolean two = isDigit(text, at) && isDigit(text, at + 1);
    return two && !isDigit(text, at + 2) && text.charAt(at) < '6';
  }

  /** Whether one or two figures end in front of a place, behind "at", "until" or "till". */
  private boolean mayBeHour(String text, int end) {
    int from = isDigit(text, end - 2) ? end - 2 : end - 1;
    int space = text.lastIndexOf(' ', Math.max(0, from - 2));
    return isDigit(text, from)
        && from > 1
        && text.charAt(from - 1) == ' '
        && is("clock-sure", lower(text.substring(space + 1, from - 1)));
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  /** In lower case, without the full stop of the sentence. */
  private static String lower(String word) {
    String text = word.toLowerCase(Locale.ROOT);
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private boolean isHint(String word, String before, boolean digit) {
    if (word.equals("at") && (is("month", before) || is("weekday", before))) {
      return true; // "on 7 June at 10"
    }
    if (!known.contains(word)) {
      return false;
    }
    if (is("clock-past", word)) {
      boolean spoken = is("clock-minutes", before) || before.equals("minutes");
      return spoken || digit && word.equals("past");
    }
    boolean sure = is("clock-name", word) || is("o'clock", word);
    return sure || digit || word.indexOf('.') > 0; // "seven p.m."
  }

  /** "At nine in the evening": the hour may be a word. */
  private boolean isPartOfDay(String word) {
    return is("day-part", word) || is("night", word);
  }

  private boolean is(String role, String word) {
    return words.number(role, word) != null;
  }
}
