package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.rule.yaml.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kind {@code equals}: every claim agrees with a figure of record. */
final class Equals implements RuleKind {

  @Override
  public String name() {
    return "equals";
  }

  @Override
  public List<String> keys() {
    return List.of("metric", "expected", "tolerance");
  }

  @Override
  public Check read(KindKeys keys) {
    keys.fields().require("expected");
    Optional<String> metric = keys.ownMetric();
    Tolerance tolerance = keys.tolerance("tolerance", metric);
    Optional<KindKeys> expected = keys.fields().fields("expected").map(keys::in);
    Optional<Figure> figure = expected.flatMap(each -> figure(each, metric));
    return new EachClaim(
        metric,
        (claim, evidence) -> figure.flatMap(record -> record.fault(claim, tolerance)),
        "{metric}: {claim} in {claim.place}, but the figure of record is {expected}",
        Map.of("expected", figure.map(Figure::toString).orElse("")));
  }

  private static Optional<Figure> figure(KindKeys expected, Optional<String> metric) {
    Fields fields = expected.fields();
    expected.refuseUnsupported("facts", "key");
    fields.expect(List.of("value", "source", "url", "asOf", "facts", "key"));
    if (!fields.has("facts")) {
      fields.require("value");
    }
    List<String> from = List.of("source", "url", "asOf");
    List<String> origin = from.stream().flatMap(key -> fields.text(key).stream()).toList();
    return expected.size("value", metric).map(value -> new Figure(value, origin));
  }

  private record Figure(Quantity value, List<String> origin) {

    Optional<Fact> fault(Claim claim, Tolerance tolerance) {
      Quantity told = claim.quantity();
      if (!told.unit().convertsTo(value.unit())) {
        return Optional.empty();
      }
      Interval stated = told.unit().toBase(told.stated());
      Interval record = value.unit().toBase(value.stated());
      boolean apart = !stated.meets(record) && stated.gapTo(record) > allowed(tolerance, record);
      return apart ? Optional.of(new Fact("figure of record", toString())) : Optional.empty();
    }

    private double allowed(Tolerance tolerance, Interval record) {
      double relative = tolerance.relative() * Math.max(Math.abs(record.low()), record.high());
      return tolerance.absolute().stream()
          .filter(size -> size.unit().convertsTo(value.unit()))
          .mapToDouble(size -> size.amount() * size.unit().factor())
          .reduce(relative == 0 ? -1 : relative, Math::max);
    }

    @Override
    public String toString() {
      return origin.isEmpty() ? value.surface() : value + " (" + String.join(", ", origin) + ")";
    }
  }
}
