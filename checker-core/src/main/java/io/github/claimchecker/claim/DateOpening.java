package io.github.claimchecker.claim;

import io.github.claimchecker.claim.BoundReader.Front;
import io.github.claimchecker.claim.DateScan.Found;
import io.github.claimchecker.claim.Dated.Range;

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
