package io.github.claimchecker.claim;

import io.github.claimchecker.claim.DateScan.Found;
import io.github.claimchecker.claim.Dated.Range;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time of one or more whole years that starts at a word: "2019", "1990s", "18th century",
 * "85 BC".
 */
final class YearScan {
  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int LAST_CENTURY = 21;
  private static final int YEAR = DateWords.YEAR_DIGITS;
  private static final Set<String> JOINING = Set.of("-", "–", "/");

  private final DateWords words;
  private final TaggedSentence sentence;
  private final int start;
  private final EraScan eras;

  YearScan(DateWords words, int start) {
    this.words = words;
    this.sentence = words.sentence();
    this.start = start;
    this.eras = new EraScan(words);
  }

  @Nullable Found read() {
    EraScan.Year era = eras.read(start);
    if (era != null) {
      return new Found(Range.of(era.number(), 1, 12), era.end());
    }
    Found found = century();
    found = found == null ? decade() : found;
    found = found == null ? years() : found;
    if (found != null) {
      return found;
    }
    Integer year = words.year(start);
    return year == null ? null : new Found(Range.of(year, 1, 12), start + 1);
  }

  /** "19th century", "18th-century", but not "20th Century Fox". */
  private @Nullable Found century() {
    int century = sentence.lower(start + 1).equals("-") ? start + 2 : start + 1;
    Integer count = words.is("century", century) ? words.ordinal(start) : null;
    boolean name = count != null && isCapital(century) && sentence.isName(century + 1);
    if (count == null || name || count < 1 || count > LAST_CENTURY) {
      return null;
    }
    return eras.isBeforeChrist(century + 1)
        ? new Found(Range.ofYears(1 - count * CENTURY, (1 - count) * CENTURY), century + 2)
        : new Found(Range.ofYears((count - 1) * CENTURY + 1, count * CENTURY), century + 1);
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(sentence.token(i).text().charAt(0));
  }

  /** "1990s", "1990 's". */
  private @Nullable Found decade() {
    String text = sentence.lower(start);
    boolean glued = text.length() == YEAR + 1 && text.endsWith("s");
    Integer year = glued ? DateWords.wholeNumber(text.substring(0, YEAR), YEAR) : words.year(start);
    if (year == null || !DateWords.isYear(year) || year % DECADE != 0) {
      return null;
    }
    int end = glued ? start + 1 : possessive(start + 1);
    boolean possessor = !glued && sentence.isNoun(end) && !sentence.lower(start - 1).equals("the");
    return end == 0 || possessor ? null : new Found(Range.ofYears(year, year + DECADE - 1), end);
  }

  /** The word behind "'s", in one word or in two; 0 where there is none. */
  private int possessive(int i) {
    if (sentence.lower(i).equals("'s") || sentence.lower(i).equals("’s")) {
      return i + 1;
    }
    boolean mark = sentence.lower(i).equals("'") || sentence.lower(i).equals("’");
    return mark && sentence.lower(i + 1).equals("s") ? i + 2 : 0;
  }

  /**
   * "2024/25", "2019-2020": from the first day to the last. Two years alone in brackets behind the
   * name that a sentence begins with are two dates, of a birth and a death.
   */
  private @Nullable Found years() {
    String text = sentence.lower(start);
    int mark = text.length() > YEAR ? YEAR : 0;
    boolean glued = mark > 0 && JOINING.contains(text.substring(mark, mark + 1));
    Integer first =
        glued ? DateWords.wholeNumber(text.substring(0, mark), YEAR) : words.year(start);
    boolean joined = JOINING.contains(sentence.lower(start + 1));
    boolean life =
        sentence.opensBracket(start - 1)
            && sentence.closesBracket(start + 3)
            && !sentence.hasVerb(0, start - 1);
    if (first == null || life || !glued && !joined || !DateWords.isYear(first)) {
      return null;
    }
    Integer last = lastYear(first, glued ? text.substring(mark + 1) : sentence.lower(start + 2));
    return last == null ? null : new Found(Range.ofYears(first, last), start + (glued ? 1 : 3));
  }

  /** The year that "25" or "2025" stands for behind an earlier one. */
  private static @Nullable Integer lastYear(int first, String text) {
    boolean fits = text.length() == 2 || text.length() == YEAR;
    Integer number = fits ? DateWords.wholeNumber(text, YEAR) : null;
    if (number == null) {
      return null;
    }
    int last = text.length() == YEAR ? number : first - first % CENTURY + number;
    return last > first && DateWords.isYear(last) ? Integer.valueOf(last) : null;
  }
}
