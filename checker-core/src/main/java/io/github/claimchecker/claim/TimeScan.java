package io.github.claimchecker.claim;

import io.github.claimchecker.claim.Timed.Hours;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time of day that starts at one word of a sentence, without the words in front of it.
 */
final class TimeScan {
  private static final int HOUR = 60;
  private static final int HALF_DAY = 720;
  private static final int HOURS = 12;
  private static final int DAY_HOURS = 24;
  private static final int DIGITS = 4;
  private static final int HUNDRED = 100;
  private static final int FIVE = 5;

  private final DateWords words;
  private final TaggedSentence sentence;
  private final int start;

  TimeScan(DateWords words, int start) {
    this.words = words;
    this.sentence = words.sentence();
    this.start = start;
  }

  /** How surely some words are a time of day. */
  enum Evidence {
    /** By themselves: "9 a.m.". */
    OWN,
    /** Behind a preposition of time: "by 18:30", "after midnight". */
    FRONT,
    /** Behind "at" or "until" alone, since they look like a length of time: "at 6:30". */
    SURE_FRONT
  }

  /**
   * A time of day.
   *
   * @param hours its minutes, the first and the last the same
   * @param evidence what it needs to be one
   * @param end the word behind its last, before its zone
   */
  record Found(Hours hours, Evidence evidence, int end) {}

  /** The time at the word, or null where there is none. */
  @Nullable Found read() {
    Integer name = words.number("clock-name", start);
    if (name != null) {
      return found(name, Evidence.FRONT, start + 1);
    }
    Found found = spoken();
    found = found == null ? figures() : found;
    return found == null ? null : inPartOfDay(found);
  }

  /** A bare hour, such as the first one of "9 to 11 a.m." or "9.30 to 11 a.m."; else null. */
  @Nullable Found bareHour() {
    String text = sentence.lower(start);
    int mark = text.indexOf('.');
    Integer hour = mark < 0 ? hour(start) : DateWords.wholeNumber(text.substring(0, mark), 2);
    Integer minute = mark < 0 ? Integer.valueOf(0) : minute(text.substring(mark + 1));
    return hour == null || minute == null || hour < 1 || hour > HOURS
        ? null
        : half(hour * HOUR + minute, Evidence.SURE_FRONT, start + 1);
  }

  private static @Nullable Integer minute(String text) {
    Integer minute = text.length() == 2 ? DateWords.wholeNumber(text, 2) : null;
    return minute != null && minute < HOUR ? minute : null;
  }

  /** "Half past six", "a quarter to seven", "20 minutes past 7". */
  private @Nullable Found spoken() {
    int part = sentence.lower(start).equals("a") ? start + 1 : start;
    Integer minutes = words.number("clock-minutes", part);
    minutes = minutes == null ? DateWords.wholeNumber(sentence.lower(part), 2) : minutes;
    boolean named = sentence.lower(part + 1).equals("minutes");
    int joint = named ? part + 2 : part + 1;
    Integer side = words.number("clock-past", joint);
    Integer hour = side == null ? null : hour(joint + 1);
    int end = joint + 2;
    boolean range = words.is("half-day", end) || words.is("o'clock", end); // "9 to 11 a.m."
    if (minutes == null || side == null || hour == null || range || !isRound(minutes, named)) {
      return null;
    }
    boolean sure = words.is("clock-part", part) || sentence.lower(joint).equals("past");
    return half(hour * HOUR + side * minutes, sure ? Evidence.FRONT : Evidence.SURE_FRONT, end);
  }

  /** Nobody says "seven to six" of a time, but "seven minutes to six". */
  private static boolean isRound(int minutes, boolean named) {
    return minutes > 0 && minutes <= HOUR / 2 && (named || minutes % FIVE == 0);
  }

  private @Nullable Found figures() {
    String text = sentence.lower(start);
    int mark = Math.max(text.indexOf(':'), text.indexOf('.'));
    if (mark > 0) {
      return withMinutes(text, mark);
    }
    Integer four = text.length() == DIGITS ? DateWords.wholeNumber(text, DIGITS) : null;
    if (four != null) {
      boolean tells = words.is("hours", start + 1) || isZone(start + 1);
      return tells && isTime(four / HUNDRED, four % HUNDRED) ? hundreds(four) : null;
    }
    Integer hour = hour(start);
    if (hour == null) {
      return null;
    }
    Integer half = words.number("half-day", start + 1);
    if (half != null) {
      return found(hour % HOURS * HOUR + half, Evidence.OWN, start + 2);
    }
    Integer name = hour == HOURS ? words.number("clock-name", start + 1) : null;
    if (name != null) {
      return found(name, Evidence.OWN, start + 2); // "12 noon"
    }
    if (words.is("o'clock", start + 1)) {
      return half(hour * HOUR, Evidence.OWN, start + 2);
    }
    Found bare = half(hour * HOUR, Evidence.SURE_FRONT, start + 1);
    return inPartOfDay(bare).equals(bare) ? null : bare; // "8 in the morning"
  }

