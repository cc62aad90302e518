package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Quantity;

/** A day or a time of day that a sentence names, and the words that name it. */
sealed interface Moment permits Dated, Timed {
  /** The first word, with the one that makes it a bound ("before"). */
  int opening();

  /** The first word of the time itself. */
  int start();

  /** The word after the last. */
  int end();

  /** What the word in front makes of it. */
  Dated.Bound bound();

  /** The same where a clause denies its bound: what never happened before May happens from then. */
  Moment denied();

  /** The time as a quantity, its span counted from the start of the sentence. */
  Quantity quantity(TaggedSentence sentence, String text);

  /** Whether a word belongs to it. */
  default boolean holds(int word) {
    return opening() <= word && word < end();
  }
}
