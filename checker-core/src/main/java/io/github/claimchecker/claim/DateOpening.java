package io.github.claimchecker.claim;

import io.github.claimchecker.claim.BoundReader.Front;
import io.github.claimchecker.claim.DateScan.Found;
import io.github.claimchecker.claim.Dated.Range;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the words in front of a time: "early 1990", "by the end of June", "no later than 2019". */
final class DateOpening {
  private final DateWords words;
  private final TaggedSentence sentence;
  private final Found found;
  private int first;
  private Range meant;

  DateOpening(DateWords words, int start, Found found) {
    this.words = words;
    this.sentence = words.sentence();
    this.found = found;
    this.first = start;
    this.meant = found.range();
  }

  Dated read() {
    readPart();
    readWeekday();
    readLength();
    Front front = new BoundReader(words).read(first);
    int opening = front.opening();
    String printed = sentence.print(opening, found.end());
    return new Dated(opening, first, found.end(), meant, front.bound(), printed);
  }

  /** "early 1990", "the end of 1990", "the first half of 1990". */
  private void readPart() {
    int word = first - 1;
    if (sentence.lower(word).equals("-")) {
      word--; // "mid-1990"
    }
    if (sentence.lower(word).equals("the") && sentence.lower(word - 1).equals("of")) {
      word--; // "the end of the 1990s"
    }
    String role = "part";
    if (sentence.lower(word).equals("of")) {
      word--;
      boolean named = words.is("piece", word);
      word = named ? word - 1 : word;
      role = !named ? "edge" : words.is("half", word) ? "half" : "part";
    }
    Integer part = words.number(role, word);
    if (part != null && meant.from().plusDays(2).isBefore(meant.to())) {
      first = word;
      meant = meant.half(part);
    }
  }

  /**
   * "The three months ended June 30", "the year to March 2024": all the time up to its last day.
   */
  private void readLength() {
    int joint = first - 1;
    if (!words.is("ended", joint) || meant.from().getYear() == Period.UNKNOWN_YEAR) {
      return;
    }
    int start = joint - 1;
    while (sentence.isQuantity(start - 1)) {
      start--;
    }
    Optional<Long> months = words.is("year-word", start) ? Optional.of(YEAR) : months(joint);
    if (months.isPresent() && sentence.isTagged(start - 1, "DET")) {
      LocalDate last = meant.to();
      meant = new Range(last.plusDays(1).minusMonths(months.get()), last);
      first = start;
    }
  }

  private static final long YEAR = 12;

  /** How many months the quantity that ends in front of a word lasts. */
  private Optional<Long> months(int end) {
    return sentence
        .quantityTo(end)
        .filter(length -> length.kind() == Kind.DURATION)
        .map(DateOpening::months)
        .filter(months -> months > 0);
  }

  private static long months(Quantity length) {
    double seconds =
        length.value().map(BigDecimal::doubleValue).orElse(0.0) * length.unit().factor();
    return Math.round(seconds / SECONDS_A_MONTH);
  }

  private static final double SECONDS_A_MONTH = 365.2425 / 12 * 86_400;

  /** "Tuesday, March 17", "Fri 3rd April". */
  private void readWeekday() {
    int comma = sentence.lower(first - 1).equals(",") ? 1 : 0;
    int day = first - 1 - comma;
    if (words.is("weekday", day) || words.is("weekday-short", day) && isCapital(day)) {
      first = day;
    }
  }

  /** "Sun 3 May", but not "in the sun 3 May was hot" and "wed 3 May". */
  private boolean isCapital(int i) {
    return Character.isUpperCase(sentence.token(i).text().charAt(0));
  }
}
