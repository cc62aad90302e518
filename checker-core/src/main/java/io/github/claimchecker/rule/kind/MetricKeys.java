package io.github.claimchecker.rule.kind;

import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that name metrics; what is wrong with them is reported. */
final class MetricKeys {
  private final KindKeys keys;
  private final Fields fields;
  private final KindKeys.Lookup lookup;

  MetricKeys(KindKeys keys, KindKeys.Lookup lookup) {
    this.keys = keys;
    this.fields = keys.fields();
    this.lookup = lookup;
  }

  /** Reads the metric that a rule must name; empty for {@link KindKeys#ANY}, and if it is wrong. */
  Optional<String> own() {
    return ownOrAny().filter(id -> !id.equals(KindKeys.ANY));
  }

  /** Reads the metric that a rule must name, or {@link KindKeys#ANY}. */
  Optional<String> ownOrAny() {
    fields.require("metric");
    return fields.scalar("metric").flatMap(id -> declared(id, true));
  }

  /** Reads the id of a metric that must be declared; {@link KindKeys#ANY} will not do. */
  Optional<String> declared(String key) {
    return fields.scalar(key).flatMap(id -> declared(id, false));
  }

  /** Reads the ids of metrics that must be declared, in the order of the file. */
  List<String> allDeclared(String key) {
    return fields.scalars(key).stream().flatMap(id -> declared(id, false).stream()).toList();
  }

  private Optional<String> declared(Node.Scalar id, boolean any) {
    if (any && id.text().equals(KindKeys.ANY) || isDeclared(id.text())) {
      return Optional.of(id.text());
    }
    List<String> known = new ArrayList<>(lookup.metrics().keySet());
    known.addAll(any ? List.of(KindKeys.ANY) : List.of());
    fields.refuse(id, "no metric is named ", known);
    return Optional.empty();
  }

  /** Says whether a metric is declared by that name. */
  boolean isDeclared(String id) {
    return lookup.metrics().containsKey(id);
  }

  /** Reads two metrics that are held against each other; gives those that are declared. */
  List<String> comparable(String first, String second) {
    List<String> ids = Stream.of(first, second).flatMap(key -> declared(key).stream()).toList();
    if (ids.size() == 2 && ids.get(0).equals(ids.get(1))) {
      String message = "\"" + first + "\" and \"" + second + "\" name the same metric";
      fields.error(keys.at(second), message, "Name two metrics.");
    } else {
      refuseUnlike(ids, second);
    }
    return ids;
  }

  /** Reports, at a key, metrics whose values cannot be added to or held against each other. */
  void refuseUnlike(List<String> ids, String key) {
    Map<Dimension, String> measured = new EnumMap<>(Dimension.class);
    ids.forEach(id -> lookup.dimension(id).ifPresent(each -> measured.putIfAbsent(each, id)));
    if (measured.size() > 1) {
      List<String> unlike = List.copyOf(measured.values());
      fields.error(
          keys.at(key),
          "\"" + unlike.get(0) + "\" and \"" + unlike.get(1) + "\" measure different things",
          "Name metrics of one quantity.");
    }
  }
}
