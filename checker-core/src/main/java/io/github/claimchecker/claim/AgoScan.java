package io.github.claimchecker.claim;

import io.github.claimchecker.claim.DateScan.Found;
import io.github.claimchecker.claim.Dated.Range;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how long before the day of its text something was so: "twenty years ago". */
final class AgoScan {
  private static final double SECONDS_A_DAY = 86_400;

  private final DateWords words;
  private final TaggedSentence sentence;

  AgoScan(DateWords words) {
    this.words = words;
    this.sentence = words.sentence();
  }

  /**
   * The time that starts at the first word of a quantity.
   *
   * @param spoken the day of the text; where nobody knows it there is no time
   * @return its days, or null where there is none
   */
  @Nullable Found read(int start, Optional<LocalDate> spoken) {
    int end = start;
    while (sentence.isQuantity(end)) {
      end++;
    }
    if (spoken.isEmpty() || !words.is("ago", end)) {
      return null;
    }
    int behind = end + 1;
    return sentence
        .quantityFrom(start)
        .filter(length -> length.kind() == Kind.DURATION && isRemembered(length))
        .map(length -> new Found(before(spoken.get(), length), behind))
        .orElse(null);
  }

  /** As exactly as the length was told: "two decades ago" is ten years wide. */
  private static Range before(LocalDate day, Quantity length) {
    Interval seconds = length.unit().toBase(length.stated());
    return new Range(
        day.minusDays(Math.round(seconds.high() / SECONDS_A_DAY)),
        day.minusDays(Math.round(seconds.low() / SECONDS_A_DAY)));
  }

  /** "66 million years ago" is no time of people. */
  private static boolean isRemembered(Quantity length) {
    return length.unit().toBase(length.stated()).high() / SECONDS_A_DAY < MOST_DAYS;
  }

  private static final double MOST_DAYS = 365_000;
}
