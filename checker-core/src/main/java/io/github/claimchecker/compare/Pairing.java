package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Modality;
import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.quantity.Change;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides whether two claims are about the same thing, and says why not. */
final class Pairing {
  private final Lexicon lexicon;
  private final PairModel model;
  private final Rows rows;

  Pairing(Lexicon lexicon, PairModel model) {
    this.lexicon = lexicon;
    this.model = model;
    this.rows = new Rows(lexicon);
  }

  /** Kinds or units that are never held against each other. */
  static Optional<Incomparable> unlike(Claim a, Claim b) {
    Quantity first = a.quantity();
    Quantity second = b.quantity();
    if (BareMoney.areMoney(a, b) || PerThing.areAmounts(a, b) || NamedChange.areAlike(a, b)) {
      return Optional.empty();
    }
    if (!sameKind(first.kind(), second.kind())) {
      return refuse(Reason.OTHER_KIND, first.kind(), second.kind());
    }
    if (!first.unit().convertsTo(second.unit())) {
      return refuse(Reason.OTHER_UNIT, first.unit(), second.unit());
    }
    if (first.direction().isPresent()
        && second.direction().isPresent()
        && first.kind() != Kind.CHANGE
        && !first.direction().equals(second.direction())) {
      return refuse(Reason.OTHER_KIND, first.direction().get(), second.direction().get());
    }
    return first.kind() == Kind.TIME ? ClockTimes.unlike(a, b) : Optional.empty();
  }

  /** One is meant as a fact and the other is not, or they are not meant alike. */
  static Optional<Incomparable> modality(Claim a, Claim b) {
    return Meaning.areAlike(a, b)
        ? Optional.empty()
        : refuse(Reason.OTHER_MODALITY, a.modality(), b.modality());
  }

  static boolean sameKind(Kind a, Kind b) {
    return a == b && !NEVER_COMPARED.contains(a)
        || COUNTS.contains(a) && COUNTS.contains(b)
        || TIMES.contains(a) && TIMES.contains(b)
        || PARTS.contains(a) && PARTS.contains(b);
  }

  private static final Set<Kind> COUNTS = Set.of(Kind.COUNT, Kind.NUMBER);
  private static final Set<Kind> TIMES = Set.of(Kind.DURATION, Kind.AGE);
  private static final Set<Kind> PARTS = Set.of(Kind.SHARE, Kind.RATIO);
  private static final Set<Kind> NEVER_COMPARED = Set.of(Kind.SCORE);

  /** Different times, both told; the time of a dated event is what is compared, not a condition. */
  static Optional<Incomparable> period(Claim a, Claim b) {
    if (isFormer(a) != isFormer(b)) {
      return refuse(Reason.OTHER_PERIOD, when(a), when(b));
    }
    return a.quantity().kind() == Kind.DATE || a.period().meets(b.period())
        ? Optional.empty()
        : refuse(Reason.OTHER_PERIOD, a.period(), b.period());
  }

  /** "From 31" to something else: what was so before the change that the text tells. */
  private static boolean isFormer(Claim claim) {
    return claim.quantity().change().filter(c -> c.part() == Change.Part.FROM).isPresent();
  }

  private static String when(Claim claim) {
    return isFormer(claim) ? "before the change" : "after it";
  }

  /**
   * Why two claims that differ are no conflict although they are alike: places in other rows, the
   * two parts of a whole, what would be if this or that were so, others of the same sort.
   */
  Optional<Incomparable> noConflict(Profile a, Profile b, PairFeatures features) {
    boolean other =
        features.get(Feature.VERB) == 0 && features.get(Feature.CONTEXT_LEAST) < MUCH_THE_SAME;
    boolean rest = a.around().rest() != b.around().rest();
    if ((other || rest) && isRest(a.claim().quantity(), b.claim().quantity())) {
      return refuse(
          Reason.COMPLEMENT, a.claim().quantity().surface(), b.claim().quantity().surface());
    }
    if (features.get(Feature.CONTEXT_LEAST) < MUCH_THE_SAME
        && isImagined(a.claim())
        && isImagined(b.claim())) {
      return refuse(Reason.OTHER_MODALITY, quoted(a), quoted(b));
    }
    if (isNone(a.claim()) != isNone(b.claim())) {
      return elsewhere(a, b, features);
    }
    Optional<Incomparable> others = Others.apart(a, b, features);
    return others.isPresent() ? others : rows.apart(a, b);
  }

