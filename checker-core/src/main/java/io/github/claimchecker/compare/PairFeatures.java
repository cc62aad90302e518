package io.github.claimchecker.compare;

import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.compare.Lexicon.Relation;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
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
    CONTRAST(Reason.OTHER_MEASURE),
    /** One is told of what came on top ("17 further sites") and the other is not. */
    FURTHER(Reason.PART_OF_WHOLE),
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
    /** How much of the subject of one is found in that of the other, the better way. */
    SUBJECT_NEAR(null),
    /** Both have subjects, and these have nothing to do with each other. */
    SUBJECT_FAR(Reason.OTHER_SUBJECT),
    /** How many of the words next to the two numbers are the same, in the same places. */
    SLOT(null),
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
    PERIOD_ASSUMED(null),
    /**
     * How rare the words are in their texts that the two sentences share: the logarithm of how much
     * likelier two sentences about the same thing are to share them than two taken at random, 1 for
     * 160,000 times.
     */
    EVIDENCE(null),
    /** The logarithm of how many pairs of sentences the two texts make, 1 for 160,000. */
    CROWD(null);

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

  private final boolean dates;

  private PairFeatures(Profile a) {
    this.dates = a.claim().quantity().kind() == Kind.DATE;
  }

  /** Whether the claims tell dates, which are weighed in a way of their own. */
  boolean ofDates() {
    return dates;
  }

  static PairFeatures of(Profile a, Profile b, Lexicon lexicon) {
    PairFeatures features = new PairFeatures(a);
    for (Step step : STEPS) {
      step.take(features, a, b, lexicon);
    }
    return features;
  }

  /** The features of a pair; empty, as soon as that is clear, if its score is below a threshold. */
  static Optional<PairFeatures> ofLikely(
      Profile a, Profile b, Lexicon lexicon, PairModel model, double threshold) {
    PairFeatures features = new PairFeatures(a);
    for (Step step : STEPS) {
      step.take(features, a, b, lexicon);
      if (model.most(features) < threshold) {
        return Optional.empty();
      }
    }
    return Optional.of(features);
  }

  /** Works out some of the features. */
  private interface Step {
    void take(PairFeatures features, Profile a, Profile b, Lexicon lexicon);
  }

  /** From cheap to dear. */
  private static final List<Step> STEPS =
      List.of(
          PairFeatures::setFormal,
          PairFeatures::setNames,
          PairFeatures::setHeads,
          PairFeatures::setMeasures,
          PairFeatures::setScopes,
          PairFeatures::setSubjects,
          PairFeatures::setContexts);

  private void setFormal(Profile a, Profile b, Lexicon lexicon) {
    set(Feature.BIAS, 1);
    set(Feature.FURTHER, a.further() != b.further() ? 1 : 0);
    set(Feature.PARTITIVE, a.partitive() != b.partitive() ? 1 : 0);
    set(Feature.SLOT, (alike(a.before(), b.before()) + alike(a.after(), b.after())) / 2);
    set(Feature.CROWD, Math.min(1, (a.rarity().crowd() + b.rarity().crowd()) / MOST_EVIDENCE));
    set(Feature.MAGNITUDE, magnitude(a.claim().quantity(), b.claim().quantity()));
    Optional<Feature> kind = ofKind(a.claim().quantity().kind());
    KINDS.forEach(feature -> set(feature, 0));
    kind.ifPresent(feature -> set(feature, 1));
    boolean mine = !dates && a.claim().period().isSpecified();
    boolean theirs = !dates && b.claim().period().isSpecified();
    set(Feature.PERIOD_SHARED, mine && theirs ? 1 : 0);
    set(Feature.PERIOD_ASSUMED, mine != theirs ? 1 : 0);
  }

  private void setHeads(Profile a, Profile b, Lexicon lexicon) {
    double heads = core(a, b, lexicon);
    boolean headless = a.head().isEmpty() || b.head().isEmpty();
    set(Feature.HEAD, heads);
    set(Feature.HEAD_MISSING, headless ? 1 : 0);
    set(Feature.HEAD_OTHER, heads == 0 && !headless ? 1 : 0);
    set(Feature.VERB, relation(a.verb(), b.verb(), lexicon));
    set(
        Feature.VERB_OTHER,
        relation(a.sayingVerb(), b.sayingVerb(), lexicon) == 0
                && a.sayingVerb().isPresent()
                && b.sayingVerb().isPresent()
            ? 1
            : 0);
  }

  private void setNames(Profile a, Profile b, Lexicon lexicon) {
    setShared(a.subjects(), b.subjects(), Feature.SUBJECT_SHARED, Feature.SUBJECT_OTHER);
    setShared(a.names(), b.names(), Feature.NAME_SHARED, Feature.NAME_OTHER);
  }

  private void setMeasures(Profile a, Profile b, Lexicon lexicon) {
    double forth = coverage(a.measure(), b.measure(), b.context(), lexicon);
    double back = coverage(b.measure(), a.measure(), a.context(), lexicon);
    set(Feature.MEASURE_LEAST, Math.min(forth, back));
    set(Feature.MEASURE_MOST, Math.max(forth, back));
    boolean contrast =
        lexicon.contrast(a.named(), b.named())
            || a.claim().quantity().kind() != Kind.CHANGE
                && lexicon.contrast(a.measure().keySet(), b.measure().keySet());
    set(Feature.CONTRAST, contrast ? 1 : 0);
  }

  private void setScopes(Profile a, Profile b, Lexicon lexicon) {
    boolean mineExtra = extra(a.scope(), b.context(), lexicon);
    boolean theirsExtra = extra(b.scope(), a.context(), lexicon);
    set(Feature.SCOPE_EXTRA, mineExtra != theirsExtra ? 1 : 0);
    set(Feature.SCOPE_OTHER, mineExtra && theirsExtra ? 1 : 0);
  }

  private void setContexts(Profile a, Profile b, Lexicon lexicon) {
    double there = coverage(a.context(), b.context(), Map.of(), lexicon);
    double here = coverage(b.context(), a.context(), Map.of(), lexicon);
    set(Feature.CONTEXT_LEAST, Math.min(there, here));
    set(Feature.CONTEXT_MOST, Math.max(there, here));
    set(Feature.EVIDENCE, Math.min(1, evidence(a, b, lexicon) / MOST_EVIDENCE));
  }

  private static final double MOST_EVIDENCE = 12;

  private static double evidence(Profile a, Profile b, Lexicon lexicon) {
    double evidence = 0;
    for (String word : a.context().keySet()) {
      double best = 0;
      for (String other : b.context().keySet()) {
        double rare = a.rarity().of(word) + b.rarity().of(other);
        best = Math.max(best, rare == 0 ? 0 : rare * lexicon.relation(word, other).weight());
      }
      evidence += best;
    }
    return evidence;
  }

  private void setSubjects(Profile a, Profile b, Lexicon lexicon) {
    Map<String, Double> mine = a.subject();
    Map<String, Double> theirs = b.subject();
    double near =
        Math.max(
            coverage(mine, theirs, Map.of(), lexicon), coverage(theirs, mine, Map.of(), lexicon));
    boolean told = !mine.isEmpty() && !theirs.isEmpty();
    boolean far = near == 0 && told && a.subjects().isEmpty() == b.subjects().isEmpty();
    set(Feature.SUBJECT_NEAR, near);
    set(Feature.SUBJECT_FAR, far ? 1 : 0);
  }

  /** The part of two rows of words that is the same at the same distance. */
  private static double alike(List<String> a, List<String> b) {
    int most = Math.max(a.size(), b.size());
    int same = 0;
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      same += a.get(i).equals(b.get(i)) ? 1 : 0;
    }
    return most == 0 ? 1 : (double) same / most;
  }

  /** Whether any word about the measure of one has a like in the sentence of the other. */
  boolean isOfOneMeasure() {
    return get(Feature.MEASURE_MOST) > 0;
  }

  /** Whether it has been worked out. */
  boolean isKnown(Feature feature) {
    return values.containsKey(feature);
  }

  double get(Feature feature) {
    return values.getOrDefault(feature, 0.0);
  }

  private void set(Feature feature, double value) {
    values.put(feature, value);
  }

  /** The features that tell of a kind. */
  static final Set<Feature> KINDS =
      EnumSet.of(
          Feature.KIND_SHARE,
          Feature.KIND_MONEY,
          Feature.KIND_COUNT,
          Feature.KIND_DURATION,
          Feature.KIND_CHANGE);

  /** The feature that claims of a kind have. */
  static Optional<Feature> ofKind(Kind kind) {
    return switch (kind) {
      case SHARE -> Optional.of(Feature.KIND_SHARE);
      case MONEY, PRICE -> Optional.of(Feature.KIND_MONEY);
      case COUNT, NUMBER -> Optional.of(Feature.KIND_COUNT);
      case DURATION, AGE -> Optional.of(Feature.KIND_DURATION);
      case CHANGE, MULTIPLE -> Optional.of(Feature.KIND_CHANGE);
      default -> Optional.empty();
    };
  }

  /**
   * How near the heads are, or the head of one and the verb of the other ("produces", "output").
   */
  private static double core(Profile a, Profile b, Lexicon lexicon) {
    return Math.max(
        relation(a.head(), b.head(), lexicon),
        Math.max(
            relation(a.head(), b.sayingVerb(), lexicon),
            relation(a.sayingVerb(), b.head(), lexicon)));
  }

  /**
   * What is told of one thing seldom differs by a power of ten; what is told of two often does.
   * Told vaguely, the nearest of what it may be counts.
   */
  private static double magnitude(Quantity a, Quantity b) {
    if (a.kind() == Kind.DATE) {
      return 0;
    }
    Interval mine = size(a);
    Interval theirs = size(b);
    double low = Math.min(mine.high(), theirs.high());
    double high = Math.max(mine.low(), theirs.low());
    return low <= 0 || high <= low ? 0 : Math.min(1, Math.log10(high / low));
  }

  /** The stated region of a vague quantity, the middle of any other, without its sign. */
  private static Interval size(Quantity quantity) {
    Interval stated = quantity.unit().toBase(quantity.stated());
    if (quantity.soft() && stated.low() >= 0) {
      return stated;
    }
    double centre = Math.abs(Judge.centre(quantity));
    return Interval.ofClosed(centre, centre);
  }

  /** Whether some word of a scope has no like in the other sentence. */
  private static boolean extra(Set<String> scope, Map<String, Double> context, Lexicon lexicon) {
    return scope.stream().anyMatch(word -> best(word, context, lexicon) == 0);
  }

  private void setShared(Set<String> a, Set<String> b, Feature shared, Feature other) {
    boolean common = haveCommonName(a, b);
    set(shared, common ? 1 : 0);
    set(other, !common && !a.isEmpty() && !b.isEmpty() ? 1 : 0);
  }

  private static boolean haveCommonName(Set<String> a, Set<String> b) {
    for (String mine : a) {
      for (String theirs : b) {
        if (sameName(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "Hollin Moor" and "Hollin Moor Wind Farm" may be one; "Vireo Swift" and "Vireo Titan" are two.
   */
  static boolean sameName(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    List<String> mine = List.of(a.split(" ", -1));
    List<String> theirs = List.of(b.split(" ", -1));
    return mine.size() < theirs.size() ? theirs.containsAll(mine) : mine.containsAll(theirs);
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
