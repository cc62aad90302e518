package io.github.claimchecker.compare;

import io.github.claimchecker.quantity.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What two claims have in common, in numbers from 0 to 1. */
final class PairFeatures {

  private static final Feature[] FEATURES = Feature.values();

  private final double[] values = new double[FEATURES.length];

  /** A bit for each feature that has been worked out. */
  private long known;

  private final boolean dates;

  private PairFeatures(Profile a) {
    this.dates = a.claim().quantity().kind().tellsWhen();
  }

  /** Whether the claims tell dates or times of day, which are weighed in a way of their own. */
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

  /** What the two numbers alone say; nothing else is worked out. */
  static PairFeatures ofValues(Profile a, Profile b) {
    PairFeatures features = new PairFeatures(a);
    features.setValues(a, b);
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

  /** From cheap to dear, and those first that tell the most. */
  private static final List<Step> STEPS =
      List.of(
          PairFeatures::setFormal,
          PairFeatures::setNames,
          PairFeatures::setHeads,
          PairFeatures::setContexts,
          PairFeatures::setMeasures,
          PairFeatures::setScopes,
          PairFeatures::setSubjects,
          PairFeatures::setLong);

  /** Once all that it weighs anew is known. */
  private void setLong(Profile a, Profile b, Lexicon lexicon) {
    double length = get(Feature.LONG);
    set(Feature.LONG_MEASURE_LEAST, length * get(Feature.MEASURE_LEAST));
    set(Feature.LONG_MEASURE_MOST, length * get(Feature.MEASURE_MOST));
    set(Feature.LONG_CONTEXT, length * get(Feature.CONTEXT_LEAST));
    set(Feature.LONG_SCOPE, length * Math.max(get(Feature.SCOPE_EXTRA), get(Feature.SCOPE_OTHER)));
    set(Feature.LONG_SUBJECT_OTHER, length * get(Feature.SUBJECT_OTHER));
    set(Feature.LONG_VERB_OTHER, length * get(Feature.VERB_OTHER));
    set(Feature.LONG_NAME_OTHER, length * get(Feature.NAME_OTHER));
  }

  private static final double LONG = Math.log(20);

  /** How long two texts are that make so many pairs of sentences, told as a logarithm. */
  static double length(double crowd) {
    return Math.min(1, crowd / LONG);
  }

  private void setFormal(Profile a, Profile b, Lexicon lexicon) {
    set(Feature.BIAS, 1);
    set(Feature.FURTHER, a.around().further() != b.around().further() ? 1 : 0);
    boolean told = a.whole().isPresent() && b.whole().isPresent();
    set(Feature.PART, told && !a.whole().equals(b.whole()) ? 1 : 0);
    set(Feature.PARTITIVE, a.around().partitive() != b.around().partitive() ? 1 : 0);
    set(Feature.SLOT, a.around().slot(b.around()));
    set(Feature.BOUND, a.size().isBound() != b.size().isBound() ? 1 : 0);
    set(Feature.CHOICE, part(a.choice() + b.choice()));
    setValues(a, b);
    double length = length(a.rarity().crowd() + b.rarity().crowd());
    set(Feature.LONG, length);
    set(Feature.SHORT, length == 0 || length < FEW && NamedEvents.areOne(a, b) ? 1 : 0);
    set(Feature.LONG_NEAR, length * get(Feature.NEAR));
    set(Feature.LONG_SLOT, length * get(Feature.SLOT));
    Optional<Feature> kind =
        Feature.of(a.claim().quantity().kind())
            .filter(of -> Feature.of(b.claim().quantity().kind()).filter(of::equals).isPresent());
    Feature.KINDS.forEach(feature -> set(feature, 0));
    kind.ifPresent(feature -> set(feature, 1));
    boolean mine = !dates && a.claim().period().isSpecified();
    boolean theirs = !dates && b.claim().period().isSpecified();
    set(Feature.PERIOD_SHARED, mine && theirs ? 1 : 0);
    double days = mine && theirs ? ratio(a.claim().period().days(), b.claim().period().days()) : 1;
    set(Feature.PERIOD_PART, days > MANY_DAYS ? 1 : days > SOME_DAYS ? length : 0);
    set(Feature.PERIOD_ASSUMED, mine != theirs ? 1 : 0);
  }

  /** Four pairs of sentences and a little more. */
  static final double FEW = 0.5;

  private static double ratio(double a, double b) {
    return Math.max(a, b) / Math.min(a, b);
  }

  /** A day of a year. */
  private static final double MANY_DAYS = 20;

  /** A quarter of a year: where texts say much, each has its own number. */
  private static final double SOME_DAYS = 2.5;

  private void setValues(Profile a, Profile b) {
    boolean meet = a.size().isBound() == b.size().isBound() && meet(a, b);
    double surprise = a.size().surprise(b.size());
    set(Feature.MAGNITUDE, a.size().magnitude(b.size()));
    set(Feature.NEAR, meet ? 0 : surprise);
    set(Feature.EQUAL, meet ? surprise : 0);
  }

  /** Whether both numbers can be true of one thing. */
  private static boolean meet(Profile a, Profile b) {
    return a.claim().quantity().kind().tellsWhen()
        ? Judge.mayMeet(a.claim(), b.claim())
        : Judge.outcome(a.extent(), b.extent(), Tolerance.NONE) == Verdict.Outcome.AGREEMENT
            || Judge.areConverted(a.extent(), b.extent());
  }

  private void setHeads(Profile a, Profile b, Lexicon lexicon) {
    double heads = Heads.near(a, b, lexicon);
    boolean headless = a.head().isEmpty() || b.head().isEmpty();
    set(Feature.HEAD, heads);
    set(Feature.HEAD_MISSING, headless ? 1 : 0);
    boolean other = heads == 0 && !headless;
    set(Feature.HEAD_OTHER, other ? 1 : 0);
    set(Feature.COUNT_OTHER, other && countsThings(a) && countsThings(b) ? 1 : 0);
    set(Feature.VERB, Heads.relation(a.verb(), b.verb(), lexicon));
    set(
        Feature.VERB_OTHER,
        Heads.relation(a.sayingVerb(), b.sayingVerb(), lexicon) == 0
                && a.sayingVerb().isPresent()
                && b.sayingVerb().isPresent()
            ? 1
            : 0);
  }

  private static boolean countsThings(Profile profile) {
    return profile.claim().quantity().kind() == Kind.COUNT;
  }

  private void setNames(Profile a, Profile b, Lexicon lexicon) {
    setShared(a.subjects(), b.subjects(), Feature.SUBJECT_SHARED, Feature.SUBJECT_OTHER);
    setShared(a.names(), b.names(), Feature.NAME_SHARED, Feature.NAME_OTHER);
    if (get(Feature.SUBJECT_OTHER) > 0 && get(Feature.SHORT) > 0 && Subjects.mayBeOne(a, b)) {
      set(Feature.SUBJECT_OTHER, 0);
    }
    if (Strangers.areOfOthers(a, b)) {
      set(Feature.SUBJECT_OTHER, 1);
    }
    set(Feature.STRANGER, Strangers.areUnknown(a, b) ? get(Feature.LONG) : 0);
  }

  private void setMeasures(Profile a, Profile b, Lexicon lexicon) {
    double forth = Coverage.of(a.measure(), b.measure(), b.context(), lexicon);
    double back = Coverage.of(b.measure(), a.measure(), a.context(), lexicon);
    double told = Math.min(Coverage.said(a.measure()), Coverage.said(b.measure()));
    set(Feature.MEASURE_LEAST, told * Math.min(forth, back));
    set(Feature.MEASURE_MOST, told * Math.max(forth, back));
    boolean contrast =
        a.around().isOtherInRow(b.around())
            || a.around().interval() != b.around().interval()
            || lexicon.contrast(a.named(), b.named())
            || a.claim().quantity().kind() != Kind.CHANGE
                && lexicon.contrast(a.measure().keySet(), b.measure().keySet());
    set(Feature.CONTRAST, contrast ? 1 : 0);
  }

  private void setScopes(Profile a, Profile b, Lexicon lexicon) {
    boolean mineExtra = Coverage.lacks(b.context(), a.scope(), lexicon);
    boolean theirsExtra = Coverage.lacks(a.context(), b.scope(), lexicon);
    if (isWhole(a) != isWhole(b) && (isWhole(a) ? theirsExtra : mineExtra)) {
      set(Feature.PART, 1); // "sold 5 million in all" against "sold 2 million in Norland"
    }
    set(Feature.SCOPE_EXTRA, mineExtra != theirsExtra ? 1 : 0);
    set(Feature.SCOPE_OTHER, mineExtra && theirsExtra ? 1 : 0);
  }

  private static boolean isWhole(Profile profile) {
    return profile.whole().orElse(false);
  }

  private void setContexts(Profile a, Profile b, Lexicon lexicon) {
    CommonWords common = CommonWords.of(a, b, lexicon);
    set(Feature.CONTEXT_LEAST, Math.min(common.forth(), common.back()));
    set(Feature.CONTEXT_MOST, Math.max(common.forth(), common.back()));
    set(Feature.EVIDENCE, part(common.evidence()));
    boolean named = !a.told().isEmpty() && !b.told().isEmpty() && get(Feature.NAME_OTHER) > 0;
    boolean swapped = named && get(Feature.CONTEXT_LEAST) >= SAME_WORDS;
    boolean open = swapped && (Subjects.isOpen(a.claim()) || Subjects.isOpen(b.claim()));
    set(Feature.NAME_SWAPPED, swapped && !open ? 1 : 0);
  }

  private static final double MOST_EVIDENCE = 12;

  /** From this part on two sentences are told in much the same words, names left out. */
  private static final double SAME_WORDS = 0.45;

  /** The part that evidence, or what weighs it, makes of the most that counts. */
  static double part(double evidence) {
    return Math.min(1, evidence / MOST_EVIDENCE);
  }

  private void setSubjects(Profile a, Profile b, Lexicon lexicon) {
    Map<String, Double> mine = a.subject();
    Map<String, Double> theirs = b.subject();
    double near =
        Math.max(
            Coverage.of(mine, theirs, Map.of(), lexicon),
            Coverage.of(theirs, mine, Map.of(), lexicon));
    boolean told = !mine.isEmpty() && !theirs.isEmpty();
    boolean far = near == 0 && told && a.subjects().isEmpty() == b.subjects().isEmpty();
    set(Feature.SUBJECT_NEAR, near);
    boolean things =
        Coverage.lacksAll(b.context(), a.things(), lexicon)
            && Coverage.lacksAll(a.context(), b.things(), lexicon);
    set(Feature.THING_OTHER, things ? 1 : 0);
    set(Feature.SUBJECT_FAR, far ? 1 : 0);
  }

  /** Whether any word about the measure of one has a like in the sentence of the other. */
  boolean isOfOneMeasure() {
    return get(Feature.MEASURE_MOST) > 0;
  }

  /** Whether it has been worked out. */
  boolean isKnown(Feature feature) {
    return (known >> feature.index() & 1) == 1;
  }

  double get(Feature feature) {
    return values[feature.index()];
  }

  private void set(Feature feature, double value) {
    values[feature.index()] = value;
    known |= 1L << feature.index();
  }

  private void setShared(Set<String> a, Set<String> b, Feature shared, Feature other) {
    boolean common = Names.meet(a, b);
    set(shared, common ? 1 : 0);
    set(other, !common && !a.isEmpty() && !b.isEmpty() ? 1 : 0);
  }

  @Override
  public String toString() {
    return Arrays.stream(FEATURES)
        .filter(this::isKnown)
        .map(feature -> feature + "=" + get(feature))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
