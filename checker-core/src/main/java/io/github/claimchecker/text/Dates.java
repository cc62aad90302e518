package io.github.claimchecker.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Days as they stand in front matter and datelines: {@code 2025-12-27}, {@code 27 December 2025},
 * {@code Dec. 27, 2025}, {@code August 2025} (its first day), {@code 2025年12月27日}. A day that can
 * be read in two ways (3/4/2025) is none.
 */
final class Dates {
  private static final Map<String, Integer> MONTHS = months();

  private Dates() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
    }
    months.put("sept", 9);
    return months;
  }

  /** Reads a text that is a day and nothing else, a time of day excepted. */
  static Optional<LocalDate> parse(String text) {
    List<DateWord> words = DateWord.split(text.strip());
    for (int end = words.size(); end > 0; end--) {
      Optional<LocalDate> day = day(words.subList(0, end));
      if (day.isPresent() && DateWord.areTime(words.subList(end, words.size()))) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(List<DateWord> words) {
    return switch (words.size()) {
      case 2 -> monthOfYear(words.get(0), words.get(1));
      case 3 -> threeWords(words.get(0), words.get(1), words.get(2));
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> monthOfYear(DateWord first, DateWord second) {
    if (MONTHS.containsKey(first.text())) {
      return of(second, MONTHS.get(first.text()), 1);
    }
    boolean numbers = first.isYear() && second.isNumber() && second.text().length() == 2;
    return numbers ? of(first, second.number(), 1) : Optional.empty();
  }

  private static Optional<LocalDate> threeWords(DateWord a, DateWord b, DateWord c) {
    if (MONTHS.containsKey(b.text())) {
      return a.isYear()
          ? of(a, MONTHS.get(b.text()), c.number())
          : of(c, MONTHS.get(b.text()), a.number());
    }
    if (MONTHS.containsKey(a.text())) {
      return of(c, MONTHS.get(a.text()), b.number());
    }
    if (a.isYear()) {
      return of(a, b.number(), c.number());
    }
    if (a.after() == '.' && b.after() == '.') {
      return of(c, b.number(), a.number());
    }
    return slashed(a, b, c);
  }

  /** Only one of day and month can be above twelve. */
  private static Optional<LocalDate> slashed(DateWord a, DateWord b, DateWord c) {
    if (a.number() > 12) {
      return of(c, b.number(), a.number());
    }
    return b.number() > 12 || a.number() == b.number()
        ? of(c, a.number(), b.number())
        : Optional.empty();
  }

  private static Optional<LocalDate> of(DateWord year, int month, int day) {
    if (!year.isYear()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.number(), month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
