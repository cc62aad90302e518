package io.github.claimchecker.compare;

import io.github.claimchecker.compare.Lexicon.Relation;
import java.util.Map;
import java.util.Set;

/** How much of some words has a like among others. */
final class Coverage {
  private Coverage() {}

  /**
   * The part of the weight of some words that has a like in others; those further off count less.
   */
  static double of(
      Map<String, Double> words,
      Map<String, Double> near,
      Map<String, Double> far,
      Lexicon lexicon) {
    double found = 0;
    double all = 0;
    for (Map.Entry<String, Double> word : words.entrySet()) {
      double best = best(word.getKey(), near, lexicon);
      if (best < 1 && !far.isEmpty()) {
        best = Math.max(best, FAR * best(word.getKey(), far, lexicon));
      }
      found += word.getValue() * best;
      all += word.getValue();
    }
    return all == 0 ? 0 : found / all;
  }

  /** How much some words say, from 0 to 1: "long" says less of what is measured than "output". */
  static double said(Map<String, Double> words) {
    return Math.min(1, words.values().stream().mapToDouble(weight -> weight).sum() / NOUN);
  }

  /** What a noun weighs. */
  private static final double NOUN = 1;

  private static final double FAR = 0.7;

  private static double best(String word, Map<String, Double> others, Lexicon lexicon) {
    if (others.containsKey(word)) {
      return Relation.SAME.weight();
    }
    double best = 0;
    for (String other : others.keySet()) {
      best = Math.max(best, lexicon.relation(word, other).weight());
    }
    return best;
  }

  /** Whether some word of a scope has no like in a sentence. */
  static boolean lacks(Map<String, Double> context, Set<String> scope, Lexicon lexicon) {
    return scope.stream().anyMatch(word -> best(word, context, lexicon) == 0);
  }

  /**
   * Whether there are some words, and a sentence names nothing that is the same or broader; what is
   * only of the same sort is another thing.
   */
  static boolean lacksAll(Map<String, Double> context, Set<String> words, Lexicon lexicon) {
    return !words.isEmpty()
        && words.stream()
            .allMatch(word -> best(word, context, lexicon) <= Relation.SIBLING.weight());
  }
}
