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
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * Returns the keys that name metrics.
   *
   * @return the same keys
   */
  MetricKeys metrics() {
    return new MetricKeys(this, lookup);
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
