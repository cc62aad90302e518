package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.ClockFace;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says whether two claims about the same thing can both be true, by their regions. */
final class Judge {
  private Judge() {}

  /**
   * Judges a pair.
   *
   * @param a a claim
   * @param b another in a unit that converts
   * @param scope the gap that still counts as none, and how far bounds are trusted
   * @param assumptions what had to be assumed to compare them; any makes a contradiction a tension
   * @return the verdict
   */
  static Verdict judge(Claim a, Claim b, ConflictFinder.Scope scope, List<String> assumptions) {
    if (a.quantity().kind().tellsWhen()) {
      return judgeMoments(mayMeet(a, b), a, b, assumptions);
    }
    Extent first = Extent.of(a, scope.bounds());
    Extent second = Extent.of(b, scope.bounds());
    double allowed = allowed(scope.tolerance(), first, second);
    boolean apart = apart(first.against(second).stated(), second.against(first).stated(), allowed);
    Outcome outcome = outcome(first, second, scope.tolerance());
    boolean assumed = outcome == Outcome.CONTRADICTION && !assumptions.isEmpty();
    return new Verdict(
        assumed ? Outcome.TENSION : outcome,
        apart ? difference(a.quantity(), b.quantity()) : "",
        facts(a, b, assumptions));
  }

  /** The outcome of {@link #judge} where nothing is assumed, without the words about it. */
  static Outcome outcome(Extent a, Extent b, Tolerance tolerance) {
    if (a.quantity().kind() == Kind.TIME) {
      boolean meet = ClockTimes.meet(a.quantity(), b.quantity());
      return meet ? Outcome.AGREEMENT : Outcome.CONTRADICTION;
    }
    return outcome(a, b, a.against(b), b.against(a), allowed(tolerance, a, b));
  }

  /**
   * Whether two quantities in other units agree once one of them is taken to have been rounded
   * after conversion. Only two texts are read so: within a metric the tolerance of a rule says what
   * rounding may do, and each claim has one region against all others.
   */
  static boolean areConverted(Extent a, Extent b) {
    boolean otherUnits = !a.quantity().unit().equals(b.quantity().unit());
    return otherUnits && outcome(a, b, a.rounded(b), b.rounded(a), 0) == Outcome.AGREEMENT
        || a.isRoundingOf(b)
        || b.isRoundingOf(a);
  }

  private static Outcome outcome(
      Extent a, Extent b, Extent.Regions first, Extent.Regions second, double allowed) {
    if (apart(first.stated(), second.stated(), allowed)) {
      boolean hard = apart(a.soften(first.stated()), b.soften(second.stated()), allowed);
      return hard ? Outcome.CONTRADICTION : Outcome.TENSION;
    }
    boolean expected = apart(first.expected(), second.expected(), allowed);
    return expected && !a.isTrusted() && !b.isTrusted() ? Outcome.TENSION : Outcome.AGREEMENT;
  }

  /**
   * Whether two claims of when something happens may both be true. Dates are apart if they share no
   * day; one without a year is taken to be of the same year. What lasted until one day did not last
   * until another, nor did it begin on two.
   */
  static boolean mayMeet(Claim a, Claim b) {
    return a.quantity().kind() == Kind.DATE
        ? timeOf(a, b).mayMeet(timeOf(b, a))
        : ClockTimes.meet(a.quantity(), b.quantity());
  }

  private static Verdict judgeMoments(boolean meet, Claim a, Claim b, List<String> assumptions) {
    Outcome apart = assumptions.isEmpty() ? Outcome.CONTRADICTION : Outcome.TENSION;
    return new Verdict(meet ? Outcome.AGREEMENT : apart, "", facts(a, b, assumptions));
  }

  /** The end of what a claim tells if the other tells an end as well, or the beginning. */
  private static Period timeOf(Claim a, Claim b) {
    boolean sameSide = a.period().from().isPresent() == b.period().from().isPresent();
    return a.period()
        .ended()
        .filter(end -> sameSide && b.period().edge().isPresent())
        .orElse(a.period());
  }

  /**
   * Whether two texts tell the same figure of times that shut each other out: 4,160 cases "on 12
   * April", and "after 15 April". A figure that was reached on a day was not reached only later; a
   * round one may have stood still. Of two other times that may be so too, unless all else is told
   * in the same words: then one of the two was taken over with the wrong time.
   *
   * @param features what the two have in common
   */
  static boolean isOtherMoment(Claim a, Claim b, PairFeatures features) {
    double equal = features.get(Feature.EQUAL);
    boolean bound = a.period().byTheLetter().isPresent() != b.period().byTheLetter().isPresent();
    boolean copied = equal >= STRIKING && features.get(Feature.CONTEXT_LEAST) >= COPIED;
    return mayBeOtherMoment(a, b, equal) && (bound || copied);
  }

  /**
   * The same, as far as the numbers and times alone say.
   *
   * @param equal how surprising it is that the two numbers are alike, see {@link Feature#EQUAL}
   */
  static boolean mayBeOtherMoment(Claim a, Claim b, double equal) {
    boolean round = Extent.isRounded(a.quantity()) || Extent.isRounded(b.quantity());
    return !a.quantity().kind().tellsWhen()
        && equal >= TELLING
        && !round
        && !a.period().strict().meets(b.period().strict());
  }

  /** From here on a number told in the same words of two times was copied: once in 200 pairs. */
  private static final double STRIKING = 0.77;

  /** The part of two sentences that is the same where one is a copy of the other. */
  private static final double COPIED = 0.9;

  /** From here on a number is not told of two times by chance: once in thirty pairs. */
  private static final double TELLING = 0.5;

