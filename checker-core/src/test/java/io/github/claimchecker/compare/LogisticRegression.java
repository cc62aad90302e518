package io.github.claimchecker.compare;

import io.github.claimchecker.compare.PairingTraining.Example;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits a logistic model by Newton's method. Its weights are held small and within bounds: none may
 * speak for a pair that by its meaning speaks against it, or the other way about, since such a
 * weight would only fit the texts at hand.
 */
final class LogisticRegression {
  private static final int STEPS = 25;

  private static final List<Feature> FEATURES = List.of(Feature.values());

  /** How dear large weights are, but for the bias. */
  private static final double PENALTY = 3;

  /** As dear that the weight stays where it is. */
  private static final double NEVER = 1e9;

  /** Steps before a weight that strives beyond its bounds is held there. */
  private static final int FREE_STEPS = 4;

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
          Map.entry(Feature.EVIDENCE, 6.0));

  /** What speaks against a pair, and at least how much: what no careful reader passes over. */
  private static final Map<Feature, Double> AGAINST =
      Map.ofEntries(
          Map.entry(Feature.HEAD_OTHER, 0.0),
          Map.entry(Feature.HEAD_MISSING, 0.0),
          Map.entry(Feature.VERB_OTHER, 0.0),
          Map.entry(Feature.CONTRAST, 5.0),
          Map.entry(Feature.FURTHER, 0.5),
          Map.entry(Feature.PARTITIVE, 1.0),
          Map.entry(Feature.SCOPE_EXTRA, 0.4),
          Map.entry(Feature.SCOPE_OTHER, 0.4),
          Map.entry(Feature.SUBJECT_OTHER, 2.0),
          Map.entry(Feature.SUBJECT_FAR, 0.0),
          Map.entry(Feature.MAGNITUDE, 0.0),
          Map.entry(Feature.NAME_OTHER, 0.0),
          Map.entry(Feature.NAME_SWAPPED, 1.5),
          Map.entry(Feature.PERIOD_ASSUMED, 0.0),
          Map.entry(Feature.CROWD, 3.0));

  /** At most as much may speak against a pair that its numbers are far apart. */
  private static final double MOST_MAGNITUDE = 6;

  private LogisticRegression() {}

  static Map<Feature, Double> fit(List<Example> examples) {
    int size = FEATURES.size();
    double[] weights = new double[size];
    Set<Feature> idle = EnumSet.noneOf(Feature.class);
    for (int step = 0; step < STEPS; step++) {
      double[][] curvature = new double[size][size + 1];
      for (int f = 0; f < size; f++) {
        double penalty = FEATURES.get(f) == Feature.BIAS ? 1e-6 : PENALTY;
        boolean fixed = idle.contains(FEATURES.get(f));
        curvature[f][f] = fixed ? NEVER : penalty;
        curvature[f][size] = fixed ? 0 : -penalty * weights[f];
      }
      for (Example example : examples) {
        add(example, weights, curvature);
      }
      double[] move = solve(curvature);
      for (int f = 0; f < size; f++) {
        double bounded = bounded(FEATURES.get(f), weights[f] + move[f]);
        if (bounded != weights[f] + move[f] && step > FREE_STEPS) {
          idle.add(FEATURES.get(f));
        }
        weights[f] = bounded;
      }
    }
    Map<Feature, Double> fitted = new EnumMap<>(Feature.class);
    for (int f = 0; f < size; f++) {
      fitted.put(FEATURES.get(f), weights[f]);
    }
    return fitted;
  }

  private static double bounded(Feature feature, double weight) {
    if (FOR.containsKey(feature)) {
      return Math.max(0, Math.min(weight, FOR.get(feature)));
    }
    if (AGAINST.containsKey(feature)) {
      double least = feature == Feature.MAGNITUDE ? -MOST_MAGNITUDE : Double.NEGATIVE_INFINITY;
      return Math.max(least, Math.min(weight, -AGAINST.get(feature)));
    }
    return weight;
  }

  private static void add(Example example, double[] weights, double[][] curvature) {
    int size = weights.length;
    double[] values = new double[size];
    double sum = 0;
    for (int f = 0; f < size; f++) {
      values[f] = example.features().get(FEATURES.get(f));
      sum += weights[f] * values[f];
    }
    double likely = 1 / (1 + Math.exp(-sum));
    double bend = example.weight() * likely * (1 - likely);
    double pull = example.weight() * (example.target() - likely);
    for (int f = 0; f < size; f++) {
      if (values[f] != 0) {
        for (int g = 0; g < size; g++) {
          curvature[f][g] += bend * values[f] * values[g];
        }
        curvature[f][size] += pull * values[f];
      }
    }
  }

  /** Solves a system of equations, its right side in the last column, by elimination. */
  private static double[] solve(double[][] rows) {
    int size = rows.length;
    for (int p = 0; p < size; p++) {
      for (int r = p + 1; r < size; r++) {
        double times = rows[r][p] / rows[p][p];
        for (int c = p; c <= size && times != 0; c++) {
          rows[r][c] -= times * rows[p][c];
        }
      }
    }
    double[] solution = new double[size];
    for (int p = size - 1; p >= 0; p--) {
      double right = rows[p][size];
      for (int c = p + 1; c < size; c++) {
        right -= rows[p][c] * solution[c];
      }
      solution[p] = right / rows[p][p];
    }
    return solution;
  }
}
