package io.github.claimchecker.compare;

import io.github.claimchecker.compare.PairingTraining.Example;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a logistic model, one weight after the other. Its weights are held small and within bounds:
 * none may speak for a pair that by its meaning speaks against it, or the other way about, since
 * such a weight would only fit the texts at hand.
 */
final class LogisticRegression {
  private static final int STEPS = 60;

  private static final List<Feature> FEATURES = List.of(Feature.values());

  /** How dear large weights are, but for the bias. */
  private static final double PENALTY = 3;

  /** What speaks for a pair, and at most how much. */
  private static final Map<Feature, Double> FOR =
      Map.ofEntries(
          Map.entry(Feature.HEAD, 4.0),
          Map.entry(Feature.VERB, 4.0),
          Map.entry(Feature.MEASURE_LEAST, 4.0),
          Map.entry(Feature.MEASURE_MOST, 4.0),
          Map.entry(Feature.CONTEXT_LEAST, 4.0),
          Map.entry(Feature.CONTEXT_MOST, 4.0),
          Map.entry(Feature.SUBJECT_SHARED, 4.0),
          Map.entry(Feature.SUBJECT_NEAR, 4.0),
          Map.entry(Feature.SLOT, 3.0),
          Map.entry(Feature.NEAR, 8.0),
          Map.entry(Feature.EQUAL, 9.0),
          Map.entry(Feature.NAME_SHARED, 4.0),
          Map.entry(Feature.PERIOD_SHARED, 4.0),
          Map.entry(Feature.EVIDENCE, 6.0),
          Map.entry(Feature.BOUND, 1.5),
          Map.entry(Feature.LONG_MEASURE_LEAST, 4.0),
          Map.entry(Feature.LONG_MEASURE_MOST, 4.0),
          Map.entry(Feature.LONG_CONTEXT, 4.0),
          Map.entry(Feature.LONG_NEAR, 4.0));

  /** Two texts that say the same of two numbers speak of one thing, however seldom they do so. */
  private static final Map<Feature, Double> LEAST =
      Map.of(Feature.MEASURE_LEAST, 0.8, Feature.CONTEXT_LEAST, 1.2);

  /** What speaks against a pair, and at least how much: what no careful reader passes over. */
  private static final Map<Feature, Double> AGAINST =
      Map.ofEntries(
          Map.entry(Feature.HEAD_OTHER, 0.0),
          Map.entry(Feature.COUNT_OTHER, 0.8),
          Map.entry(Feature.HEAD_MISSING, 0.0),
          Map.entry(Feature.VERB_OTHER, 0.0),
          Map.entry(Feature.CONTRAST, 5.0),
          Map.entry(Feature.FURTHER, 0.5),
          Map.entry(Feature.PARTITIVE, 3.0),
          Map.entry(Feature.PART, 1.0),
          Map.entry(Feature.SCOPE_EXTRA, 0.4),
          Map.entry(Feature.SCOPE_OTHER, 1.1),
          Map.entry(Feature.SUBJECT_OTHER, 3.0),
          Map.entry(Feature.SUBJECT_FAR, 0.0),
          Map.entry(Feature.MAGNITUDE, 0.0),
          Map.entry(Feature.NAME_OTHER, 0.0),
          Map.entry(Feature.NAME_SWAPPED, 1.5),
          Map.entry(Feature.PERIOD_PART, 0.0),
          Map.entry(Feature.PERIOD_ASSUMED, 0.0),
          Map.entry(Feature.CHOICE, 0.0),
          Map.entry(Feature.LONG, 0.0),
          Map.entry(Feature.LONG_SCOPE, 1.5),
          Map.entry(Feature.LONG_SUBJECT_OTHER, 2.0),
          Map.entry(Feature.STRANGER, 3.5),
          Map.entry(Feature.THING_OTHER, 1.0),
          Map.entry(Feature.LONG_VERB_OTHER, 0.0),
          Map.entry(Feature.LONG_NAME_OTHER, 0.0),
          Map.entry(Feature.LONG_SLOT, 0.0));

  /** At most as much may speak against a pair that its numbers are far apart. */
  private static final double MOST_MAGNITUDE = 6;

  private LogisticRegression() {}

  static Map<Feature, Double> fit(List<Example> examples) {
    Fit fit = new Fit(examples);
    for (int step = 0; step < STEPS; step++) {
      FEATURES.forEach(fit::improve);
    }
    Map<Feature, Double> fitted = new EnumMap<>(Feature.class);
    FEATURES.forEach(feature -> fitted.put(feature, fit.weights[feature.index()]));
    return fitted;
  }

  /** Weights on their way, and the score that they give each example. */
  private static final class Fit {
    private final List<Example> examples;
    private final double[] weights = new double[FEATURES.size()];
    private final double[] scores;

    Fit(List<Example> examples) {
      this.examples = examples;
      this.scores = new double[examples.size()];
    }

    /** Moves one weight, the others held, by a step of Newton's method within its bounds. */
    void improve(Feature feature) {
      int f = feature.index();
      double penalty = feature == Feature.BIAS ? 1e-6 : PENALTY;
      double slope = -penalty * weights[f];
      double bend = penalty;
      for (int e = 0; e < scores.length; e++) {
        Example example = examples.get(e);
        double value = example.features().get(feature);
        if (value != 0) {
          double likely = 1 / (1 + Math.exp(-scores[e]));
          slope += example.weight() * (example.target() - likely) * value;
          bend += example.weight() * likely * (1 - likely) * value * value;
        }
      }
      double moved = bounded(feature, weights[f] + slope / bend);
      for (int e = 0; e < scores.length; e++) {
        scores[e] += (moved - weights[f]) * examples.get(e).features().get(feature);
      }
      weights[f] = moved;
    }
  }

  private static double bounded(Feature feature, double weight) {
    if (FOR.containsKey(feature)) {
      return Math.max(LEAST.getOrDefault(feature, 0.0), Math.min(weight, FOR.get(feature)));
    }
    if (AGAINST.containsKey(feature)) {
      double least = feature == Feature.MAGNITUDE ? -MOST_MAGNITUDE : Double.NEGATIVE_INFINITY;
      return Math.max(least, Math.min(weight, -AGAINST.get(feature)));
    }
    return weight;
  }
}
