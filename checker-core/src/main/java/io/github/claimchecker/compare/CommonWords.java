package io.github.claimchecker.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the sentences of two claims have in common.
 *
 * @param forth how much of the first is found in the second, from 0 to 1
 * @param back how much of the second is found in the first
 * @param evidence how rare the words are that they share, as a sum of logarithms
 */
record CommonWords(double forth, double back, double evidence) {

  /**
   * Each two words of the sentences are looked up once for all three. Evidence is summed up from
   * both sides, and the poorer sum counts: two words of one sentence that are both like one of the
   * other are no more than that one.
   */
  static CommonWords of(Profile a, Profile b, Lexicon lexicon) {
    List<String> ones = a.words();
    List<String> others = b.words();
    double[] here = new double[ones.size()];
    double[] there = new double[others.size()];
    double[] mine = new double[ones.size()];
    double[] theirs = new double[others.size()];
    for (int i = 0; i < ones.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        double near = lexicon.relation(ones.get(i), others.get(j)).weight();
        if (near > 0) {
          double rare = near * (a.rarity().of(ones.get(i)) + b.rarity().of(others.get(j)));
          here[i] = Math.max(here[i], near);
          there[j] = Math.max(there[j], near);
          mine[i] = Math.max(mine[i], rare);
          theirs[j] = Math.max(theirs[j], rare);
        }
      }
    }
    return new CommonWords(
        share(ones, a.context(), here),
        share(others, b.context(), there),
        Math.min(Arrays.stream(mine).sum(), Arrays.stream(theirs).sum()));
  }

  /** The part of the weight of some words that is found. */
  private static double share(List<String> words, Map<String, Double> weights, double[] found) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < found.length; i++) {
      double weight = weights.getOrDefault(words.get(i), 0.0);
      sum += weight * found[i];
      all += weight;
    }
    return all == 0 ? 0 : sum / all;
  }
}
