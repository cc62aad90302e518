package io.github.claimchecker.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Weighs the features of a pair: a logistic model, its weights in a data file. Dates and times of
 * day have weights of their own, since events are told apart by their subjects, and amounts by
 * their nouns.
 */
final class PairModel {
  private static final Feature[] FEATURES = Feature.values();

  private final Map<Feature, Double> quantities;
  private final Map<Feature, Double> dates;
  private final double[] quantityRow;
  private final double[] dateRow;

  private PairModel(Map<Feature, Double> quantities, Map<Feature, Double> dates) {
    this.quantities = new EnumMap<>(quantities);
    this.dates = new EnumMap<>(dates);
    this.quantityRow = row(quantities);
    this.dateRow = row(dates);
  }

  /** Reads {@code pairing.weights}. */
  static PairModel standard() {
    Map<String, Map<Feature, Double>> sections = new HashMap<>();
    Map<Feature, Double> current = new EnumMap<>(Feature.class);
    for (String line : DataLines.of("pairing.weights")) {
      if (line.startsWith("[")) {
        current =
            sections.computeIfAbsent(
                line.substring(1, line.length() - 1), name -> new EnumMap<>(Feature.class));
      } else {
        String[] entry = line.split(" ", 2);
        current.put(Feature.valueOf(entry[0]), Double.valueOf(entry[1]));
      }
    }
    return new PairModel(
        Objects.requireNonNull(sections.get("quantities")),
        Objects.requireNonNull(sections.get("dates")));
  }

  /** A model of given weights. */
  static PairModel of(Map<Feature, Double> quantities, Map<Feature, Double> dates) {
    return new PairModel(quantities, dates);
  }

  /** The weighted sum: above 0 the pair is more likely than not about the same thing. */
  double score(PairFeatures features) {
    double sum = 0;
    double[] weights = row(features);
    for (Feature feature : FEATURES) {
      sum += weights[feature.index()] * features.get(feature);
    }
    return sum;
  }

  /** The highest score that a pair may have of which only some features are known yet. */
  double most(PairFeatures features) {
    double most = 0;
    double[] weights = row(features);
    for (Feature feature : FEATURES) {
      double weight = weights[feature.index()];
      most += features.isKnown(feature) ? weight * features.get(feature) : Math.max(0, weight);
    }
    return most;
  }

  private double[] row(PairFeatures features) {
    return features.ofDates() ? dateRow : quantityRow;
  }

  private static double[] row(Map<Feature, Double> weights) {
    double[] row = new double[FEATURES.length];
    weights.forEach((feature, weight) -> row[feature.index()] = weight);
    return row;
  }

  /** The weights for dates or for all other quantities; a feature that is not named has none. */
  Map<Feature, Double> weights(boolean ofDates) {
    return Collections.unmodifiableMap(ofDates ? dates : quantities);
  }

  private Map<Feature, Double> weights(PairFeatures features) {
    return features.ofDates() ? dates : quantities;
  }

  /**
   * The feature that speaks most against a pair: what it has that speaks against it, where that is
   * grave; else what it lacks most of all that would speak for it. That the numbers are far apart
   * is not said where words tell why.
   */
  Feature worst(PairFeatures features) {
    Feature objection =
        worst(features, (feature, weight) -> weight < 0 && feature != Feature.MAGNITUDE);
    return loss(features, objection) >= GRAVE && weights(features).getOrDefault(objection, 0.0) < 0
        ? objection
        : worst(features, (feature, weight) -> true);
  }

  private static final double GRAVE = 1;

  private Feature worst(PairFeatures features, BiPredicate<Feature, Double> counts) {
    Feature worst = Feature.HEAD;
    double most = 0;
    for (Map.Entry<Feature, Double> weight : weights(features).entrySet()) {
      Feature feature = weight.getKey();
      double loss = loss(features, feature);
      if (feature.reason().isPresent() && counts.test(feature, weight.getValue()) && loss > most) {
        worst = feature;
        most = loss;
      }
    }
    return worst;
  }

  /** How much less a feature adds to the score of a pair than it might. */
  private double loss(PairFeatures features, Feature feature) {
    double weight = weights(features).getOrDefault(feature, 0.0);
    return weight * ((weight > 0 ? 1 : 0) - features.get(feature));
  }
}
