package io.github.claimchecker.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In how many documents of a folder each word stands. Of a thousand documents that speak of days
 * many are alike by chance, so that two of them need more evidence than two that are alone; a word
 * that no others know is as good as that.
 */
final class Spread {
  /** So many documents may well tell of one thing. */
  private static final int FEW = 4;

  /** Shared words speak for a pair already, by their rarity within the two documents. */
  private static final double PART = 0.5;

  private final Map<String, Integer> documents = new HashMap<>();

  private Spread() {}

  /**
   * Counts. A document that is there twice counts once.
   *
   * @param claims the claims of each document
   */
  static Spread of(Collection<List<Profile>> claims) {
    Spread spread = new Spread();
    Set<Set<String>> seen = new HashSet<>();
    for (List<Profile> its : claims) {
      Set<String> words = new HashSet<>();
      its.forEach(claim -> words.addAll(claim.words()));
      if (seen.add(words)) {
        words.forEach(word -> spread.documents.merge(word, 1, Integer::sum));
      }
    }
    return spread;
  }

  /**
   * How much more evidence two claims need than if there were no other documents: half the
   * logarithm of how many documents know the rarest of their common words; where they have only
   * like words in common, the commonest of all. Documents that know none of them say nothing.
   */
  double doubt(Profile a, Profile b) {
    int least =
        a.words().stream()
            .filter(b.context()::containsKey)
            .mapToInt(this::count)
            .min()
            .orElseGet(() -> Math.max(commonest(a), commonest(b)));
    return least <= FEW ? 0 : PART * Math.log((double) least / FEW);
  }

  private int commonest(Profile claim) {
    return claim.words().stream().mapToInt(this::count).max().orElse(0);
  }

  private int count(String word) {
    return documents.getOrDefault(word, 0);
  }
}
