package io.github.claimchecker.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
  private static final int MOST_WORDS = 8;
  private static final String SEPARATORS = "·•|—–,;:：/";
  private static final String SOURCE_SEPARATORS = "·•|—–";
  private static final List<String> LABELS = WordList.values("datelines.txt", "label");

  /** A day and no name. */
  static Dateline of(LocalDate date) {
    return new Dateline(Optional.empty(), Optional.empty(), date);
  }

  /** Reads a line that is a dateline and nothing else. */
  static Optional<Dateline> parse(String line) {
    String text = line.strip();
    if (text.length() > LONGEST || text.isEmpty()) {
      return Optional.empty();
    }
    String trimmed = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return Dates.parse(trimmed).map(Dateline::of).or(() -> named(trimmed));
  }

  /** Tries every place where the day may begin, from the left. */
  private static Optional<Dateline> named(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (beginsWord(text, i)) {
        Optional<LocalDate> date = Dates.parse(text.substring(i));
        if (date.isPresent()) {
          return named(text.substring(0, i).strip(), date.get());
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
  private static Optional<Dateline> named(String head, LocalDate date) {
    if (isLabel(head)) {
      return Optional.of(of(date));
    }
    if (head.isEmpty() || !endsInSeparator(head)) {
      return Optional.empty();
    }
    List<String> names = names(head);
    Optional<String> author =
        names.stream().map(Dateline::byline).flatMap(Optional::stream).findFirst();
    Optional<String> publisher = names.stream().filter(Dateline::isPublisher).findFirst();
    return Optional.of(new Dateline(author, publisher, date));
  }

  static boolean isLabel(String head) {
    boolean colon = head.endsWith(":") || head.endsWith("：");
    String label = colon ? head.substring(0, head.length() - 1) : head;
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

  /** The name in "By Jane Doe". */
  static Optional<String> byline(String line) {
    String text = line.strip();
    boolean by = text.regionMatches(true, 0, "by ", 0, 3) && text.length() > 3;
    return Optional.of(by ? text.substring(3).strip() : "").filter(Dateline::isName);
  }

  private static boolean isPublisher(String name) {
    return isName(name) && byline(name).isEmpty();
  }

  /** A name has a capital at its start, no digits, and few words. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && (Character.isUpperCase(name.charAt(0)) || Characters.isHan(name.charAt(0)))
        && name.chars().noneMatch(Character::isDigit)
        && name.chars().filter(Character::isSpaceChar).count() < MOST_WORDS
        && !name.contains(". ")
        && !Characters.isStop(name.charAt(name.length() - 1));
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
