package io.github.claimchecker.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the periods that a sentence names: dates, months, quarters, years, "last November". */
final class PeriodReader {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_MONTH = 31;

  private final Map<String, Map<String, Integer>> words;

  private PeriodReader(Map<String, Map<String, Integer>> words) {
    this.words = words;
  }

  /** Reads {@code periods-LANGUAGE.txt}. */
  static PeriodReader of(String language) {
    Map<String, Map<String, Integer>> words = new HashMap<>();
    String section = "";
    for (String line : WordLists.lines("periods-" + language + ".txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
        continue;
      }
      for (String entry : line.split(" +", -1)) {
        int equals = entry.indexOf('=');
        words
            .computeIfAbsent(section, s -> new HashMap<>())
            .put(
                equals < 0 ? entry : entry.substring(0, equals),
                equals < 0 ? 0 : Integer.parseInt(entry.substring(equals + 1)));
      }
    }
    return new PeriodReader(words);
  }

  /**
   * A period and the words that name it.
   *
   * @param start the first word
   * @param end the word after the last
   * @param period what they mean
   */
  record Dated(int start, int end, Period period) {}

  /**
   * Finds the periods of a sentence.
   *
   * @param sentence the tagged words
   * @param spoken the day that relative words count from, where it is known
   * @return the periods in their order
   */
  List<Dated> read(TaggedSentence sentence, Optional<LocalDate> spoken) {
    List<Dated> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Dated dated = sentence.isQuantity(i) ? null : new Scan(sentence, i, spoken).read();
      if (dated == null) {
        i++;
      } else {
        found.add(dated);
        i = dated.end();
      }
    }
    return found;
  }

  /** The work at one word. */
  private final class Scan {
    private final TaggedSentence sentence;
    private final int start;
    private final Optional<LocalDate> spoken;
    private int at;

    Scan(TaggedSentence sentence, int start, Optional<LocalDate> spoken) {
      this.sentence = sentence;
      this.start = start;
      this.spoken = spoken;
      this.at = start;
    }

    @Nullable Dated read() {
      Integer relative = number("relative", start);
      if (relative != null) {
        return relative(relative);
      }
      Integer quarter = number("quarter", start);
      if (quarter != null) {
        return quarter(quarter);
      }
      Integer month = month(start);
      if (month != null) {
        return monthFirst(month);
      }
      Integer day = day(start);
      Integer monthBehind = month(start + 1);
      if (day != null && monthBehind != null) {
        at = start + 2;
        return dated(dayOf(yearHere(), monthBehind, day));
      }
      Integer year = year(start);
      if (year == null) {
        return null;
      }
      at = start + 1;
      return dated(Range.of(year, 1, 12));
    }

    private @Nullable Dated monthFirst(int month) {
      at = start + 1;
      Integer day = day(at);
      if (day != null) {
        at++;
        return dated(dayOf(yearHere(), month, day));
      }
      Integer year = yearHere();
      boolean bareMay =
          year == null
              && (sentence.lower(start).equals("may") || sentence.lower(start).equals("march"));
      if (bareMay && !sentence.isName(start)) {
        return null; // a verb
      }
      return dated(months(year, month, month));
    }

    private @Nullable Dated quarter(int quarter) {
      at = start + 1;
      if (!sentence.lower(start).startsWith("q")) {
        if (!sentence.lower(at).equals("quarter")) {
          return null;
        }
        at++;
      }
      if (sentence.lower(at).equals("of")) {
        at++;
      }
      return dated(months(yearHere(), 3 * quarter - 2, 3 * quarter));
    }

    private @Nullable Dated relative(int step) {
      at = start + 1;
      Integer month = month(at);
      if (month != null) {
        at++;
        Integer year =
            spoken
                .map(
                    day ->
                        day.getYear()
                            + (step < 0 && day.getMonthValue() <= month ? -1 : step > 0 ? step : 0))
                .orElse(null);
        return dated(months(year, month, month));
      }
      if (sentence.lower(at).equals("year")) {
        at++;
        return spoken.map(day -> dated(Range.of(day.getYear() + step, 1, 12))).orElse(null);
      }
      if (sentence.lower(at).equals("month")) {
        at++;
        return spoken
            .map(day -> day.plusMonths(step))
            .map(day -> dated(Range.of(day.getYear(), day.getMonthValue(), day.getMonthValue())))
            .orElse(null);
      }
      return null;
    }

    /** The year at this word or behind a comma, or none; moves behind it. */
    private @Nullable Integer yearHere() {
      int comma = sentence.lower(at).equals(",") || sentence.lower(at).equals("of") ? 1 : 0;
      Integer year = year(at + comma);
      if (year != null) {
        at += comma + 1;
      }
      return year;
    }

    private Range months(@Nullable Integer year, int first, int last) {
      if (year != null) {
        return Range.of(year, first, last);
      }
      return spoken
          .map(
              day ->
                  Range.of(
                      first > day.getMonthValue() ? day.getYear() - 1 : day.getYear(), first, last))
          .orElseGet(() -> Range.of(Period.UNKNOWN_YEAR, first, last));
    }

    private Range dayOf(@Nullable Integer year, int month, int day) {
      Range range = months(year, month, month);
      LocalDate date = range.from().withDayOfMonth(Math.min(day, range.to().getDayOfMonth()));
      return new Range(date, date);
    }

    private Dated dated(Range range) {
      boolean known = range.from().getYear() != Period.UNKNOWN_YEAR;
      Optional<LocalDate> from =
          has("before", start - 1) ? Optional.empty() : Optional.of(range.from());
      Optional<LocalDate> to = has("after", start - 1) ? Optional.empty() : Optional.of(range.to());
      StringBuilder printed = new StringBuilder();
      boolean bound = from.isEmpty() || to.isEmpty();
      for (int i = bound ? start - 1 : start; i < at; i++) {
        printed
            .append(printed.length() == 0 || sentence.lower(i).equals(",") ? "" : " ")
            .append(sentence.token(i).text());
      }
      return new Dated(start, at, new Period(from, to, known, printed.toString()));
    }

    private @Nullable Integer month(int i) {
      return number("month", i);
    }

    private @Nullable Integer day(int i) {
      Integer number = wholeNumber(i, 2);
      return number != null && number >= 1 && number <= LONGEST_MONTH ? number : null;
    }

    private @Nullable Integer year(int i) {
      Integer number = wholeNumber(i, 4);
      return number != null && number >= FIRST_YEAR && number <= LAST_YEAR ? number : null;
    }

    private @Nullable Integer wholeNumber(int i, int mostDigits) {
      String text = sentence.lower(i);
      if (sentence.isQuantity(i) || text.isEmpty() || text.length() > mostDigits) {
        return null;
      }
      for (int c = 0; c < text.length(); c++) {
        if (text.charAt(c) < '0' || text.charAt(c) > '9') {
          return null;
        }
      }
      return Integer.valueOf(text);
    }

    private @Nullable Integer number(String section, int i) {
      return sentence.isQuantity(i)
          ? null
          : words.getOrDefault(section, Map.of()).get(sentence.lower(i).toLowerCase(Locale.ROOT));
    }

    private boolean has(String section, int i) {
      return i >= 0 && number(section, i) != null;
    }
  }

  /** First and last day. */
  private record Range(LocalDate from, LocalDate to) {
    static Range of(int year, int firstMonth, int lastMonth) {
      LocalDate last = LocalDate.of(year, lastMonth, 1);
      return new Range(
          LocalDate.of(year, firstMonth, 1), last.withDayOfMonth(last.lengthOfMonth()));
    }
  }
}
