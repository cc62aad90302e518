package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;

/** Tells a time of day from a duration: "at 1300 hours". */
final class Clock {
  private static final int DIGITS = 4;
  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 59;
  private static final int HOUR = 100;

  private Clock() {}

  /** Whether a quantity of a sentence is no duration but a time of day. */
  static boolean tells(TaggedSentence sentence, int quantity) {
    int first = sentence.firstOf(quantity);
    if (sentence.quantity(quantity).kind() != Kind.DURATION || first >= sentence.size()) {
      return false;
    }
    String digits = sentence.token(first).text();
    Integer time = digits.length() == DIGITS ? DateWords.wholeNumber(digits, DIGITS) : null;
    return time != null
        && time / HOUR <= LAST_HOUR
        && time % HOUR <= LAST_MINUTE
        && sentence.lower(first + 1).startsWith("h")
        && first > 0
        && sentence.token(first - 1).tag().equals("ADP")
        && !sentence.in("clock-less", first - 1);
  }
}
