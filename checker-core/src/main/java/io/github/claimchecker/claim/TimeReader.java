package io.github.claimchecker.claim;

import io.github.claimchecker.claim.BoundReader.Front;
import io.github.claimchecker.claim.Dated.Bound;
import io.github.claimchecker.claim.TimeScan.Evidence;
import io.github.claimchecker.claim.TimeScan.Found;
import io.github.claimchecker.claim.Timed.Hours;
import io.github.claimchecker.claim.Timed.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the times of day that a sentence names: "9 a.m.", "by 18:30", "from 9 to 5 p.m.". */
final class TimeReader {
  private static final int NOT_THERE = Predicates.NOT_THERE;
  private static final int DAY = 1440;
  private static final int HALF_DAY = 720;

  /** The longest span, in minutes; what looks longer runs backwards and is none. */
  private static final int LONGEST = 1200;

  private final DateWords words;
  private final TaggedSentence sentence;
  private final BoundReader bounds;
  private final boolean clock;

  /** The word behind the time that was found last. */
  private int last = NOT_THERE;

  /**
   * A reader of one sentence.
   *
   * @param words what single words stand for; no word of their sentence is marked as a number yet
   * @param clock whether its label says that it holds times of day
   */
  TimeReader(DateWords words, boolean clock) {
    this.words = words;
    this.clock = clock;
    this.sentence = words.sentence();
    this.bounds = new BoundReader(words);
  }

