package io.github.claimchecker.rule.kind;

import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.rule.condition.Condition;
import io.github.claimchecker.rule.condition.ConditionException;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import io.github.claimchecker.rule.yaml.Position;
import io.github.claimchecker.text.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of one rule, read in the terms that kinds share: metrics and sizes. */
public final class KindKeys {
  /** What stands for the claims of no metric in particular. */
  public static final String ANY = "any";

  private final Fields fields;
  private final List<Fields> overrides;
  private final Lookup lookup;

  /**
   * Makes the keys of a rule.
   *
   * @param fields the rule as written
   * @param overrides what other files say instead of it, those that win last
   * @param lookup what stands elsewhere in the rule files
   */
  public KindKeys(Fields fields, List<Fields> overrides, Lookup lookup) {
    this.fields = fields;
    this.overrides = List.copyOf(overrides);
    this.lookup = lookup;
  }

  /**
   * What the keys of a rule may speak of.
   *
   * @param metrics the ids of all metrics with the kind of quantity they want
   * @param sizes reads sizes
   * @param facts finds figures of record
   */
  public record Lookup(Map<String, Optional<Kind>> metrics, Sizes sizes, FigureSource facts) {

    /** The dimension of a metric, where its kind of quantity has one only. */
    Optional<Dimension> dimension(String metric) {
      return metrics.getOrDefault(metric, Optional.empty()).flatMap(SizeKeys::dimension);
    }
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
    return new KindKeys(other, List.of(), lookup);
  }

  /**
   * Reads the id of a metric, or {@link #ANY}; one that is not declared is reported.
   *
   * @param key the key that names it
   * @return the id, if there is a good one
   */
  public Optional<String> metric(String key) {
    return fields.scalar(key).flatMap(id -> declared(id, true));
  }

  private Optional<String> declared(Node.Scalar id, boolean any) {
    boolean good = any && id.text().equals(ANY) || lookup.metrics().containsKey(id.text());
    if (good) {
      return Optional.of(id.text());
    }
    List<String> known = new ArrayList<>(lookup.metrics().keySet());
    known.addAll(any ? List.of(ANY) : List.of());
    fields.refuse(id, "no metric is named ", known);
    return Optional.empty();
  }

  /**
   * Reads the id of a metric that must be declared; {@link #ANY} will not do.
   *
   * @param key the key that names it
   * @return the id, if there is a good one
   */
  Optional<String> declaredMetric(String key) {
    return fields.scalar(key).flatMap(id -> declared(id, false));
  }

  /**
   * Reads the ids of metrics that must be declared.
   *
   * @param key the key that names them
   * @return the ids, in the order of the file
   */
  List<String> declaredMetrics(String key) {
    return fields.scalars(key).stream().flatMap(id -> declared(id, false).stream()).toList();
  }

  /**
   * Reads the ids of two metrics that are held against each other; those that cannot be are
   * reported.
   *
   * @param first the key that names the one
   * @param second the key that names the other
   * @return the ids that are declared, in this order
   */
  List<String> comparable(String first, String second) {
    List<String> ids =
        Stream.of(first, second).flatMap(key -> declaredMetric(key).stream()).toList();
    if (ids.size() == 2 && ids.get(0).equals(ids.get(1))) {
      String message = "\"" + first + "\" and \"" + second + "\" name the same metric";
      fields.error(at(second), message, "Name two metrics.");
    } else if (ids.size() == 2) {
      refuseUnlike(ids, second);
    }
    return ids;
  }

  /**
   * Reports metrics whose values cannot be added to or held against each other.
   *
   * @param ids the ids of declared metrics
   * @param key the key where to report it
   */
  void refuseUnlike(List<String> ids, String key) {
    Map<Dimension, String> measured = new EnumMap<>(Dimension.class);
    ids.forEach(id -> lookup.dimension(id).ifPresent(each -> measured.putIfAbsent(each, id)));
    if (measured.size() > 1) {
      List<String> unlike = List.copyOf(measured.values());
      fields.error(
          at(key),
          "\"" + unlike.get(0) + "\" and \"" + unlike.get(1) + "\" measure different things",
          "Name metrics of one quantity.");
    }
  }

  /**
   * Reports a list that holds nothing.
   *
   * @param key the key that holds the list
   * @param message what that means
   * @param advice the next step
   */
  void refuseEmpty(String key, String message, String advice) {
    boolean empty =
        fields
            .node(key)
            .filter(node -> node instanceof Node.Sequence list && list.items().isEmpty())
            .isPresent();
    if (empty) {
      fields.error(at(key), message, advice);
    }
  }

  /**
   * Returns where a key has its value, for a message about it.
   *
   * @param key the key
   * @return the position of its value; that of the rule where the key is absent
   */
  Position at(String key) {
    return fields.node(key).map(Node::at).orElse(fields.at());
  }

  /**
   * Says whether a text is the id of a metric.
   *
   * @param id the text
   * @return true if a metric is declared by that name
   */
  boolean isMetric(String id) {
    return lookup.metrics().containsKey(id);
  }

  /**
   * Finds a figure of record that values of a metric can be held against.
   *
   * @param file the path of the file that holds it
   * @param key its own key in the file
   * @param metric the metric, if it is known
   * @return the figure, if there is one; else that was reported
   */
  Optional<Figure> figure(Node.Scalar file, Node.Scalar key, Optional<String> metric) {
    SizeKeys sizes = new SizeKeys(fields, lookup);
    return lookup
        .facts()
        .find(fields, file, key)
        .filter(found -> sizes.fits(key.at(), found.value().surface(), found.value(), metric));
  }

  /**
   * Reads a condition; what is wrong with it is reported.
   *
   * @param key the key that holds it
   * @return the condition, if there is a good one
   */
  public Optional<Condition> condition(String key) {
    Optional<Node.Scalar> text = fields.scalar(key);
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(Condition.parse(text.get().text(), lookup.sizes()::read));
    } catch (ConditionException e) {
      fields.error(fields.source().within(text.orElseThrow(), e.offset()), e.message(), e.advice());
      return Optional.empty();
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
   * Reads the condition under {@code when}; what is wrong with it is reported.
   *
   * @return the condition, if there is a good one
   */
  public Optional<Condition> when() {
    return condition("when");
  }

  /**
   * Returns where the rule stands.
   *
   * @return the place of its first character
   */
  Place place() {
    Position at = fields.at();
    return new Place(fields.source().name(), at.line(), at.column(), at.line(), at.column());
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
    return new SizeKeys(fields, lookup).size(key, metric);
  }

  /**
   * Reads a size that is already at hand.
   *
   * @param text how it is written
   * @return the size, if it is one
   */
  Optional<Quantity> sizeOf(String text) {
    return lookup.sizes().read(text);
  }

  /**
   * Reads a unit.
   *
   * @param unit how it is written
   * @return its id, if it is known
   */
  Optional<String> unit(String unit) {
    return unit.isBlank() ? Optional.empty() : sizeOf("1 " + unit).map(size -> size.unit().id());
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
    return new SizeKeys(choosing(key), lookup).tolerance(key, metric);
  }
}
