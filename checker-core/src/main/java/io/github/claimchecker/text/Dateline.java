package io.github.claimchecker.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line that says who published an article and when: {@code Harbour News· 2025-12-27 04:15},
 * {@code Health Observatory, August 2025}, {@code By Jane Doe | 5 November 2024}.
 *
 * @param author the name after "By"
 * @param publisher the name before the day
 * @param date the day
 */
record Dateline(Optional<String> author, Optional<String> publisher, LocalDate date) {
  private static final int LONGEST = 120;
  private static final int LONGEST_NAME = 60;
  private static final String SEPARATORS = "·•|—–,;:/";
  private static final String SOURCE_SEPARATORS = "·•|—–";

  /** Words before a day that say what day it is, or end so. */
  private static final Set<String> LABELS =
      Set.of(
          "published",
          "updated",
          "posted",
          "date",
          "dated",
          "published on",
          "updated on",
          "last updated",
          "posted on",
          "first published",
          "last modified",
          "released",
          "issued",
          "as of",
          "on",
          "发布时间",
          "日期",
          "时间");

  /** Reads a line that is a dateline and nothing else. */
  static Optional<Dateline> parse(String line) {
    String text = line.strip();
    if (text.length() > LONGEST || text.isEmpty()) {
      return Optional.empty();
    }
    String trimmed = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return Dates.parse(trimmed)
        .map(date -> new Dateline(Optional.empty(), Optional.empty(), date))
        .or(() -> named(trimmed));
  }

  /**
   * Looks for a dateline in a block: the whole of it, a place and day before its first sentence
   * ("COBB POINT, 4 September 2024. The ..."), or "Updated 9 January 2025." at its end.
   */
  static Optional<Dateline> find(String block) {
    return parse(block).or(() -> lead(block)).or(() -> close(block));
  }

  private static Optional<Dateline> lead(String block) {
    int comma = block.indexOf(", ");
    if (comma < 2 || comma > LONGEST_NAME || !isCapitals(block.substring(0, comma))) {
      return Optional.empty();
    }
    int limit = Math.min(block.length(), comma + 40);
    for (int end = comma + 2; end < limit; end++) {
      if (".—–-:(".indexOf(block.charAt(end)) >= 0) {
        Optional<LocalDate> date = Dates.parse(block.substring(comma + 2, end));
        if (date.isPresent()) {
          return date.map(day -> new Dateline(Optional.empty(), Optional.empty(), day));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCapitals(String place) {
    return place.equals(place.toUpperCase(Locale.ROOT))
        && !place.equals(place.toLowerCase(Locale.ROOT));
  }

  private static Optional<Dateline> close(String block) {
    int start = block.lastIndexOf(". ") + 2;
    String last = start < 2 ? "" : block.substring(start);
    return isLabel(firstWord(last)) ? parse(last) : Optional.empty();
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** Tries every place where the day may begin, from the left. */
  private static Optional<Dateline> named(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (beginsWord(text, i)) {
        Optional<LocalDate> date = Dates.parse(text.substring(i));
        if (date.isPresent()) {
          return of(text.substring(0, i), date.get());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean beginsWord(String text, int i) {
    char before = text.charAt(i - 1);
    return Character.isLetterOrDigit(text.charAt(i))
        && (Characters.isSpace(before) || SEPARATORS.indexOf(before) >= 0 || before == '(');
  }

  /** Reads what stands before the day: names with marks between them, or a label. */
  private static Optional<Dateline> of(String before, LocalDate date) {
    String head = before.strip();
    if (isLabel(head)) {
      return Optional.of(new Dateline(Optional.empty(), Optional.empty(), date));
    }
    if (head.isEmpty() || !endsInSeparator(head)) {
      return Optional.empty();
    }
    List<String> names = names(head);
    Optional<String> author = names.stream().filter(Dateline::isByline).findFirst();
    Optional<String> publisher =
        names.stream().filter(name -> !isByline(name) && isName(name)).findFirst();
    return Optional.of(new Dateline(author.map(name -> name.substring(3)), publisher, date));
  }

  private static boolean isLabel(String head) {
    String label = head.endsWith(":") ? head.substring(0, head.length() - 1) : head;
    return LABELS.contains(label.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean endsInSeparator(String head) {
    return SEPARATORS.indexOf(head.charAt(head.length() - 1)) >= 0 || head.endsWith(" -");
  }

  private static List<String> names(String head) {
    return Arrays.stream(head.split("[·•|—–;,]| - | -$", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !isLabel(name))
        .toList();
  }

  private static boolean isByline(String name) {
    return name.regionMatches(true, 0, "by ", 0, 3) && name.length() > 3;
  }

  /** A name has a capital at its start, no digits, and few words. */
  private static boolean isName(String name) {
    return name.length() <= LONGEST_NAME
        && (Character.isUpperCase(name.charAt(0)) || Characters.isHan(name.charAt(0)))
        && name.chars().noneMatch(Character::isDigit)
        && name.chars().filter(Character::isSpaceChar).count() < 7
        && !name.contains(". ");
  }

  /**
   * Says whether the line parts one article from the next: publisher, mark, day. A comma is too
   * weak a mark for that.
   */
  static boolean startsArticle(String line) {
    Optional<Dateline> dateline = parse(line);
    return dateline.isPresent()
        && dateline.get().publisher().isPresent()
        && (line.contains(" - ") || line.chars().anyMatch(c -> SOURCE_SEPARATORS.indexOf(c) >= 0));
  }
}