  private static boolean isNone(Claim claim) {
    boolean nought = claim.quantity().value().filter(value -> value.signum() == 0).isPresent();
    return nought && COUNTS.contains(claim.quantity().kind());
  }

  /**
   * "No fires in Karsk", "40 fires in Ferrol": none and some have no size in common that would tell
   * whether they are of one place, so that the names decide.
   */
  private static Optional<Incomparable> elsewhere(Profile a, Profile b, PairFeatures features) {
    if (features.get(Feature.SCOPE_OTHER) > 0) {
      return refuse(Reason.PART_OF_WHOLE, a.claim().scope(), b.claim().scope());
    }
    return features.get(Feature.NAME_OTHER) > 0
        ? refuse(Reason.OTHER_SUBJECT, a.names(), b.names())
        : Optional.empty();
  }

  /**
   * Why two claims that agree say nothing of each other: who was born on a day did not graduate
   * then. Words for anything else may tell the same event.
   */
  Optional<Incomparable> noAgreement(Profile a, Profile b) {
    boolean other = a.isBirth() != b.isBirth() && a.hasVerbHead() && b.hasVerbHead();
    return other ? refuse(Reason.OTHER_MEASURE, quoted(a), quoted(b)) : Optional.empty();
  }

  /** From this part of their words on two sentences say the same of the same. */
  private static final double MUCH_THE_SAME = 0.75;

  /** "If it had not rained, 43,000 would have come": another condition, another number. */
  private static boolean isImagined(Claim claim) {
    return claim.modality() == Modality.HYPOTHETICAL && !claim.quantity().kind().tellsWhen();
  }

  /** "31% of the cod", "69% of the cod": told of the two parts that make up the whole. */
  private static boolean isRest(Quantity a, Quantity b) {
    if (!PARTS.contains(a.kind()) || a.value().isEmpty() || b.value().isEmpty()) {
      return false;
    }
    Interval mine = a.unit().toBase(a.stated());
    Interval theirs = b.unit().toBase(b.stated());
    double middles = (mine.low() + mine.high() + theirs.low() + theirs.high()) / 2;
    double width = Math.min(mine.high() - mine.low(), theirs.high() - theirs.low());
    return a.hedge() == Hedge.EXACT
        && b.hedge() == Hedge.EXACT
        && Math.abs(middles - WHOLE) <= width;
  }

  private static final double WHOLE = 100;

  /** What the two have in common; worked out once, since it is the dear part of a comparison. */
  PairFeatures features(Profile a, Profile b) {
    return PairFeatures.of(a, b, lexicon);
  }

  /** The same, empty where the score is below a threshold. */
  Optional<PairFeatures> likelyFeatures(Profile a, Profile b, double threshold) {
    return PairFeatures.ofLikely(a, b, lexicon, model, threshold);
  }

  /** Gives the pairs of some claims whose score may be high enough. */
  void candidates(List<Profile> claims, Outlook.Thresholds thresholds, Candidates.Taker taker) {
    Candidates.of(claims, lexicon, model, thresholds, taker);
  }

  /** Whether two claims of times of day tell of different things, where numbers need not. */
  boolean isOfOtherThings(Profile a, Profile b) {
    return a.claim().quantity().kind() == Kind.TIME && Things.areOther(a, b, lexicon);
  }

  /** The score of a pair that nothing formal refuses; above 0 the two are about the same thing. */
  double score(PairFeatures features) {
    return model.score(features);
  }

  /** Why a pair below the threshold is refused: the feature that speaks most against it. */
  Incomparable whyNot(Profile a, Profile b, PairFeatures features) {
    Feature worst = model.worst(features);
    Reason reason = worst.reason().orElse(Reason.OTHER_MEASURE);
    return switch (reason) {
      case OTHER_SUBJECT -> new Incomparable(reason, a.names() + " against " + b.names());
      default -> new Incomparable(reason, quoted(a) + " against " + quoted(b));
    };
  }

  private static String quoted(Profile profile) {
    return "\"" + profile.claim().measure() + "\"";
  }

  private static Optional<Incomparable> refuse(Reason reason, Object a, Object b) {
    return Optional.of(new Incomparable(reason, a + " against " + b));
  }
}