  /** The times in their order. */
  List<Timed> read() {
    List<Timed> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Timed timed = at(i);
      if (timed == null) {
        i++;
      } else {
        found.add(timed);
        last = timed.end();
        i = last;
      }
    }
    return found;
  }

  private @Nullable Timed at(int i) {
    TimeScan scan = new TimeScan(words, i);
    Found first = scan.read();
    first = first == null && isBehindDay(i) ? scan.bareHour() : first;
    Timed span = span(i, first);
    span = span == null ? span(i, scan.bareHour()) : span;
    if (span != null || first == null || !isTime(i, first) || isBackward(i, first)) {
      return span;
    }
    boolean about = words.is("clock-about", frontOf(i) + 1) || words.is("clock-about", frontOf(i));
    int opening = firstOf(i);
    Front front = bounds.read(opening);
    opening = front.bound() == Bound.NONE ? openingOf(i) : front.opening();
    return new Timed(
        opening,
        i,
        scan.zoneEnd(first.end()),
        first.end(),
        first.hours(),
        front.bound(),
        about ? Sort.ABOUT : Sort.POINT);
  }

  /** "On 7 June at 10", "on Friday, at ten": a bare hour, with nothing behind it that it counts. */
  private boolean isBehindDay(int i) {
    int day = sentence.lower(i - 2).equals(",") ? i - 3 : i - 2;
    boolean dated = words.is("month", day) || words.is("weekday", day);
    boolean counted = sentence.isNoun(i + 1) || sentence.isAdjective(i + 1);
    return sentence.lower(i - 1).equals("at")
        && !counted
        && (dated || words.day(day) != null && words.is("month", day - 1) || isDayOfMonth(day));
  }

  private boolean isDayOfMonth(int day) {
    return words.year(day) != null && words.is("month", day - 1);
  }

  /** Whether the words in front of a time and behind it leave it one. */
  private boolean isTime(int i, Found found) {
    int front = frontOf(i);
    boolean whole = found.end() == sentence.size() || sentence.isMark(found.end());
    boolean cell = clock && whole && (i == 0 || sentence.isMark(i - 1));
    boolean sure = cell || isListed(i);
    return switch (found.evidence()) {
      case OWN -> true;
      case FRONT -> sure || words.is("clock-front", front) && !isOfGame(found.end());
      case SURE_FRONT -> sure || words.is("clock-sure", front) && !isOfGame(found.end());
    };
  }

  /** "At 8 a.m., noon and 4 p.m.": whether a time follows another one in a row. */
  private boolean isListed(int i) {
    int joint = i;
    while (words.is("clock-list", joint - 1)) {
      joint--;
    }
    return joint < i && joint == last;
  }

  /** "At 8:47 remaining", "at 1:02 in the third quarter". */
  private boolean isOfGame(int end) {
    boolean in = sentence.lower(end).equals("in") && sentence.lower(end + 1).equals("the");
    return words.is("clock-not", end)
        || in
            && (words.ordinal(end + 2) != null
                || words.is("quarter", end + 2)
                || words.is("clock-game", end + 2));
  }

  /** "From 9 a.m. to 5 p.m.", "between 9 and 11 a.m.", "9 a.m. – 5 p.m.". */
  private @Nullable Timed span(int i, @Nullable Found first) {
    if (first == null) {
      return null;
    }
    boolean between = sentence.lower(i - 1).equals("between");
    boolean from = words.is("from", i - 1);
    int joint = new TimeScan(words, i).zoneEnd(first.end());
    TimeScan scan = new TimeScan(words, joint + 1);
    Found second = isJoined(i, first, joint) ? scan.read() : null;
    if (second == null || !isSpan(first, second)) {
      return null;
    }
    Hours hours = hours(first.hours(), second.hours());
    return new Timed(
        between || from ? i - 1 : i,
        i,
        scan.zoneEnd(second.end()),
        second.end(),
        hours,
        Bound.NONE,
        between ? Sort.BETWEEN : Sort.SPAN);
  }

  private boolean isJoined(int i, Found first, int joint) {
    boolean between = sentence.lower(i - 1).equals("between");
    boolean from = words.is("from", i - 1) || first.evidence() == Evidence.OWN;
    return between && sentence.lower(joint).equals("and") || from && words.is("span", joint);
  }

  /** Times of runners, "from 18:30 to 18:10": what would be a span but for its order. */
  private boolean isBackward(int i, Found found) {
    Found second =
        isJoined(i, found, found.end()) ? new TimeScan(words, found.end() + 1).read() : null;
    boolean behind = sentence.lower(i - 1).equals("to") && isFigure(i - 2);
    return found.evidence() != Evidence.OWN && (second != null || behind);
  }

  private boolean isFigure(int i) {
    return i >= 0 && new TimeScan(words, i).read() != null;
  }

  /** Two figures that may both be lengths of time are no span: "from 2:25 to 2:19". */
  private static boolean isSpan(Found first, Found second) {
    boolean sure =
        first.evidence() != Evidence.SURE_FRONT || second.evidence() != Evidence.SURE_FRONT;
    Hours hours = hours(first.hours(), second.hours());
    int length = hours.to() - hours.from();
    return sure && length > 0 && length <= LONGEST;
  }

  /** The half of the day that one end leaves open is that in which the span is shorter. */
  private static Hours hours(Hours first, Hours second) {
    int from = first.from();
    if (first.half() && !second.half()) {
      int late = from + HALF_DAY;
      from = length(late, second.from(), DAY) < length(from, second.from(), DAY) ? late : from;
    }
    boolean open = first.half() && second.half();
    int circle = second.half() ? HALF_DAY : DAY;
    return new Hours(from, from + length(from, second.from(), circle), open);
  }

  private static int length(int from, int to, int circle) {
    return Math.floorMod(to - from, circle);
  }

  /** The word in front of a time and of all that only softens it: "at" in "at about 9 a.m.". */
  private int frontOf(int i) {
    int front = i - 1;
    while (words.is("clock-just", front)
        || words.is("clock-about", front) && words.is("clock-front", front - 1)) {
      front--;
    }
    return front;
  }

  /** Where the words start behind those that may make it a bound. */
  private int firstOf(int i) {
    return frontOf(i) + 1;
  }

  /** The first word of a time that is no bound: "about" or the time itself. */
  private int openingOf(int i) {
    int first = firstOf(i);
    if (words.is("clock-about", first - 1)) {
      return first - 1;
    }
    return first;
  }
}
