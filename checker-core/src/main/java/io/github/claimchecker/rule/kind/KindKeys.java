package io.github.claimchecker.rule.kind;

import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The keys of one rule, read in the terms that kinds share: metrics and sizes. */
public final class KindKeys {
  /** What stands for the claims of no metric in particular. */
  public static final String ANY = "any";

  private static final Map<Kind, Dimension> DIMENSIONS = dimensions();

  private final Fields fields;
  private final List<Fields> overrides;
  private final Map<String, Optional<Kind>> metrics;
  private final Sizes sizes;

  /**
   * Makes the keys of a rule.
   *
   * @param fields the rule as written
   * @param overrides what other files say instead of it, those that win last
   * @param metrics the ids of all metrics with the kind of quantity they want
   * @param sizes reads sizes
   */
  public KindKeys(
      Fields fields, List<Fields> overrides, Map<String, Optional<Kind>> metrics, Sizes sizes) {
    this.fields = fields;
    this.overrides = List.copyOf(overrides);
    this.metrics = metrics;
    this.sizes = sizes;
  }

  /**
   * Returns the rule as written.
   *
   * @return all its keys
   */
  public Fields fields() {
    return fields;
  }

  /**
   * Returns the map that decides over a key: the last override that has it, else the rule.
   *
   * @param key the key
   * @return the keys to read it from
   */
  public Fields choosing(String key) {
    Fields chosen = fields;
    for (Fields override : overrides) {
      chosen = override.has(key) ? override : chosen;
    }
    return chosen;
  }

  /**
   * Looks at other keys with the same metrics and sizes.
   *
   * @param other the other keys
   * @return those keys
   */
  public KindKeys in(Fields other) {
    return new KindKeys(other, List.of(), metrics, sizes);
  }

  /**
   * Reads the id of a metric, or {@link #ANY}; one that is not declared is reported.
   *
   * @param key the key that names it
   * @return the id, if there is a good one
   */
  public Optional<String> metric(String key) {
    Optional<Node.Scalar> id = fields.scalar(key);
    if (id.isEmpty() || id.get().text().equals(ANY) || metrics.containsKey(id.get().text())) {
      return id.map(Node.Scalar::text);
    }
    List<String> known = new ArrayList<>(metrics.keySet());
    known.add(ANY);
    fields.refuse(id.get(), "no metric is named ", known);
    return Optional.empty();
  }

  /**
   * Reports keys that the format has, but that are not evaluated yet.
   *
   * @param keys the keys
   */
  public void refuseUnsupported(String... keys) {
    for (String key : keys) {
      if (fields.has(key)) {
        fields.error(
            fields.node(key).map(Node::at).orElse(fields.at()),
            "\"" + key + "\" is not supported yet",
            "Remove it; it would have no effect.");
      }
    }
  }

  /**
   * Reads the metric that a rule looks at, which it must name.
   *
   * @return the id; empty for {@link #ANY}, and where it is missing or wrong, which is reported
   */
  Optional<String> ownMetric() {
    fields.require("metric");
    return metric("metric").filter(id -> !id.equals(ANY));
  }

  /**
   * Reads a size; one that is none, or that no value of the metric can be held against, is
   * reported.
   *
   * @param key the key that holds it
   * @param metric the metric, if it is known
   * @return the size, if there is a good one
   */
  Optional<Quantity> size(String key, Optional<String> metric) {
    Optional<Node.Scalar> text = fields.scalar(key);
    Optional<Quantity> size = text.map(Node.Scalar::text).flatMap(sizes::read);
    if (text.isPresent() && size.isEmpty()) {
      fields.error(
          text.get().at(),
          "\"" + text.get().text() + "\" is not a size",
          "Write a number with its unit, such as \"18 months\", \"40%\" or \"0.2 t\".");
    }
    size.ifPresent(
        good -> refuseOtherDimension(text.orElseThrow(), good.unit().dimension(), metric));
    return size;
  }

  /**
   * Reads a size that is already at hand.
   *
   * @param text how it is written
   * @return the size, if it is one
   */
  Optional<Quantity> sizeOf(String text) {
    return sizes.read(text);
  }

  /**
   * Reads a unit.
   *
   * @param unit how it is written
   * @return its id, if it is known
   */
  Optional<String> unit(String unit) {
    return sizes.read("1 " + unit).map(size -> size.unit().id());
  }

  /**
   * Reads a tolerance: a size, or a map with {@code relative} and {@code absolute}. One that does
   * not fit what the metric measures is reported.
   *
   * @param key the key that holds it
   * @param metric the metric, if it is known
   * @return the tolerance; none at all where the key is absent
   */
  public Tolerance tolerance(String key, Optional<String> metric) {
    Fields chosen = choosing(key);
    return chosen == fields ? ownTolerance(key, metric) : in(chosen).ownTolerance(key, metric);
  }

  private Tolerance ownTolerance(String key, Optional<String> metric) {
    Optional<Node> node = fields.node(key);
    if (node.isEmpty()) {
      return Tolerance.NONE;
    }
    if (node.get() instanceof Node.Mapping) {
      return fields.fields(key).map(map -> in(map).several(metric)).orElse(Tolerance.NONE);
    }
    return fields.scalar(key).map(size -> single(size, metric)).orElse(Tolerance.NONE);
  }

  private Tolerance several(Optional<String> metric) {
    fields.expect(List.of("relative", "absolute"));
    Tolerance relative = tolerance("relative", metric);
    Tolerance absolute = tolerance("absolute", metric);
    if (!relative.absolute().isEmpty()) {
      complain(fields.at(), "\"relative\" must be a percentage");
    }
    if (absolute.relative() != 0) {
      complain(fields.at(), "\"absolute\" must be a size with a unit, not a percentage");
    }
    return new Tolerance(relative.relative(), absolute.absolute());
  }

  private Tolerance single(Node.Scalar size, Optional<String> metric) {
    Optional<Quantity> quantity = sizes.read(size.text());
    if (quantity.isEmpty() || quantity.get().value().orElseThrow().signum() < 0) {
      complain(size.at(), "\"" + size.text() + "\" is not a size of 0 or more");
      return Tolerance.NONE;
    }
    Tolerance tolerance = tolerance(quantity.get());
    if (!tolerance.absolute().isEmpty()) {
      refuseOtherDimension(size, quantity.get().unit().dimension(), metric);
    }
    return tolerance;
  }

  private static Tolerance tolerance(Quantity size) {
    double value = size.value().orElseThrow().doubleValue();
    return size.unit().id().equals("%")
        ? new Tolerance(value / 100, List.of())
        : new Tolerance(0, List.of(new Tolerance.Absolute(value, size.unit())));
  }

  private void refuseOtherDimension(
      Node.Scalar size, Dimension dimension, Optional<String> metric) {
    Optional<Kind> kind = metric.flatMap(id -> metrics.getOrDefault(id, Optional.empty()));
    Dimension wanted = kind.map(DIMENSIONS::get).orElse(dimension);
    if (wanted != dimension) {
      String quantity = kind.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse(ANY);
      fields.error(
          size.at(),
          "\"" + size.text() + "\" does not fit a metric of quantity " + quantity,
          wanted == Dimension.SHARE
              ? "Write points or a percentage, such as \"3 points\" or \"5%\"."
              : "Write a size in a unit of " + quantity + ".");
    }
  }

  private void complain(io.github.claimchecker.rule.yaml.Position at, String message) {
    fields.error(at, message, "Write \"3 points\", \"5%\", \"0.2 t\" or a bare number.");
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
