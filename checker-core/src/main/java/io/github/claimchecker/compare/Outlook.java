package io.github.claimchecker.compare;

import io.github.claimchecker.quantity.Quantity;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The highest score that pairs of claims may come to, by what is cheap to know of them. It is never
 * below the score itself, so that a pair may be left out whose outlook is below a threshold.
 */
final class Outlook {
  /** What is known of a pair here; of all other features the best is hoped for. */
  private static final Set<Feature> KNOWN =
      EnumSet.of(
          Feature.BIAS,
          Feature.LONG,
          Feature.SHORT,
          Feature.LONG_NEAR,
          Feature.LONG_SLOT,
          Feature.CONTEXT_LEAST,
          Feature.LONG_CONTEXT,
          Feature.MEASURE_LEAST,
          Feature.MEASURE_MOST,
          Feature.LONG_MEASURE_LEAST,
          Feature.LONG_MEASURE_MOST,
          Feature.LONG_SUBJECT_OTHER,
          Feature.LONG_NAME_OTHER,
          Feature.CHOICE,
          Feature.BOUND,
          Feature.EVIDENCE,
          Feature.SUBJECT_SHARED,
          Feature.SUBJECT_OTHER,
          Feature.NAME_SHARED,
          Feature.NAME_OTHER,
          Feature.SLOT,
          Feature.MAGNITUDE,
          Feature.NEAR,
          Feature.EQUAL,
          Feature.PERIOD_SHARED);

  private final Map<Feature, Double> weights;
  private final double hope;
  private final NameWeights subjects;
  private final NameWeights names;
  private final double evidence;
  private final double length;
  private final double alone;
  private final double longNear;
  private final double longSlot;
  private final double context;
  private final double longContext;
  private final double measure;
  private final double longMeasure;
  private final double longSubject;
  private final double longName;
  private final double choice;
  private final double bound;
  private final double slot;
  private final double magnitude;
  private final double near;
  private final double equal;
  private final double period;

  /**
   * An outlook on the pairs of claims of one sort.
   *
   * @param ofDates whether they tell dates
   */
  Outlook(PairModel model, boolean ofDates) {
    this.weights = model.weights(ofDates);
    this.hope = weight(Feature.BIAS) + hope();
    this.subjects = names(Feature.SUBJECT_SHARED, Feature.SUBJECT_OTHER);
    this.names = names(Feature.NAME_SHARED, Feature.NAME_OTHER);
    this.evidence = weight(Feature.EVIDENCE);
    this.length = weight(Feature.LONG);
    this.alone = weight(Feature.SHORT);
    this.longNear = weight(Feature.LONG_NEAR);
    this.longSlot = weight(Feature.LONG_SLOT);
    this.context = weight(Feature.CONTEXT_LEAST);
    this.longContext = weight(Feature.LONG_CONTEXT);
    this.measure = most(Feature.MEASURE_LEAST) + most(Feature.MEASURE_MOST);
    this.longMeasure = most(Feature.LONG_MEASURE_LEAST) + most(Feature.LONG_MEASURE_MOST);
    this.longSubject = weight(Feature.LONG_SUBJECT_OTHER);
    this.longName = weight(Feature.LONG_NAME_OTHER);
    this.choice = weight(Feature.CHOICE);
    this.bound = weight(Feature.BOUND);
    this.slot = weight(Feature.SLOT);
    this.magnitude = ofDates ? 0 : weight(Feature.MAGNITUDE);
    this.near = weight(Feature.NEAR);
    this.equal = weight(Feature.EQUAL);
    this.period = ofDates ? 0 : weight(Feature.PERIOD_SHARED);
  }

  /** What it weighs to have names in common, or to have none in common where both have some. */
  private record NameWeights(double shared, double other) {
    double of(boolean common, boolean both, double longOther) {
      return common ? shared : both ? other + longOther : 0;
    }
  }

