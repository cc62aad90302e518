package io.github.claimchecker.compare;

import java.util.HashMap;
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
   * Counts.
   *
   * @param documents the words of each document, no two the same
   */
  static Spread of(List<Set<String>> documents) {
    Spread spread = new Spread();
    for (Set<String> words : documents) {
      words.forEach(word -> spread.documents.merge(word, 1, Integer::sum));
    }
    return spread;
  }

  /** How many pairs of documents share a word, those that share several told as often. */
  double pairs() {
    return documents.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
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

  /** In how many documents a word stands. */
  int count(String word) {
    return documents.getOrDefault(word, 0);
  }
}
