package io.github.claimchecker.compare;

import java.util.Optional;

/** How near the words are that name what two claims measure. */
final class Heads {
  private Heads() {}

  /**
   * How near the heads are, or the head of one and the verb of the other ("produces", "output").
   */
  static double near(Profile a, Profile b, Lexicon lexicon) {
    return Math.max(
        relation(a.head(), b.head(), lexicon),
        Math.max(
            relation(a.head(), b.sayingVerb(), lexicon),
            relation(a.sayingVerb(), b.head(), lexicon)));
  }

  /** How near two words are, 0 where one of them is not there. */
  static double relation(Optional<String> a, Optional<String> b, Lexicon lexicon) {
    return a.isPresent() && b.isPresent() ? lexicon.relation(a.get(), b.get()).weight() : 0;
  }
}
