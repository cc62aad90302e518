package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says whether two claims about the same thing can both be true, by their regions. */
final class Judge {
  /** How far beyond its soft ends a vague quantity is still only in tension. */
  private static final double SOFTNESS = 1.5;

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
    Regions first = Regions.of(a.quantity(), b.quantity());
    Regions second = Regions.of(b.quantity(), a.quantity());
    double allowed = allowed(scope.tolerance(), first, second, a.quantity().unit());
    boolean apart = apart(first.stated, second.stated, allowed);
    Outcome outcome = Outcome.AGREEMENT;
    if (apart) {
      boolean hard = apart(soften(first, a), soften(second, b), allowed);
      outcome = hard && assumptions.isEmpty() ? Outcome.CONTRADICTION : Outcome.TENSION;
    } else if (apart(first.expected, second.expected, allowed)
        && !isTrusted(a.quantity(), scope)
        && !isTrusted(b.quantity(), scope)) {
      outcome = Outcome.TENSION;
    }
    return new Verdict(
        outcome, apart ? difference(a.quantity(), b.quantity()) : "", facts(a, b, assumptions));
  }

  /** Whether a bound is taken for nothing but what its words strictly allow. */
  private static boolean isTrusted(Quantity quantity, ConflictFinder.Scope scope) {
    boolean strict = scope.bounds() == Bounds.STRICT && Regions.isBound(quantity.hedge());
    return strict || isPreciseBound(quantity);
  }

  /** The middle of what a quantity is expected to be, in the base unit; its finite end if open. */
  static double centre(Quantity quantity) {
    Interval expected = quantity.unit().toBase(quantity.expected());
    if (Double.isInfinite(expected.high())) {
      return expected.low();
    }
    return Double.isInfinite(expected.low())
        ? expected.high()
        : (expected.low() + expected.high()) / 2;
  }

  /**
   * Whether a bound was printed with more than one digit that counts. Readers of "over 80%" expect
   * less than 90%; to readers of "more than 87%" every number above it keeps the bound.
   */
  private static boolean isPreciseBound(Quantity quantity) {
    if (quantity.hedge() == Hedge.RANGE || !Regions.isBound(quantity.hedge())) {
      return false;
    }
    return quantity
        .low()
        .or(quantity::high)
        .or(quantity::value)
        .filter(printed -> printed.stripTrailingZeros().precision() > 1)
        .isPresent();
  }

  private static boolean apart(Interval a, Interval b, double allowed) {
    return allowed == 0 ? !a.meets(b) : !a.meets(b) && a.gapTo(b) > allowed;
  }

  private static Interval soften(Regions regions, Claim claim) {
    Interval stated = regions.stated;
    return claim.quantity().soft() && stated.low() >= 0
        ? new Interval(
            stated.low() / SOFTNESS,
            stated.high() * SOFTNESS,
            stated.lowClosed(),
            stated.highClosed())
        : stated;
  }

  private static double allowed(Tolerance tolerance, Regions a, Regions b, Unit unit) {
    double widest = tolerance.relative() * Math.max(a.size(), b.size());
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
    facts.add(new Fact("regions", region(a.quantity()) + " and " + region(b.quantity())));
    if (a.period().isSpecified() || b.period().isSpecified()) {
      facts.add(new Fact("period", print(a) + " / " + print(b)));
    }
    assumptions.forEach(assumption -> facts.add(new Fact("assumed", assumption)));
    return facts;
  }

  private static String print(Claim claim) {
    return claim.period().isSpecified() ? claim.period().printed() : "not told";
  }

  private static String region(Quantity quantity) {
    String unit = quantity.unit().equals(Unit.ONE) ? "" : " " + quantity.unit();
    return quantity.stated() + unit + (quantity.soft() ? ", with soft ends" : "");
  }

  /**
   * The difference of the printed values, or the gap between the regions where one has no value.
   */
  static String difference(Quantity a, Quantity b) {
    Unit unit = a.unit();
    double gap = Regions.of(a, b).printed(a).gapTo(Regions.of(b, a).printed(b));
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

  /** The two regions of a quantity in the base unit. */
  private record Regions(Interval stated, Interval expected) {

    /** Against a bound an exact number counts as printed: "104" breaks "more than 104". */
    static Regions of(Quantity quantity, Quantity against) {
      Unit unit = quantity.unit();
      Optional<BigDecimal> value = quantity.value();
      if (quantity.hedge() == Hedge.EXACT && value.isPresent() && isBound(against.hedge())) {
        double printed = value.get().doubleValue();
        Interval point = unit.toBase(Interval.ofClosed(printed, printed));
        return new Regions(point, point);
      }
      return new Regions(unit.toBase(quantity.stated()), unit.toBase(quantity.expected()));
    }

    private static boolean isBound(Hedge hedge) {
      return switch (hedge) {
        case OVER, AT_LEAST, UNDER, AT_MOST, NEARLY, RANGE -> true;
        case EXACT, ABOUT, VAGUE -> false;
      };
    }

    /** What was printed: the number itself where there is one, else the stated region. */
    Interval printed(Quantity quantity) {
      return quantity
          .value()
          .map(BigDecimal::doubleValue)
          .map(value -> quantity.unit().toBase(Interval.ofClosed(value, value)))
          .orElse(stated);
    }

    double size() {
      double low = Math.abs(expected.low());
      double high = Math.abs(expected.high());
      return Double.isInfinite(high) ? low : Math.max(low, high);
    }
  }
}
