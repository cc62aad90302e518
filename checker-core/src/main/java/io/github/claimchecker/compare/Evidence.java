package io.github.claimchecker.compare;

import io.github.claimchecker.compare.PairFeatures.Feature;
import io.github.claimchecker.quantity.Kind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What two claims whose heads have nothing to do with each other must have in common, if everything
 * else speaks for them, so that their score can be above 0.
 *
 * @param isAny whether nothing is needed
 * @param isVerbEnough whether a related verb is enough
 * @param isVerbNeeded whether nothing makes up for a verb that is not related
 * @param share else the part of the words of a measure that must have a like in the other sentence,
 *     exclusive; 1 or more if that can never be enough
 */
record Evidence(boolean isAny, boolean isVerbEnough, boolean isVerbNeeded, double share) {
  /** A verb chooses more than most of the words of a measure, and less than half of them. */
  private static final double HALF = 0.5;

  private static final Set<Feature> WEIGHED =
      EnumSet.of(
          Feature.BIAS,
          Feature.HEAD,
          Feature.HEAD_OTHER,
          Feature.HEAD_MISSING,
          Feature.VERB,
          Feature.MEASURE_LEAST,
          Feature.MEASURE_MOST);

  /** What is needed by the weights of a model, for claims of a kind. */
  static Evidence of(PairModel model, Kind kind, boolean headless) {
    double rest =
        model.weight(Feature.BIAS)
            + model.weight(headless ? Feature.HEAD_MISSING : Feature.HEAD_OTHER)
            + PairFeatures.ofKind(kind).map(model::weight).orElse(0.0);
    for (Feature feature : EnumSet.complementOf(EnumSet.copyOf(WEIGHED))) {
      rest += PairFeatures.KINDS.contains(feature) ? 0 : Math.max(0, model.weight(feature));
    }
    double withVerb = share(model, rest + Math.max(0, model.weight(Feature.VERB)));
    double withoutVerb = share(model, rest);
    boolean isVerbEnough = withVerb < HALF;
    return new Evidence(
        withoutVerb < 0, isVerbEnough, withoutVerb >= 1, isVerbEnough ? withoutVerb : withVerb);
  }

  /** The part of the words of a measure that lifts a score above 0; below 0 if none is needed. */
  private static double share(PairModel model, double score) {
    double most =
        Math.max(0, model.weight(Feature.MEASURE_LEAST))
            + Math.max(0, model.weight(Feature.MEASURE_MOST));
    if (score > 0) {
      return -1;
    }
    return most == 0 ? 1 : -score / most;
  }
}
