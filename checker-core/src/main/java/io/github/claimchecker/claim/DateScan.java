package io.github.claimchecker.claim;

import io.github.claimchecker.claim.Dated.Bound;
import io.github.claimchecker.claim.Dated.Range;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the time that starts at one word of a sentence. */
final class DateScan {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_MONTH = 31;
  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int YEAR = 4;
  private static final int ISO_LENGTH = 10;
  private static final Set<String> JOINING = Set.of("-", "–", "/");

  private final PeriodReader words;
  private final TaggedSentence sentence;
  private final int start;
  private final Optional<LocalDate> spoken;
  private int at;

  DateScan(PeriodReader words, TaggedSentence sentence, int start, Optional<LocalDate> spoken) {
    this.words = words;
    this.sentence = sentence;
    this.start = start;
    this.spoken = spoken;
    this.at = start;
  }

  /** The time at the word, or null where there is none. */
  @Nullable Dated read() {
    Integer relative = number("relative", start);
    if (relative != null) {
      return relative(relative);
    }
    Integer quarter = number("quarter", start);
    if (quarter != null) {
      return quarter(quarter);
    }
    Integer month = number("month", start);
    if (month != null) {
      return monthFirst(month);
    }
    Integer day = day(start);
    if (day != null) {
      return dayFirst(day);
    }
    LocalDate iso = iso(sentence.lower(start));
    if (iso != null) {
      at = start + 1;
      return dated(new Range(iso, iso));
    }
    Range decade = decade();
    if (decade != null) {
      return dated(decade);
    }
    Range years = years();
    if (years != null) {
      return dated(years);
    }
    Integer year = year(start);
    if (year == null) {
      return null;
    }
    at = start + 1;
    return dated(Range.of(year, 1, 12));
  }

  /**
   * "2024/25", "2019-2020", "between 2019 and 2022": from the first day to the last. Two years
   * alone in brackets are two dates, of a birth and a death.
   */
  private @Nullable Range years() {
    String text = sentence.lower(start);
    int mark = text.length() > YEAR ? YEAR : 0;
    boolean glued = mark > 0 && JOINING.contains(text.substring(mark, mark + 1));
    Integer first = glued ? wholeNumber(text.substring(0, mark), YEAR) : year(start);
    boolean joined =
        JOINING.contains(sentence.lower(start + 1))
            || sentence.lower(start + 1).equals("to") && sentence.lower(start - 1).equals("from")
            || sentence.lower(start + 1).equals("and")
                && sentence.lower(start - 1).equals("between");
    boolean life = sentence.opensBracket(start - 1) && sentence.closesBracket(start + 3);
    if (first == null || life || !glued && !joined || first < FIRST_YEAR || first > LAST_YEAR) {
      return null;
    }
    Integer last = lastYear(first, glued ? text.substring(mark + 1) : sentence.lower(start + 2));
    if (last == null) {
      return null;
    }
    at = start + (glued ? 1 : 3);
    return Range.ofYears(first, last);
  }

  /** The year that "25" or "2025" stands for behind an earlier one. */
  private static @Nullable Integer lastYear(int first, String text) {
    Integer number = text.length() == 2 || text.length() == YEAR ? wholeNumber(text, YEAR) : null;
    if (number == null) {
      return null;
    }
    int last = text.length() == YEAR ? number : first - first % CENTURY + number;
    return last > first && last <= LAST_YEAR ? Integer.valueOf(last) : null;
  }

  /** "6 June 1967", "6th of June". */
  private @Nullable Dated dayFirst(int day) {
    boolean of = sentence.lower(start + 1).equals("of");
    Integer month = number("month", start + (of ? 2 : 1));
    if (month == null) {
      return null;
    }
    at = start + (of ? 3 : 2);
    return dated(dayOf(yearHere(), month, day));
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
    Integer month = number("month", at);
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

  /** "1990s", "1990 's". */
  private @Nullable Range decade() {
    String text = sentence.lower(start);
    boolean glued = text.length() == 5 && text.endsWith("s");
    Integer year = glued ? wholeNumber(text.substring(0, 4), 4) : year(start);
    if (year == null || year < FIRST_YEAR || year > LAST_YEAR || year % DECADE != 0) {
      return null;
    }
    int end = glued ? start + 1 : possessive(start + 1);
    if (end == 0) {
      return null;
    }
    at = end;
    return Range.ofYears(year, year + DECADE - 1);
  }

  /** The word behind "'s", in one word or in two; 0 where there is none. */
  private int possessive(int i) {
    if (sentence.lower(i).equals("'s") || sentence.lower(i).equals("’s")) {
      return i + 1;
    }
    boolean mark = sentence.lower(i).equals("'") || sentence.lower(i).equals("’");
    return mark && sentence.lower(i + 1).equals("s") ? i + 2 : 0;
  }

  private static @Nullable LocalDate iso(String text) {
    if (text.length() != ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      return null;
    }
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
    int first = start;
    Range meant = range;
    Integer part = number("part", first - 1);
    if (part != null && range.from().plusMonths(1).isBefore(range.to())) {
      first--;
      meant = range.half(part);
    }
    int before = sentence.lower(first - 1).equals("the") ? first - 2 : first - 1;
    int opening = before;
    if (sentence.lower(before).equals("to") || sentence.lower(before).equals("than")) {
      opening--; // "prior to", "later than"
    }
    boolean ends = at > start && sentence.lower(start + 1).equals("to");
    Bound bound = ends ? Bound.NONE : bound(opening); // "from 2012 to 2014" is no bound
    opening = bound == Bound.NONE ? first : opening;
    return new Dated(opening, first, at, meant, bound, sentence.print(opening, at));
  }

  private Bound bound(int i) {
    for (Bound bound : Bound.values()) {
      if (number(bound.name().toLowerCase(Locale.ROOT), i) != null) {
        return bound;
      }
    }
    return Bound.NONE;
  }

  private @Nullable Integer day(int i) {
    String text = sentence.lower(i);
    boolean ordinal =
        text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th");
    String digits = ordinal ? text.substring(0, text.length() - 2) : text;
    Integer number = sentence.isQuantity(i) ? null : wholeNumber(digits, 2);
    return number != null && number >= 1 && number <= LONGEST_MONTH ? number : null;
  }

  private @Nullable Integer year(int i) {
    Integer number = sentence.isQuantity(i) ? null : wholeNumber(sentence.lower(i), 4);
    return number != null && number >= FIRST_YEAR && number <= LAST_YEAR ? number : null;
  }

  private static @Nullable Integer wholeNumber(String text, int mostDigits) {
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

  private @Nullable Integer number(String role, int i) {
    return i < 0 || sentence.isQuantity(i) ? null : words.number(role, sentence.lower(i));
  }
}
