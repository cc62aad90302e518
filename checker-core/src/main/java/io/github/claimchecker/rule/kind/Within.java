package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.rule.kind.EachClaim.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Kind {@code within}: every value lies between {@code min} and {@code max}, both inclusive.
 *
 * <p>A quantity without a value ("3 to 5 years", "at least 18 months") breaks the rule only where
 * all that it allows lies outside.
 */
final class Within implements RuleKind {

  @Override
  public String name() {
    return "within";
  }

  @Override
  public List<String> keys() {
    return List.of("metric", "min", "max");
  }

  @Override
  public Check read(KindKeys keys) {
    if (!keys.fields().has("min") && !keys.fields().has("max")) {
      keys.fields().require("min", "max");
    }
    Optional<String> metric = keys.metrics().own();
    Limits limits = new Limits(keys.size("min", metric), keys.size("max", metric));
    if (!limits.isAlike()) {
      keys.fields()
          .error(keys.at("max"), "\"min\" and \"max\" do not convert", "Write both in one unit.");
    } else if (limits.isEmpty()) {
      keys.fields().error(keys.at("max"), "\"min\" is above \"max\"", "Swap them.");
    }
    return new EachClaim(
        metric,
        (claim, evidence) -> limits.fault(claim),
        "{metric}: {claim} in {claim.place} is not {limits} ({difference} off)",
        Map.of("limits", limits.toString()),
        limits.units());
  }

  private record Limits(Optional<Quantity> min, Optional<Quantity> max) {

    boolean isAlike() {
      return min.isEmpty() || max.isEmpty() || min.get().unit().convertsTo(max.get().unit());
    }

    boolean isEmpty() {
      return min.isPresent() && max.isPresent() && value(min.get()) > value(max.get());
    }

    List<Unit> units() {
      return Stream.of(min, max).flatMap(Optional::stream).map(Quantity::unit).toList();
    }

    Optional<Fault> fault(Claim claim) {
      Interval region = region(claim.quantity());
      return limit(min, claim)
          .map(Limits::atLeast)
          .filter(allowed -> !region.meets(allowed))
          .or(() -> limit(max, claim).map(Limits::atMost).filter(end -> !region.meets(end)))
          .map(
              missed ->
                  Fault.of(
                      "limits", toString(), Gap.between(region, missed, claim.quantity().unit())));
    }

    private static Optional<Double> limit(Optional<Quantity> size, Claim claim) {
      Unit unit = claim.quantity().unit();
      return size.filter(limit -> limit.unit().convertsTo(unit)).map(Limits::value);
    }

    private static double value(Quantity size) {
      double value = size.value().orElseThrow().doubleValue();
      return size.unit().toBase(Interval.ofClosed(value, value)).low();
    }

    private static Interval atLeast(double end) {
      return new Interval(end, Double.POSITIVE_INFINITY, true, false);
    }

    private static Interval atMost(double end) {
      return new Interval(Double.NEGATIVE_INFINITY, end, false, true);
    }

    private static Interval region(Quantity quantity) {
      return quantity.hedge() == Hedge.EXACT
          ? Gap.printed(quantity)
          : quantity.unit().toBase(quantity.stated());
    }

    @Override
    public String toString() {
      if (min.isEmpty() || max.isEmpty()) {
        return min.map(size -> "at least " + size).orElse("")
            + max.map(size -> "at most " + size).orElse("");
      }
      return "between " + min.get() + " and " + max.get();
    }
  }
}