  /** The verdict on two quantities of which one was converted. */
  static Verdict judgeAlike(Claim a, Claim b, List<String> assumptions) {
    return judgeMoments(true, a, b, assumptions);
  }

  /** The verdict on the same figure at two times, and on two ranges with other ends. */
  static Verdict judgeApart(Claim a, Claim b, List<String> assumptions) {
    return judgeMoments(false, a, b, assumptions);
  }

  /**
   * Whether both tell a range, and not the same one: "2 to 3 weeks" and "2 to 4 weeks" have weeks
   * in common, but who tells both ends means both.
   */
  static boolean areOtherRanges(Claim a, Claim b) {
    if (!isRange(a.quantity()) || !isRange(b.quantity())) {
      return false;
    }
    Interval mine = a.quantity().unit().toBase(a.quantity().stated());
    Interval theirs = b.quantity().unit().toBase(b.quantity().stated());
    return isApart(mine.low(), theirs.low()) || isApart(mine.high(), theirs.high());
  }

  /**
   * Whether a sentence was taken over with another bound: "grew by up to 30%", "grew by up to 50%".
   * Both may be true of one thing, but who changes a bound in a copy does not mean the old one.
   *
   * @param features what the two have in common
   */
  static boolean isOtherBound(Claim a, Claim b, PairFeatures features) {
    Interval mine = a.quantity().unit().toBase(a.quantity().stated());
    Interval theirs = b.quantity().unit().toBase(b.quantity().stated());
    boolean bounds =
        isOneSided(a.quantity())
            && a.quantity().hedge() == b.quantity().hedge()
            && (isApart(mine.low(), theirs.low()) || isApart(mine.high(), theirs.high()));
    return bounds && features.get(Feature.CONTEXT_LEAST) >= COPIED;
  }

  private static boolean isOneSided(Quantity quantity) {
    return BOUNDS.contains(quantity.hedge()) && !quantity.kind().tellsWhen() && !quantity.soft();
  }

  private static final Set<Hedge> BOUNDS = Set.of(Hedge.AT_LEAST, Hedge.AT_MOST);

  private static boolean isRange(Quantity quantity) {
    return quantity.hedge() == Hedge.RANGE && !quantity.kind().tellsWhen() && !quantity.soft();
  }

  /** Whether two ends differ by more than what conversion of units makes of them. */
  private static boolean isApart(double a, double b) {
    return Math.abs(a - b) > ALIKE * Math.max(Math.abs(a), Math.abs(b));
  }

  private static final double ALIKE = 1e-3;

  /** The middle of what a quantity is expected to be, in the base unit; its finite end if open. */
  static double centre(Quantity quantity) {
    return Extent.Regions.centre(quantity.unit().toBase(quantity.expected()));
  }

  private static boolean apart(Interval a, Interval b, double allowed) {
    return allowed == 0 ? !a.meets(b) : !a.meets(b) && a.gapTo(b) > allowed;
  }

  private static double allowed(Tolerance tolerance, Extent a, Extent b) {
    Unit unit = a.quantity().unit();
    double larger = Math.max(a.against(b).size(), b.against(a).size());
    double widest = tolerance.relative() > 0 ? tolerance.relative() * larger : 0;
    for (Tolerance.Absolute absolute : tolerance.absolute()) {
      boolean points =
          unit.dimension() == Dimension.SHARE && absolute.unit().dimension() == Dimension.SHARE;
      if (points || absolute.unit().convertsTo(unit)) {
        widest = Math.max(widest, absolute.amount() * absolute.unit().factor());
      }
    }
    return widest;
  }

  private static List<Fact> facts(Claim a, Claim b, List<String> assumptions) {
    List<Fact> facts = new ArrayList<>();
    boolean dates = a.quantity().kind() == Kind.DATE;
    if (!dates) {
      facts.add(new Fact("regions", region(a.quantity()) + " and " + region(b.quantity())));
    }
    if (dates || a.period().isSpecified() || b.period().isSpecified()) {
      facts.add(new Fact("period", print(a) + " / " + print(b)));
    }
    assumptions.forEach(assumption -> facts.add(new Fact("assumed", assumption)));
    return facts;
  }

  private static String print(Claim claim) {
    return claim.period().isSpecified() ? claim.period().printed() : "not told";
  }

  private static String region(Quantity quantity) {
    if (quantity.kind() == Kind.TIME) {
      return ClockFace.read(quantity);
    }
    String unit = quantity.unit().equals(Unit.ONE) ? "" : " " + quantity.unit();
    return quantity.stated() + unit + (quantity.soft() ? ", with soft ends" : "");
  }

  /**
   * The difference of the printed values, or the gap between the regions where one has no value.
   */
  static String difference(Quantity a, Quantity b) {
    Unit unit = a.unit();
    Extent first = Extent.of(a, Bounds.PRAGMATIC);
    Extent second = Extent.of(b, Bounds.PRAGMATIC);
    double gap =
        first
            .printedOr(first.against(second).stated())
            .gapTo(second.printedOr(second.against(first).stated()));
    if (unit.dimension() != Dimension.SHARE) {
      gap /= unit.factor();
    }
    BigDecimal rounded = new BigDecimal(gap).round(new MathContext(3));
    String amount = rounded.stripTrailingZeros().toPlainString();
    if (unit.dimension() == Dimension.SHARE) {
      return amount + (amount.equals("1") ? " point" : " points");
    }
    if (unit.equals(Unit.ONE)) {
      return amount;
    }
    boolean word = unit.dimension() == Dimension.TIME;
    return amount + " " + unit + (word && !amount.equals("1") ? "s" : "");
  }
}