  /** "1830 hours", "1200 GMT". */
  private Found hundreds(int four) {
    int end = words.is("hours", start + 1) ? start + 2 : start + 1;
    return found(four / HUNDRED * HOUR + four % HUNDRED, Evidence.FRONT, end);
  }

  /** "6:55 p.m.", "18:30", "6.55 pm". */
  private @Nullable Found withMinutes(String text, int mark) {
    Integer hour = DateWords.wholeNumber(text.substring(0, mark), 2);
    Integer minute = minute(text.substring(mark + 1));
    if (hour == null || minute == null || !isTime(hour, minute)) {
      return null;
    }
    int minutes = hour * HOUR + minute;
    Integer half = words.number("half-day", start + 1);
    if (half != null) {
      boolean clock = hour > 0 && hour <= HOURS;
      return found(clock ? minutes % HALF_DAY + half : minutes, Evidence.OWN, start + 2);
    }
    boolean told = words.is("hours", start + 1);
    if (text.charAt(mark) == '.' && !told && !isZone(start + 1) && !isOfEvent()) {
      return null;
    }
    boolean whole = told || hour == 0 || hour > HOURS || text.charAt(0) == '0';
    int end = told ? start + 2 : start + 1;
    Evidence evidence = isAcronym(end) ? Evidence.OWN : Evidence.FRONT;
    return whole
        ? found(minutes, evidence, end)
        : half(minutes, isZone(end) ? evidence : Evidence.SURE_FRONT, end);
  }

  /** "Arrived at 6.20": what only a verb in front tells from a number. */
  private boolean isOfEvent() {
    boolean ends = start + 1 == sentence.size() || sentence.isMark(start + 1) || isPlain(start + 1);
    int from = Math.max(0, start - NEAR);
    return ends
        && words.is("clock-sure", start - 1)
        && IntStream.range(from, start).anyMatch(i -> sentence.in("clock-verb", i));
  }

  /** A word that is no noun of what is counted: "at 6.20 on", "at 6.20 and". */
  private boolean isPlain(int i) {
    return sentence.isPreposition(i)
        || sentence.isTagged(i, "CCONJ")
        || sentence.isTagged(i, "PRON")
        || sentence.isTagged(i, "ADV");
  }

  /** How far in front of a time its verb may stand. */
  private static final int NEAR = 5;

  private static boolean isTime(int hour, int minute) {
    return minute < HOUR && (hour < DAY_HOURS || hour == DAY_HOURS && minute == 0);
  }

  /** "6:30 in the evening", "11 at night". */
  private Found inPartOfDay(Found found) {
    int end = found.end();
    if (!found.hours().half()) {
      return found;
    }
    boolean in = sentence.lower(end).equals("in") && sentence.lower(end + 1).equals("the");
    Integer half = in ? words.number("day-part", end + 2) : null;
    if (half != null) {
      return found(found.hours().from() + half, Evidence.FRONT, end + 3);
    }
    boolean night = sentence.lower(end).equals("at") && words.is("night", end + 1);
    int late = found.hours().from() >= HALF_DAY / 2 ? HALF_DAY : 0;
    return night ? found(found.hours().from() + late, Evidence.FRONT, end + 2) : found;
  }

  /** The word behind the zone that starts at a word; the word itself where none does. */
  int zoneEnd(int i) {
    if (isAcronym(i)) {
      return i + 1;
    }
    int end = i;
    while (isZoneWord(end)) {
      end++;
    }
    boolean time = sentence.lower(end).equals("time");
    return time && end > i ? end + 1 : isRegion(i) ? i + 1 : i;
  }

  private boolean isZone(int i) {
    return zoneEnd(i) > i;
  }

  private boolean isAcronym(int i) {
    return words.is("zone", i) && sentence.token(i).text().chars().allMatch(Character::isUpperCase);
  }

  /** "Eastern", said alone. */
  private boolean isRegion(int i) {
    return words.is("zone-word", i) && isCapital(i);
  }

  /** "local", "Hong Kong" in front of "time". */
  private boolean isZoneWord(int i) {
    return words.is("zone-word", i) || isCapital(i) && !sentence.lower(i).equals("time");
  }

  private boolean isCapital(int i) {
    return i < sentence.size() && Character.isUpperCase(sentence.token(i).text().charAt(0));
  }

  private @Nullable Integer hour(int i) {
    Integer word = words.number("clock-hour", i);
    Integer hour = word == null ? DateWords.wholeNumber(sentence.lower(i), 2) : word;
    return hour != null && hour > 0 && hour <= HOURS ? hour : null;
  }

  private static Found found(int minute, Evidence evidence, int end) {
    int within = Math.floorMod(minute, 2 * HALF_DAY);
    return new Found(new Hours(within, within, false), evidence, end);
  }

  private static Found half(int minute, Evidence evidence, int end) {
    int within = Math.floorMod(minute, HALF_DAY);
    return new Found(new Hours(within, within, true), evidence, end);
  }
}
