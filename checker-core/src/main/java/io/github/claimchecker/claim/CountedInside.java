package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Span;

/**
 * Finds the words inside a quantity that name what it counts: "one applicant in three". They are
 * words of the sentence and none of the number.
 */
final class CountedInside {
  private CountedInside() {}

  /**
   * Whether a word of a quantity names what it counts.
   *
   * @param word where the word stands, counted as the quantity is
   */
  static boolean holds(Quantity quantity, Span word) {
    if (quantity.kind() != Kind.RATIO || quantity.noun().isEmpty()) {
      return false;
    }
    String noun = quantity.noun().get();
    int at = quantity.surface().indexOf(" " + noun);
    int from = quantity.span().start() + at + 1;
    return at >= 0 && word.start() >= from && word.end() <= from + noun.length();
  }
}
