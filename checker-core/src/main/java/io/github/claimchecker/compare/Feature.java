package io.github.claimchecker.compare;

import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.quantity.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two claims may have in common; the weights stand in {@code pairing.weights} by these names.
 */
enum Feature {
  /** Always 1. */
  BIAS(null),
  /** How near the words are that name what is measured: heads and verbs, in any combination. */
  HEAD(Reason.OTHER_MEASURE),
  /** Both have such a word, and they have nothing to do with each other. */
  HEAD_OTHER(Reason.OTHER_MEASURE),
  /** Both count things, and these have nothing to do with each other: "12 ships", "19 cranes". */
  COUNT_OTHER(Reason.OTHER_MEASURE),
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
  /** One is told of all there is, the other of a part beside it: "in Asia", "worldwide". */
  PART(Reason.PART_OF_WHOLE),
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
  /** One is told of a name that the other text, of the same things otherwise, never mentions. */
  STRANGER(Reason.OTHER_SUBJECT),
  /** What they are told of is not the same thing, names left out: "the river", "the bridge". */
  THING_OTHER(Reason.OTHER_SUBJECT),
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
  /** Both are measured in a unit that few things are measured in: a length, a mass, a rate. */
  KIND_UNIT(null),
  /** How many powers of ten the two values are apart, 1 at the most. */
  MAGNITUDE(Reason.OTHER_MEASURE),
  /** How surprisingly near the two numbers are, where both cannot be true of one thing. */
  NEAR(null),
  /** The same where both can. */
  EQUAL(null),
  /** One of the numbers is a bound ("over 80"), which mostly tells again what is known exactly. */
  BOUND(null),
  /** They name a common entity anywhere. */
  NAME_SHARED(null),
  /** Both name entities, and none in common. */
  NAME_OTHER(Reason.OTHER_SUBJECT),
  /** Told in much the same words, but of other names. */
  NAME_SWAPPED(Reason.OTHER_SUBJECT),
  /** Both tell a period, and they meet. */
  PERIOD_SHARED(null),
  /** Both tell a period, and one is a small part of the other: a day of a year. */
  PERIOD_PART(Reason.OTHER_PERIOD),
  /** One tells a period and the other does not. */
  PERIOD_ASSUMED(null),
  /**
   * How rare the words are in their texts that the two sentences share: the logarithm of how much
   * likelier two sentences about the same thing are to share them than two taken at random, 1 for
   * 160,000 times.
   */
  EVIDENCE(null),
  /**
   * How many claims of their sort the two texts hold: the logarithm of the pairs, 1 for 160,000.
   */
  CHOICE(null),
  /**
   * Both texts are no more than a sentence with claims in it, so that little else could be meant.
   */
  SHORT(null),
  /** How long the texts are: 0 for a sentence each, 1 where they make twenty pairs of sentences. */
  LONG(null),
  /** What {@link #MEASURE_LEAST} says besides in long texts, which say much else. */
  LONG_MEASURE_LEAST(null),
  /** What {@link #MEASURE_MOST} says besides in long texts. */
  LONG_MEASURE_MOST(null),
  /** What {@link #CONTEXT_LEAST} says besides in long texts. */
  LONG_CONTEXT(null),
  /** What {@link #NEAR} says besides in long texts. */
  LONG_NEAR(null),
  /** What {@link #SLOT} says less in long texts. */
  LONG_SLOT(null),
  /** What {@link #SCOPE_EXTRA} and {@link #SCOPE_OTHER} say besides in long texts. */
  LONG_SCOPE(Reason.PART_OF_WHOLE),
  /** What {@link #SUBJECT_OTHER} says besides in long texts. */
  LONG_SUBJECT_OTHER(Reason.OTHER_SUBJECT),
  /** What {@link #VERB_OTHER} says besides in long texts. */
  LONG_VERB_OTHER(Reason.OTHER_MEASURE),
  /** What {@link #NAME_OTHER} says in long texts, whose headings count. */
  LONG_NAME_OTHER(Reason.OTHER_SUBJECT);

  private final Optional<Reason> reason;

  Feature(@Nullable Reason reason) {
    this.reason = Optional.ofNullable(reason);
  }

  /** Its place in rows of numbers, which millions of pairs are weighed by. */
  @SuppressWarnings("EnumOrdinal")
  int index() {
    return ordinal();
  }

  /** Why a pair is refused that fails by this feature, where it can. */
  Optional<Reason> reason() {
    return reason;
  }

  /** The features that tell of a kind. */
  static final Set<Feature> KINDS =
      Collections.unmodifiableSet(
          EnumSet.of(KIND_SHARE, KIND_MONEY, KIND_COUNT, KIND_DURATION, KIND_CHANGE, KIND_UNIT));

  /** The feature that claims of a kind have. */
  static Optional<Feature> of(Kind kind) {
    return switch (kind) {
      case SHARE -> Optional.of(KIND_SHARE);
      case MONEY, PRICE -> Optional.of(KIND_MONEY);
      case COUNT, NUMBER -> Optional.of(KIND_COUNT);
      case DURATION, AGE -> Optional.of(KIND_DURATION);
      case CHANGE, MULTIPLE -> Optional.of(KIND_CHANGE);
      case LENGTH, AREA, VOLUME, MASS, SPEED, TEMPERATURE, ENERGY, POWER, DATA, RATE, MEASURE ->
          Optional.of(KIND_UNIT);
      default -> Optional.empty();
    };
  }
}
