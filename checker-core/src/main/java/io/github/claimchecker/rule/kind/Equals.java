package io.github.claimchecker.rule.kind;

import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    Optional<String> metric = keys.metrics().own();
    Tolerance tolerance = keys.tolerance("tolerance", metric);
    Optional<Figure> figure =
        keys.fields().fields("expected").map(keys::in).flatMap(each -> figure(each, metric));
    return new EachClaim(
        metric,
        (claim, evidence) -> figure.flatMap(record -> record.fault(claim, tolerance)),
        "{metric}: {claim} in {claim.place}, but the figure of record is {expected}"
            + " ({difference} apart)",
        Map.of("expected", figure.map(Figure::toString).orElse("")),
        Stream.concat(
                figure.map(each -> each.value().unit()).stream(), Sizes.units(tolerance).stream())
            .toList());
  }

  private static Optional<Figure> figure(KindKeys expected, Optional<String> metric) {
    Fields fields = expected.fields();
    if (fields.has("facts") || fields.has("key")) {
      fields.expect(List.of("facts", "key"));
      fields.require("facts", "key");
      Optional<Node.Scalar> key = fields.scalar("key");
      return fields
          .scalar("facts")
          .flatMap(file -> key.flatMap(id -> expected.figure(file, id, metric)));
    }
    fields.expect(List.of("value", "source", "url", "asOf", "facts", "key"));
    fields.require("value");
    Optional<LocalDate> asOf = fields.values().date("asOf");
    List<String> origin =
        Stream.of("source", "url", "asOf").flatMap(key -> fields.text(key).stream()).toList();
    return expected.size("value", metric).map(value -> new Figure(value, origin, asOf));
  }
}
