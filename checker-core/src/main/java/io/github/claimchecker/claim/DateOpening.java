package io.github.claimchecker.claim;

import io.github.claimchecker.claim.DateScan.Found;
import io.github.claimchecker.claim.Dated.Bound;
import io.github.claimchecker.claim.Dated.Range;
import java.util.Locale;

/** Reads the words in front of a time: "early 1990", "by the end of June", "no later than 2019". */
final class DateOpening {
  private static final int NEGATION_REACH = 4;

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
    int front = sentence.lower(first - 1).equals("the") ? first - 2 : first - 1;
    boolean comparing = sentence.lower(front).equals("to") || sentence.lower(front).equals("than");
    int opening = comparing ? front - 1 : front; // "prior to", "later than"
    Bound bound = bound(opening);
    if (comparing && bound != Bound.NONE && sentence.lower(opening - 1).equals("no")) {
      opening--;
      bound = bound == Bound.AFTER ? Bound.BY : Bound.FROM; // "no later than"
    }
    bound = bound == Bound.UNTIL && isNegated(opening) ? Bound.NOT_UNTIL : bound;
    opening = bound == Bound.NONE ? first : opening;
    return new Dated(
        opening, first, found.end(), meant, bound, sentence.print(opening, found.end()));
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

  /** "Tuesday, March 17", "Friday 3rd April". */
  private void readWeekday() {
    int comma = sentence.lower(first - 1).equals(",") ? 1 : 0;
    if (words.is("weekday", first - 1 - comma)) {
      first -= 1 + comma;
    }
  }

  /** "did not open until 2019": it opened then. */
  private boolean isNegated(int word) {
    for (int i = word - 1; i >= Math.max(0, word - NEGATION_REACH); i--) {
      if (sentence.in("negation", i)) {
        return true;
      }
    }
    return false;
  }

  private Bound bound(int i) {
    for (Bound bound : Bound.values()) {
      if (words.is(bound.name().toLowerCase(Locale.ROOT), i)) {
        return bound;
      }
    }
    return Bound.NONE;
  }
}
