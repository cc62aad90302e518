package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Token;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why two claims that differ tell of different things by what their sentences say of others: the
 * previous fair, what happened besides, a part of what the other counts.
 */
final class Others {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  /** Up to this part of their measures two dates with other verbs are of other events. */
  private static final double LITTLE_MEASURE = 0.3;

  /** The same of their sentences, in which names may be shared that much happens to. */
  private static final double LITTLE_CONTEXT = 0.36;

  private Others() {}

  /** Empty where nothing says so. */
  static Optional<Incomparable> apart(Profile a, Profile b, PairFeatures features) {
    boolean other = isOtherEvent(a, b, features) || isPrevious(a.claim()) != isPrevious(b.claim());
    if (isPartOf(a, b) || isPartOf(b, a)) {
      String parts = a.claim().quantity().surface() + " against " + b.claim().quantity().surface();
      return Optional.of(new Incomparable(Reason.PART_OF_WHOLE, parts));
    }
    String detail = "\"" + a.claim().measure() + "\" against \"" + b.claim().measure() + "\"";
    return other
        ? Optional.of(new Incomparable(Reason.OTHER_MEASURE, detail))
        : Setting.apart(a, b, features);
  }

  /** "12 officers and 30 cooks", "42 people". */
  private static boolean isPartOf(Profile a, Profile b) {
    return a.sum().filter(sum -> sum.isToldBy(b.claim())).isPresent();
  }

  /**
   * "Moved to Karsk in 1856", "married a weaver in 1862": verbs and nouns have nothing in common,
   * and there is little else. Numbers are told with many verbs, but what happens is its verb.
   */
  private static boolean isOtherEvent(Profile a, Profile b, PairFeatures features) {
    return a.claim().quantity().kind() == Kind.DATE
        && features.get(Feature.VERB_OTHER) > 0
        && features.get(Feature.HEAD_OTHER) > 0
        && features.get(Feature.MEASURE_LEAST) <= LITTLE_MEASURE
        && features.get(Feature.CONTEXT_LEAST) <= LITTLE_CONTEXT
        && !isBornLater(a, b)
        && !isBornLater(b, a);
  }

  /** Nobody founds a band before being born. */
  private static boolean isBornLater(Profile born, Profile other) {
    Optional<LocalDate> birth = born.claim().period().from();
    Optional<LocalDate> event = other.claim().period().to();
    return born.isBirth()
        && birth.isPresent()
        && event.isPresent()
        && birth.get().isAfter(event.get());
  }

  /** "The previous fair", where the other is told of the last one. */
  private static boolean isPrevious(Claim claim) {
    return has(claim.measure(), "previous") || has(claim.subject(), "previous");
  }

  private static boolean has(Phrase phrase, String section) {
    return phrase.tokens().stream().map(Token::lemma).anyMatch(word -> WORDS.has(section, word));
  }
}
