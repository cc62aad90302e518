package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.quantity.ClockFace;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.text.Token;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds times of day against each other: which are comparable, and which may both be true. */
final class ClockTimes {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;
  private static final int HALF_DAY = ClockFace.HALF_DAY;
  private static final int DAY = 2 * HALF_DAY;

  private ClockTimes() {}

  /** Ends of spans against points, other weekdays, other zones: they tell of different times. */
  static Optional<Incomparable> unlike(Claim a, Claim b) {
    if (!edges(a).equals(edges(b))) {
      return refuse(Reason.OTHER_MEASURE, a.measure(), b.measure());
    }
    if (excludes(numbers(a), numbers(b))) {
      return refuse(Reason.OTHER_SUBJECT, numbers(a), numbers(b));
    }
    if (excludes(zones(a), zones(b))) {
      return refuse(Reason.OTHER_UNIT, zones(a), zones(b));
    }
    return excludes(days(a), days(b))
        ? refuse(Reason.OTHER_PERIOD, days(a), days(b))
        : Optional.empty();
  }

  /** What has to be assumed where one claim tells more of the day or the zone than the other. */
  static Optional<String> assumed(Claim a, Claim b) {
    if (days(a).isEmpty() != days(b).isEmpty()) {
      return Optional.of("both tell of the same weekday");
    }
    return zones(a).isEmpty() == zones(b).isEmpty()
        ? Optional.empty()
        : Optional.of("both tell the time of the same zone");
  }

  private static boolean excludes(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /** "From", "until": whether a claim tells where something starts or ends that lasts. */
  private static Set<String> edges(Claim claim) {
    return some(claim.measure().tokens(), word -> WORDS.has("clock-edge", word));
  }

  private static Set<String> days(Claim claim) {
    return some(claim.scope().tokens(), word -> WORDS.has("weekday", word)).stream()
        .map(ClockTimes::singular)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** "On Thursdays" and "on Thursday" are told of the same day. */
  private static String singular(String day) {
    String one = day.endsWith("s") ? day.substring(0, day.length() - 1) : day;
    return WORDS.has("weekday", one) ? one : day;
  }

  private static Set<String> zones(Claim claim) {
    Set<String> zones =
        some(claim.scope().tokens(), word -> !WORDS.has("weekday", word) && !isNumber(word));
    return zones.isEmpty() ? zones : Set.of(String.join(" ", zones));
  }

  /** "4" of "Lessons 4 and 5": which of several like things a claim is told of. */
  private static Set<String> numbers(Claim claim) {
    return some(claim.scope().tokens(), ClockTimes::isNumber);
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static Set<String> some(List<Token> tokens, Predicate<String> wanted) {
    return tokens.stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .filter(wanted)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<Incomparable> refuse(Reason reason, Object a, Object b) {
    return Optional.of(new Incomparable(reason, a + " against " + b));
  }

  /**
   * Whether two times may both be true. Clocks go round, so that 1 a.m. is after 11 p.m. too; and
   * where nothing tells morning from evening, either will do. Spans have both ends in common.
   */
  static boolean meet(Quantity a, Quantity b) {
    boolean half = a.unit().equals(Unit.HALF_DAY) || b.unit().equals(Unit.HALF_DAY);
    int circle = half ? HALF_DAY : DAY;
    if (isSpan(a) && isSpan(b)) {
      return isSame(a.stated().low(), b.stated().low(), circle)
          && isSame(a.stated().high(), b.stated().high(), circle);
    }
    if (Size.isBound(a) && Size.isBound(b)) {
      return half || a.stated().meets(b.stated()); // two bounds are of one day
    }
    Interval first = closed(a.stated());
    Interval second = closed(b.stated());
    for (int turn = -2 * DAY; turn <= 2 * DAY; turn += circle) {
      if (first.meets(turned(second, turn))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpan(Quantity quantity) {
    return quantity.hedge() == Hedge.RANGE && quantity.low().isPresent();
  }

  private static boolean isSame(double a, double b, int circle) {
    return (a - b) % circle == 0;
  }

  /** "Before 9 p.m." is said of the day up to then, "before 6 a.m." of the evening before, too. */
  private static Interval closed(Interval region) {
    double low = region.low();
    double high = region.high();
    return new Interval(
        Double.isInfinite(low) ? Math.min(0, high - HALF_DAY) : low,
        Double.isInfinite(high) ? Math.max(DAY, low + HALF_DAY) : high,
        region.lowClosed(),
        region.highClosed());
  }

  private static Interval turned(Interval region, int minutes) {
    return new Interval(
        region.low() + minutes, region.high() + minutes, region.lowClosed(), region.highClosed());
  }
}
