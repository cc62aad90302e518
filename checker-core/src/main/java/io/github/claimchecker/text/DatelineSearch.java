package io.github.claimchecker.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for the day of a document within a block near its top. */
final class DatelineSearch {
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_PLACE = 60;
  private static final int LONGEST_DAY = 32;
  private static final List<String> OCCASIONS = WordList.values("datelines.txt", "occasion");

  private DatelineSearch() {}

  /** Finds a dateline that is a block or stands in one without doubt. */
  static Optional<Dateline> find(String block) {
    return Dateline.parse(block)
        .or(() -> withByline(block))
        .or(() -> lead(block))
        .or(() -> close(block))
        .or(() -> occasion(block));
  }

  /** "Circuit Weekly, 9 May 2025. By Tom Weil", and the other way round. */
  private static Optional<Dateline> withByline(String block) {
    int stop = block.indexOf(". ");
    if (stop < 0 || block.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    String first = block.substring(0, stop);
    String second = block.substring(stop + 2);
    return with(Dateline.parse(first), Dateline.byline(second))
        .or(() -> with(Dateline.parse(second), Dateline.byline(first)));
  }

  private static Optional<Dateline> with(Optional<Dateline> dateline, Optional<String> author) {
    return author.isPresent()
        ? dateline.map(line -> new Dateline(author, line.publisher(), line.date()))
        : Optional.empty();
  }

  /** "COBB POINT, 4 September 2024. The firm ...". */
  private static Optional<Dateline> lead(String block) {
    int comma = block.indexOf(", ");
    boolean place = comma > 1 && comma <= LONGEST_PLACE && isCapitals(block.substring(0, comma));
    return place ? day(block, comma + 2, ".—–-:(").map(Dateline::of) : Optional.empty();
  }

  private static boolean isCapitals(String place) {
    return place.equals(place.toUpperCase(Locale.ROOT))
        && !place.equals(place.toLowerCase(Locale.ROOT));
  }

  /** "... Updated 9 January 2025." as the last sentence. */
  private static Optional<Dateline> close(String block) {
    int start = block.lastIndexOf(". ") + 2;
    String last = start < 2 ? "" : block.substring(start);
    int space = last.indexOf(' ');
    return space > 0 && Dateline.isLabel(last.substring(0, space))
        ? Dateline.parse(last)
        : Optional.empty();
  }

  /** "Board meeting of 24 July 2025, paper 6". */
  private static Optional<Dateline> occasion(String block) {
    String lower = block.length() > LONGEST_LINE ? "" : block.toLowerCase(Locale.ROOT);
    for (String occasion : OCCASIONS) {
      int at = lower.indexOf(occasion + " of ");
      if (at >= 0) {
        return day(block, at + occasion.length() + 4, ",;:.)—–").map(Dateline::of);
      }
    }
    return Optional.empty();
  }

  /** The day between {@code start} and the first of some marks behind which it is complete. */
  private static Optional<LocalDate> day(String block, int start, String marks) {
    int limit = Math.min(block.length(), start + LONGEST_DAY);
    for (int end = start + 1; end <= limit; end++) {
      if (end == block.length() || marks.indexOf(block.charAt(end)) >= 0) {
        Optional<LocalDate> date = Dates.parse(block.substring(start, end));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
