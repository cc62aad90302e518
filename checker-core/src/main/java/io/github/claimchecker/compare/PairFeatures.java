package io.github.claimchecker.compare;

import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.compare.Lexicon.Relation;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two claims have in common, in numbers from 0 to 1. */
final class PairFeatures {

  /** The features; their weights stand in {@code pairing.weights} under these names. */
  enum Feature {
    /** Always 1. */
    BIAS(null),
    /** How near the words are that name what is measured: heads and verbs, in any combination. */
    HEAD(Reason.OTHER_MEASURE),
    /** Both have such a word, and they have nothing to do with each other. */
    HEAD_OTHER(Reason.OTHER_MEASURE),
    /** One of them has no such word. */
    HEAD_MISSING(null),
    /** How near the verbs are. */
    VERB(null),
    /** Both have a verb that says something, and they have nothing to do with each other. */
    VERB_OTHER(Reason.OTHER_MEASURE),
    /** Words about their measures exclude each other: "north" and "south". */
    CONTRAST(Reason.PART_OF_WHOLE),
    /** One counts some "of the" others and the other counts all. */
    PARTITIVE(Reason.PART_OF_WHOLE),
    /** One is limited to a place or part that the other does not name. */
    SCOPE_EXTRA(Reason.PART_OF_WHOLE),
    /** Each is limited to a place or part that the other does not name. */
    SCOPE_OTHER(Reason.PART_OF_WHOLE),
    /** How much of the words about the measure of one is found in the other, the poorer way. */
    MEASURE_LEAST(Reason.OTHER_MEASURE),
    /** The same, the better way. */
    MEASURE_MOST(Reason.OTHER_MEASURE),
    /** How much of the sentence of one is found in the other, the poorer way. */
    CONTEXT_LEAST(null),
    /** The same, the better way. */
    CONTEXT_MOST(Reason.OTHER_MEASURE),
    /** They name a common subject. */
    SUBJECT_SHARED(null),
    /** Both name subjects, and none in common. */
    SUBJECT_OTHER(Reason.OTHER_SUBJECT),
    /** Both are parts of a whole. */
    KIND_SHARE(null),
    /** Both are amounts of money. */
    KIND_MONEY(null),
    /** Both are counts or bare numbers. */
    KIND_COUNT(null),
    /** Both are lengths of time. */
    KIND_DURATION(null),
    /** Both are changes. */
    KIND_CHANGE(null),
    /** How many powers of ten the two values are apart, 1 at the most. */
    MAGNITUDE(Reason.OTHER_MEASURE),
    /** They name a common entity anywhere. */
    NAME_SHARED(null),
    /** Both name entities, and none in common. */
    NAME_OTHER(Reason.OTHER_SUBJECT),
    /** Both tell a period, and they meet. */
    PERIOD_SHARED(null),
    /** One tells a period and the other does not. */
    PERIOD_ASSUMED(null);

    private final Optional<Reason> reason;

    Feature(@Nullable Reason reason) {
      this.reason = Optional.ofNullable(reason);
    }

    /** Why a pair is refused that fails by this feature, where it can. */
    Optional<Reason> reason() {
      return reason;
    }
  }

  private final Map<Feature, Double> values = new EnumMap<>(Feature.class);

  private PairFeatures() {}

