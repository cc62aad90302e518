package io.github.claimchecker.claim;

import io.github.claimchecker.claim.Dated.Range;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the time that starts at one word of a sentence, without the words in front of it. */
final class DateScan {
  private static final int ISO_LENGTH = 10;
  private static final int MONTHS = 12;

  private final DateWords words;
  private final TaggedSentence sentence;
  private final int start;
  private final Optional<LocalDate> spoken;
  private int at;

  DateScan(DateWords words, int start, Optional<LocalDate> spoken) {
    this.words = words;
    this.sentence = words.sentence();
    this.start = start;
    this.spoken = spoken;
    this.at = start;
  }

  /**
   * A time.
   *
   * @param range its days
   * @param end the word after its last
   */
  record Found(Range range, int end) {}

  /** The time at the word, or null where there is none. */
  @Nullable Found read() {
    Found years = new YearScan(words, start).read();
    if (years != null) {
      return years;
    }
    Range range = range();
    return range == null ? null : new Found(range, at);
  }

  private @Nullable Range range() {
    Range spelled = spelledDay();
    if (spelled != null) {
      return spelled;
    }
    Integer relative = words.number("relative", start);
    if (relative != null) {
      return relative(relative);
    }
    Integer quarter = words.number("quarter", start);
    if (quarter != null) {
      return quarter(quarter);
    }
    Integer season = words.number("season", start);
    if (season != null) {
      return season(season);
    }
    Integer month = words.number("month", start);
    if (month != null) {
      return monthFirst(month);
    }
    Integer day = words.day(start);
    return day != null ? dayFirst(day) : iso(sentence.lower(start));
  }

  /** "6 June 1967", "6th of June". */
  private @Nullable Range dayFirst(int day) {
    boolean of = sentence.lower(start + 1).equals("of");
    Integer month = words.number("month", start + (of ? 2 : 1));
    if (month == null) {
      return null;
    }
    at = start + (of ? 3 : 2);
    return dayOf(yearHere(), month, day);
  }

  /** "The second of May"; without "the" it is a part: "a third of May". */
  private @Nullable Range spelledDay() {
    int first = sentence.lower(start).equals("the") ? start + 1 : start;
    if (!sentence.lower(first - 1).equals("the")) {
      return null;
    }
    Integer tens = sentence.lower(first + 1).equals("-") ? words.number("day-tens", first) : null;
    int last = tens == null ? first : first + 2;
    Integer day = words.number("day-word", last);
    int of = last + 1;
    Integer month = sentence.lower(of).equals("of") ? words.number("month", of + 1) : null;
    if (day == null || month == null || !isDate(of + 1)) {
      return null;
    }
    at = of + 2;
    return dayOf(yearHere(), month, tens == null ? day : tens + day);
  }

  /** "The second of May", not "the second of May's fairs". */
  private boolean isDate(int month) {
    boolean capital = Character.isUpperCase(sentence.token(month).text().charAt(0));
    return capital && !sentence.isPossessive(month + 1);
  }

  private @Nullable Range monthFirst(int month) {
    at = start + 1;
    Integer day = words.day(at);
    if (day != null) {
      at++;
      return dayOf(yearHere(), month, day);
    }
    Integer year = yearHere();
    boolean bareMay =
        year == null
            && (sentence.lower(start).equals("may") || sentence.lower(start).equals("march"));
    if (bareMay && !sentence.isName(start)) {
      return null; // a verb
    }
    return months(year, month, month);
  }

  private @Nullable Range quarter(int quarter) {
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
    return months(yearHere(), 3 * quarter - 2, 3 * quarter);
  }

  /** "Spring 2017": from the month it begins with, four months, or to the end of the year. */
  private @Nullable Range season(int first) {
    at = start + 1;
    Integer year = yearHere();
    return year == null ? null : Range.of(year, first, Math.min(MONTHS, first + 3));
  }

  private @Nullable Range relative(int step) {
    at = start + 1;
    Integer month = words.number("month", at);
    if (month != null) {
      at++;
      Integer year = spoken.map(day -> day.getYear() + years(step, month, day)).orElse(null);
      return months(year, month, month);
    }
    if (sentence.lower(at).equals("year")) {
      at++;
      return spoken.map(day -> Range.of(day.getYear() + step, 1, MONTHS)).orElse(null);
    }
    if (sentence.lower(at).equals("month")) {
      at++;
      return spoken
          .map(day -> day.plusMonths(step))
          .map(day -> Range.of(day.getYear(), day.getMonthValue(), day.getMonthValue()))
          .orElse(null);
    }
    return null;
  }

  /** How many years "last May" or "next May" is away from the year of a day. */
  private static int years(int step, int month, LocalDate day) {
    return step < 0 && day.getMonthValue() <= month ? -1 : Math.max(0, step);
  }

  private @Nullable Range iso(String text) {
    if (text.length() != ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      at = start + 1;
      return new Range(day, day);
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  /** The year at this word or behind "," or "in" ("in March in 2010"), or none; moves behind it. */
  private @Nullable Integer yearHere() {
    String word = sentence.lower(at);
    int joint = word.equals(",") || word.equals("of") || word.equals("in") ? 1 : 0;
    EraScan.Year era = new EraScan(words).read(at + joint);
    if (era != null) {
      at = era.end();
      return era.number();
    }
    Integer year = words.year(at + joint);
    if (year != null) {
      at += joint + 1;
    }
    return year;
  }

  private Range months(@Nullable Integer year, int first, int last) {
    if (year != null) {
      return Range.of(year, first, last);
    }
    return spoken
        .map(day -> Range.of(day.getYear() + years(first, day), first, last))
        .orElseGet(() -> Range.of(Period.UNKNOWN_YEAR, first, last));
  }

  /** The year of a month that nobody names: the last one there was, or the next that will be. */
  private int years(int month, LocalDate day) {
    if (isToCome()) {
      return month < day.getMonthValue() ? 1 : 0;
    }
    return month > day.getMonthValue() ? -1 : 0;
  }

  private boolean isToCome() {
    for (int i = 0; i < sentence.size(); i++) {
      if (words.is("to-come", i) && !sentence.isNoun(i) && !sentence.isName(i)) {
        return true;
      }
    }
    return false;
  }

  private Range dayOf(@Nullable Integer year, int month, int day) {
    Range range = months(year, month, month);
    LocalDate date = range.from().withDayOfMonth(Math.min(day, range.to().getDayOfMonth()));
    return new Range(date, date);
  }
}
