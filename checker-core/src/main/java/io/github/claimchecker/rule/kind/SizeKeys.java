package io.github.claimchecker.rule.kind;

import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import io.github.claimchecker.rule.yaml.Position;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The keys that hold sizes and tolerances; what is wrong with them is reported. */
final class SizeKeys {
  private static final Map<Kind, Dimension> DIMENSIONS = dimensions();

  private final Fields fields;
  private final KindKeys.Lookup lookup;

  SizeKeys(Fields fields, KindKeys.Lookup lookup) {
    this.fields = fields;
    this.lookup = lookup;
  }

  /** Reads a size that values of the metric can be held against. */
  Optional<Quantity> size(String key, Optional<String> metric) {
    Optional<Node.Scalar> text = fields.scalar(key);
    Optional<Quantity> size = text.map(Node.Scalar::text).flatMap(lookup.sizes()::read);
    if (text.isPresent() && size.isEmpty()) {
      fields.error(
          text.get().at(),
          "\"" + text.get().text() + "\" is not a size",
          "Write a number with its unit, such as \"18 months\", \"40%\" or \"0.2 t\".");
    }
    size.ifPresent(good -> fits(text.orElseThrow().at(), text.get().text(), good, metric));
    return size;
  }

  /** Reads a tolerance: a size, or a map of two. */
  Tolerance tolerance(String key, Optional<String> metric) {
    Optional<Node> node = fields.node(key);
    if (node.isEmpty()) {
      return Tolerance.NONE;
    }
    if (node.get() instanceof Node.Mapping) {
      return fields
          .fields(key)
          .map(map -> new SizeKeys(map, lookup).several(metric))
          .orElse(Tolerance.NONE);
    }
    return one(key, metric);
  }

  private Tolerance one(String key, Optional<String> metric) {
    return fields.scalar(key).map(size -> single(size, metric)).orElse(Tolerance.NONE);
  }

  private Tolerance several(Optional<String> metric) {
    fields.expect(List.of("relative", "absolute"));
    Tolerance relative = one("relative", metric);
    Tolerance absolute = one("absolute", metric);
    if (!relative.absolute().isEmpty()) {
      complain(fields.at(), "\"relative\" must be a percentage");
    }
    if (absolute.relative() != 0) {
      complain(fields.at(), "\"absolute\" must be a size with a unit, not a percentage");
    }
    return new Tolerance(relative.relative(), absolute.absolute());
  }

  private Tolerance single(Node.Scalar size, Optional<String> metric) {
    Optional<Quantity> quantity = lookup.sizes().read(size.text());
    if (quantity.isEmpty() || quantity.get().value().orElseThrow().signum() < 0) {
      complain(size.at(), "\"" + size.text() + "\" is not a size of 0 or more");
      return Tolerance.NONE;
    }
    Tolerance tolerance = tolerance(quantity.get());
    if (!tolerance.absolute().isEmpty()) {
      fits(size.at(), size.text(), quantity.get(), metric);
    }
    return tolerance;
  }

  private static Tolerance tolerance(Quantity size) {
    double value = size.value().orElseThrow().doubleValue();
    return size.unit().id().equals("%")
        ? new Tolerance(value / 100, List.of())
        : new Tolerance(0, List.of(new Tolerance.Absolute(value, size.unit())));
  }

  /** Says whether a size can be held against values of a metric; reports it if not. */
  boolean fits(Position at, String printed, Quantity size, Optional<String> metric) {
    Optional<Kind> kind = metric.flatMap(id -> lookup.metrics().getOrDefault(id, Optional.empty()));
    Dimension dimension = size.unit().dimension();
    Dimension wanted = kind.map(DIMENSIONS::get).orElse(dimension);
    if (wanted != dimension) {
      String quantity = kind.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse(KindKeys.ANY);
      fields.error(
          at,
          "\"" + printed + "\" does not fit a metric of quantity " + quantity,
          wanted == Dimension.SHARE
              ? "Write points or a percentage, such as \"3 points\" or \"5%\"."
              : "Write a size in a unit of " + quantity + ".");
    }
    return wanted == dimension;
  }

  private void complain(Position at, String message) {
    fields.error(at, message, "Write \"3 points\", \"5%\", \"0.2 t\" or a bare number.");
  }

  /** The dimension of a kind of quantity; empty where it may have any. */
  static Optional<Dimension> dimension(Kind kind) {
    return Optional.ofNullable(DIMENSIONS.get(kind));
  }

  /** Kinds that allow one dimension only; the others take any. */
  private static Map<Kind, Dimension> dimensions() {
    Map<Kind, Dimension> map = new EnumMap<>(Kind.class);
    map.put(Kind.SHARE, Dimension.SHARE);
    map.put(Kind.COUNT, Dimension.NONE);
    map.put(Kind.NUMBER, Dimension.NONE);
    map.put(Kind.MONEY, Dimension.MONEY);
    map.put(Kind.MASS, Dimension.MASS);
    map.put(Kind.LENGTH, Dimension.LENGTH);
    map.put(Kind.AREA, Dimension.AREA);
    map.put(Kind.VOLUME, Dimension.VOLUME);
    map.put(Kind.DURATION, Dimension.TIME);
    map.put(Kind.AGE, Dimension.TIME);
    map.put(Kind.SPEED, Dimension.SPEED);
    map.put(Kind.TEMPERATURE, Dimension.TEMPERATURE);
    map.put(Kind.ENERGY, Dimension.ENERGY);
    map.put(Kind.POWER, Dimension.POWER);
    map.put(Kind.DATA, Dimension.DATA);
    return map;
  }
}
