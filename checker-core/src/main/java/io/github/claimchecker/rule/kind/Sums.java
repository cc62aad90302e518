package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kind {@code sums}: parts add up to their whole. With {@code parts} and {@code total} it looks at
 * metrics; with {@code metric: any} at tables that have a total, and at sentences that tell a part
 * "of" a whole.
 */
final class Sums implements RuleKind {

  @Override
  public String name() {
    return "sums";
  }

  @Override
  public List<String> keys() {
    return List.of("metric", "parts", "total", "tolerance");
  }

  @Override
  public Check read(KindKeys keys) {
    boolean any = keys.fields().text("metric").filter(KindKeys.ANY::equals).isPresent();
    boolean named = keys.fields().has("parts") || keys.fields().has("total");
    if (keys.fields().has("metric") && (!any || named)) {
      keys.fields()
          .error(
              keys.at("metric"),
              "sums takes \"metric: any\", or \"parts\" and \"total\"",
              "Name metrics under parts, and the whole under total.");
    } else if (!any) {
      keys.fields().require("parts", "total");
    }
    Tolerance tolerance = keys.tolerance("tolerance", Optional.empty());
    if (any) {
      return new Anywhere(tolerance);
    }
    List<String> parts = keys.metrics().allDeclared("parts");
    keys.refuseEmpty("parts", "there is nothing to add up", "Name the parts.");
    Optional<String> total = keys.fields().text("total").filter(id -> isId(keys, id));
    total.ifPresent(id -> keys.metrics().declared("total"));
    keys.metrics().refuseUnlike(Stream.concat(parts.stream(), total.stream()).toList(), "total");
    Optional<Quantity> whole =
        total.isPresent() ? Optional.empty() : keys.size("total", parts.stream().findFirst());
    return new OfMetrics(parts, total, whole, tolerance);
  }

  private static boolean isId(KindKeys keys, String text) {
    return keys.metrics().isDeclared(text) || keys.sizeOf(text).isEmpty();
  }

  /** What is said of parts that do not add up to the first claim of the sides. */
  static Breach breach(Breach.Sides sides, Totals totals, Gap gap, Outcome outcome) {
    String parts =
        totals.parts().stream()
            .map(claim -> claim.quantity().surface())
            .collect(Collectors.joining(" + "));
    Map<String, String> values =
        Map.of("sum", totals.sum().toString(), "total", totals.total(), "parts", parts);
    Breach breach =
        new Breach(
            sides,
            Optional.empty(),
            List.of(new Fact("parts", parts + " = " + totals.sum())),
            new Breach.Message(
                "{metric}: the parts come to {sum}, but the total is {total} in {place}"
                    + " ({difference} apart)",
                values),
            Optional.of(gap));
    return breach.judged(outcome);
  }

  /**
   * Parts and their whole.
   *
   * @param parts the claims of the parts
   * @param sum what they come to
   * @param total the whole as printed
   */
  record Totals(List<Claim> parts, Reckoned sum, String total) {

    static Totals of(List<Claim> parts, String total) {
      return new Totals(parts, Reckoned.sum(parts.stream().map(Claim::quantity).toList()), total);
    }
  }

  static List<String> names() {
    return MessageNames.ofPair("sum", "total", "parts", "difference");
  }

  private record OfMetrics(
      List<String> parts, Optional<String> total, Optional<Quantity> whole, Tolerance tolerance)
      implements Check {

    @Override
    public List<String> metrics() {
      return Stream.concat(total.stream(), parts.stream()).toList();
    }

    @Override
    public List<Unit> units() {
      Stream<Unit> total = whole.map(Quantity::unit).stream();
      return Stream.concat(total, Sizes.units(tolerance).stream()).toList();
    }

    @Override
    public List<String> messageNames() {
      return names();
    }

    @Override
    public boolean isIdle(Evidence evidence) {
      return new Together(evidence, metrics()).groups().isEmpty();
    }

    @Override
    public List<Breach> breaches(Evidence evidence) {
      return new Together(evidence, metrics())
          .groups().stream().flatMap(group -> breach(group).stream()).toList();
    }

    private Optional<Breach> breach(List<Claim> group) {
      List<Claim> addends = total.isPresent() ? group.subList(1, group.size()) : group;
      Quantity sum = total.isPresent() ? group.get(0).quantity() : whole.orElseThrow();
      boolean alike =
          addends.stream().allMatch(part -> part.quantity().unit().convertsTo(sum.unit()));
      if (!alike) {
        return Optional.empty();
      }
      Totals totals = Totals.of(addends, sum.surface());
      Breach.Sides sides =
          total.isPresent()
              ? Breach.Sides.of(List.of(group.get(0)), addends)
              : Breach.Sides.of(addends, List.of());
      return Reckoned.of(sum)
          .conflict(totals.sum(), tolerance)
          .map(gap -> Sums.breach(sides, totals, gap, Outcome.CONTRADICTION));
    }
  }

  /** Wherever a text itself says what is whole and what is part. */
  private record Anywhere(Tolerance tolerance) implements Check {

    @Override
    public List<String> metrics() {
      return List.of();
    }

    @Override
    public List<Unit> units() {
      return Sizes.units(tolerance);
    }

    @Override
    public List<String> messageNames() {
      return names();
    }

    @Override
    public List<Breach> breaches(Evidence evidence) {
      List<Breach> breaches = new ArrayList<>(Tables.of(evidence, tolerance));
      breaches.addAll(PartsOfWholes.of(evidence.claims()));
      return breaches;
    }
  }
}
