package io.github.claimchecker.rule.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a part of a condition comes to for given claims. */
sealed interface Value permits Amount, Value.Truth, Value.Text, Value.Day, Value.Items {

  /** Nothing: the claims do not tell it, or it cannot be calculated. */
  Value UNKNOWN = new Truth(Answer.UNKNOWN);

  /** The sorts of values, as they are known before any claim is. */
  enum Type {
    TRUTH("a yes or no"),
    AMOUNT("a number or quantity"),
    TEXT("a text"),
    DAY("a date"),
    LIST("a list");

    private final String words;

    Type(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** Yes, no, or not known. */
  record Truth(Answer answer) implements Value {}

  /** Words; they compare without regard to case. */
  record Text(String text) implements Value {
    boolean isSame(Text other) {
      return text.equalsIgnoreCase(other.text);
    }

    boolean holds(Text part) {
      return text.toLowerCase(Locale.ROOT).contains(part.text.toLowerCase(Locale.ROOT));
    }
  }

  /** A day. */
  record Day(LocalDate day) implements Value {}

  /** Values between brackets. */
  record Items(List<Value> items) implements Value {}
}
