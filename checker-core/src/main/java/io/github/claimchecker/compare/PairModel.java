package io.github.claimchecker.compare;

import io.github.claimchecker.compare.PairFeatures.Feature;
import java.util.EnumMap;
import java.util.Map;

/** Weighs the features of a pair: a logistic model, its weights in a data file. */
final class PairModel {
  private final Map<Feature, Double> weights;
  private final Feature[] weighed;
  private final double[] factors;

  private PairModel(Map<Feature, Double> weights) {
    this.weights = weights;
    this.weighed = weights.keySet().toArray(Feature[]::new);
    this.factors = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Reads {@code pairing.weights}. */
  static PairModel standard() {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (String line : DataLines.of("pairing.weights")) {
      String[] entry = line.split(" ", 2);
      weights.put(Feature.valueOf(entry[0]), Double.valueOf(entry[1]));
    }
    return new PairModel(weights);
  }

  static PairModel of(Map<Feature, Double> weights) {
    return new PairModel(new EnumMap<>(weights));
  }

  /** The weighted sum: above 0 the pair is more likely than not about the same thing. */
  double score(PairFeatures features) {
    double sum = 0;
    for (int i = 0; i < weighed.length; i++) {
      sum += factors[i] * features.get(weighed[i]);
    }
    return sum;
  }

  /** The highest score that a pair may have of which only some features are known yet. */
  double most(PairFeatures features) {
    double most = 0;
    for (int i = 0; i < weighed.length; i++) {
      most +=
          features.isKnown(weighed[i])
              ? factors[i] * features.get(weighed[i])
              : Math.max(0, factors[i]);
    }
    return most;
  }

  /** The weight of one feature, 0 where the file does not name it. */
  double weight(Feature feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /**
   * The feature that speaks most against a pair: where it lacks most of what would speak for it, or
   * has what speaks against it.
   */
  Feature worst(PairFeatures features) {
    Feature worst = Feature.HEAD;
    double most = 0;
    for (Map.Entry<Feature, Double> weight : weights.entrySet()) {
      Feature feature = weight.getKey();
      if (feature.reason().isPresent()) {
        double wanted = weight.getValue() > 0 ? 1 : 0;
        double loss = weight.getValue() * (wanted - features.get(feature));
        if (loss > most) {
          worst = feature;
          most = loss;
        }
      }
    }
    return worst;
  }
}