  /**
   * A claim and what its pairs are judged by.
   *
   * @param profile the claim
   * @param crowd how many sentences its text has, as a logarithm
   * @param choice how many claims of its sort, as a logarithm
   * @param kind what its kind weighs
   * @param said how much its words say of what is measured, from 0 to 1
   * @param hasSubject whether it names a subject
   * @param hasName whether it names any entity
   * @param hasPeriod whether it tells when
   */
  record View(
      Profile profile,
      double crowd,
      double choice,
      double kind,
      double said,
      boolean hasSubject,
      boolean hasName,
      boolean hasPeriod) {}

  View view(Profile profile) {
    Quantity quantity = profile.claim().quantity();
    return new View(
        profile,
        profile.rarity().crowd(),
        profile.choice(),
        Feature.of(quantity.kind()).map(this::weight).orElse(0.0),
        Coverage.said(profile.measure()),
        !profile.subjects().isEmpty(),
        !profile.names().isEmpty(),
        profile.claim().period().isSpecified());
  }

  /**
   * Says whether the score of a pair may be high enough.
   *
   * @param thresholds what is wanted
   * @param shared what the index of all claims knows of the two
   */
  boolean reaches(Thresholds thresholds, View a, View b, Shared shared) {
    Size mine = a.profile.size();
    Size theirs = b.profile.size();
    boolean meet = mine.mayMeet(theirs);
    double threshold = meet ? thresholds.equal() : thresholds.apart();
    double length = PairFeatures.length(a.crowd + b.crowd);
    double apart = near + longNear * length;
    double close = meet ? Math.max(equal, apart) : apart;
    double alike = slot + longSlot * length;
    boolean others = a.hasSubject && b.hasSubject; // of two sentences alone they may be one
    double sum =
        hope
            + (a.hasPeriod && b.hasPeriod ? period : 0)
            + Math.max(a.kind, b.kind)
            + subjects.of(shared.subject(), others && length > 0, longSubject * length)
            + names.of(shared.name(), a.hasName && b.hasName, longName * length)
            + (measure + longMeasure * length) * Math.min(a.said, b.said)
            + evidence * PairFeatures.part(shared.evidence())
            + this.length * length
            + (length < PairFeatures.FEW ? alone : 0) // or told of one who is named
            + Math.max(0, context + longContext * length) * shared.coverage()
            + choice * PairFeatures.part(a.choice + b.choice)
            + (mine.isBound() == theirs.isBound() ? 0 : bound);
    double most = Math.max(0, alike);
    if (sum + most + Math.max(0, magnitude) + Math.max(0, close) < threshold) {
      return false;
    }
    sum += magnitude * mine.magnitude(theirs);
    if (sum + most + Math.max(0, close) < threshold) {
      return false;
    }
    sum += close * mine.surprise(theirs);
    return sum + most >= threshold
        && sum + alike * a.profile.around().slot(b.profile.around()) >= threshold;
  }

  /**
   * The scores below which no pair is wanted.
   *
   * @param equal of numbers that agree
   * @param apart of numbers that do not
   */
  record Thresholds(double equal, double apart) {}

  /**
   * What two claims have in common.
   *
   * @param subject whether they name a common subject
   * @param name whether they name a common entity anywhere
   * @param evidence how rare the words are that their sentences share
   * @param coverage how much of the one sentence is found in the other, from 0 to 1
   */
  record Shared(boolean subject, boolean name, double evidence, double coverage) {}

  private NameWeights names(Feature shared, Feature other) {
    return new NameWeights(weight(shared), weight(other));
  }

  private double hope() {
    return weights.entrySet().stream()
        .filter(entry -> !KNOWN.contains(entry.getKey()) && !Feature.KINDS.contains(entry.getKey()))
        .mapToDouble(entry -> Math.max(0, entry.getValue()))
        .sum();
  }

  /** What a feature speaks for a pair at most. */
  private double most(Feature feature) {
    return Math.max(0, weight(feature));
  }

  private double weight(Feature feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}
