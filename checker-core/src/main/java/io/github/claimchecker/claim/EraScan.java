package io.github.claimchecker.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads years that are told with their era: "85 BC", "AD 79". Years before Christ are counted as
 * calendars do that go on backwards: 1 BC is the year 0.
 */
final class EraScan {
  private static final Set<String> JOINTS = Set.of("-", "–", "/", "to", "and", "or");

  private final DateWords words;
  private final TaggedSentence sentence;

  EraScan(DateWords words) {
    this.words = words;
    this.sentence = words.sentence();
  }

  /**
   * A year with its era.
   *
   * @param number the year, 0 or below before Christ
   * @param end the word behind its last
   */
  record Year(int number, int end) {}

  /** The year that starts at a word; null where there is none. */
  @Nullable Year read(int i) {
    if (isEra(i) && !isBeforeChrist(i)) {
      Integer year = number(i + 1);
      return year == null ? null : new Year(year, i + 2);
    }
    Integer year = isEra(i + 1) && !isSecond(i) && !isPlace(i) ? number(i) : null;
    return year == null ? null : new Year(isBeforeChrist(i + 1) ? 1 - year : year, i + 2);
  }

  /** Whether a word says that what is in front of it was before Christ. */
  boolean isBeforeChrist(int i) {
    Integer direction = isEra(i) ? words.number("era", i) : null;
    return direction != null && direction < 0;
  }

  private boolean isEra(int i) {
    return words.is("era", i) && Character.isUpperCase(sentence.token(i).text().charAt(0));
  }

  private @Nullable Integer number(int i) {
    Integer year =
        sentence.isQuantity(i)
            ? null
            : DateWords.wholeNumber(sentence.lower(i), DateWords.YEAR_DIGITS);
    return year == null || year == 0 ? null : year;
  }

  /** The end of "from 264 to 241 BC", whose start is no date by itself. */
  private boolean isSecond(int i) {
    return JOINTS.contains(sentence.lower(i - 1)) && sentence.isTagged(i - 2, "NUM");
  }

  /** "Route 97 BC" and "the 12 BC towns" are of a province. */
  private boolean isPlace(int i) {
    boolean dated = sentence.in("date-noun", i - 1) || words.is("month", i - 1);
    return sentence.isNoun(i - 1) && !dated || sentence.isTagged(i - 1, "DET");
  }
}