  static PairFeatures of(Profile a, Profile b, Lexicon lexicon) {
    PairFeatures features = new PairFeatures();
    features.set(Feature.BIAS, 1);
    double heads = core(a, b, lexicon);
    boolean headless = a.core().isEmpty() || b.core().isEmpty();
    features.set(Feature.HEAD, heads);
    features.set(Feature.HEAD_MISSING, headless ? 1 : 0);
    features.set(Feature.HEAD_OTHER, heads == 0 && !headless ? 1 : 0);
    double verbs = relation(a.verb(), b.verb(), lexicon);
    features.set(Feature.VERB, verbs);
    features.set(
        Feature.VERB_OTHER, verbs == 0 && a.verb().isPresent() && b.verb().isPresent() ? 1 : 0);
    boolean contrast =
        lexicon.contrast(a.named(), b.named())
            || lexicon.contrast(a.measure().keySet(), b.measure().keySet());
    features.set(Feature.CONTRAST, contrast ? 1 : 0);
    features.set(Feature.PARTITIVE, a.partitive() != b.partitive() ? 1 : 0);
    boolean mineExtra = extra(a.scope(), b.context(), lexicon);
    boolean theirsExtra = extra(b.scope(), a.context(), lexicon);
    features.set(Feature.SCOPE_EXTRA, mineExtra != theirsExtra ? 1 : 0);
    features.set(Feature.SCOPE_OTHER, mineExtra && theirsExtra ? 1 : 0);
    features.set(Feature.MAGNITUDE, magnitude(a.claim().quantity(), b.claim().quantity()));
    features.setKind(a.claim().quantity().kind());
    double forth = coverage(a.measure(), b.measure(), b.context(), lexicon);
    double back = coverage(b.measure(), a.measure(), a.context(), lexicon);
    features.set(Feature.MEASURE_LEAST, Math.min(forth, back));
    features.set(Feature.MEASURE_MOST, Math.max(forth, back));
    double there = coverage(a.context(), b.context(), Map.of(), lexicon);
    double here = coverage(b.context(), a.context(), Map.of(), lexicon);
    features.set(Feature.CONTEXT_LEAST, Math.min(there, here));
    features.set(Feature.CONTEXT_MOST, Math.max(there, here));
    features.setShared(a.subjects(), b.subjects(), Feature.SUBJECT_SHARED, Feature.SUBJECT_OTHER);
    features.setShared(a.names(), b.names(), Feature.NAME_SHARED, Feature.NAME_OTHER);
    boolean mine = a.claim().period().isSpecified();
    boolean theirs = b.claim().period().isSpecified();
    features.set(Feature.PERIOD_SHARED, mine && theirs ? 1 : 0);
    features.set(Feature.PERIOD_ASSUMED, mine != theirs ? 1 : 0);
    return features;
  }

  double get(Feature feature) {
    return values.getOrDefault(feature, 0.0);
  }

  private void set(Feature feature, double value) {
    values.put(feature, value);
  }

  private void setKind(Kind kind) {
    switch (kind) {
      case SHARE -> set(Feature.KIND_SHARE, 1);
      case MONEY, PRICE -> set(Feature.KIND_MONEY, 1);
      case COUNT, NUMBER -> set(Feature.KIND_COUNT, 1);
      case DURATION, AGE -> set(Feature.KIND_DURATION, 1);
      case CHANGE, MULTIPLE -> set(Feature.KIND_CHANGE, 1);
      default -> {}
    }
  }

  private static double core(Profile a, Profile b, Lexicon lexicon) {
    double best = 0;
    for (String mine : a.core()) {
      for (String theirs : b.core()) {
        best = Math.max(best, lexicon.relation(mine, theirs).weight());
      }
    }
    return best;
  }

  /** What is told of one thing seldom differs by a power of ten; what is told of two often does. */
  private static double magnitude(Quantity a, Quantity b) {
    double mine = Math.abs(Judge.centre(a));
    double theirs = Math.abs(Judge.centre(b));
    return mine == 0 || theirs == 0 ? 0 : Math.min(1, Math.abs(Math.log10(mine / theirs)));
  }

  /** Whether some word of a scope has no like in the other sentence. */
  private static boolean extra(Set<String> scope, Map<String, Double> context, Lexicon lexicon) {
    return scope.stream().anyMatch(word -> best(word, context, lexicon) == 0);
  }

  private void setShared(Set<String> a, Set<String> b, Feature shared, Feature other) {
    boolean common = a.stream().anyMatch(name -> b.stream().anyMatch(n -> sameName(name, n)));
    set(shared, common ? 1 : 0);
    set(other, !common && !a.isEmpty() && !b.isEmpty() ? 1 : 0);
  }

  /** "Hollin Moor" and "Hollin Moor Wind Farm" share a name. */
  static boolean sameName(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    Set<String> words = Set.of(b.split(" ", -1).length > 0 ? distinct(b) : new String[0]);
    for (String word : a.split(" ", -1)) {
      if (word.length() > 3 && words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String[] distinct(String name) {
    return java.util.Arrays.stream(name.split(" ", -1)).distinct().toArray(String[]::new);
  }

  private static double relation(Optional<String> a, Optional<String> b, Lexicon lexicon) {
    return a.isPresent() && b.isPresent() ? lexicon.relation(a.get(), b.get()).weight() : 0;
  }

  /**
   * The part of the weight of some words that has a like in others; those further off count less.
   */
  private static double coverage(
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

  @Override
  public String toString() {
    return values.toString();
  }
}
