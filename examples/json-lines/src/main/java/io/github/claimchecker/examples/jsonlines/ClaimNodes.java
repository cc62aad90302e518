package io.github.claimchecker.examples.jsonlines;

import io.github.claimchecker.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes quantities as JSON. */
final class ClaimNodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ClaimNodes() {}

  static ArrayNode of(List<Quantity> quantities) {
    ArrayNode nodes = NODES.arrayNode();
    quantities.forEach(quantity -> nodes.add(of(quantity)));
    return nodes;
  }

  private static ObjectNode of(Quantity quantity) {
    ObjectNode node = NODES.objectNode();
    node.put("start", quantity.span().start());
    node.put("end", quantity.span().end());
    node.put("surface", quantity.surface());
    node.put("kind", word(quantity.kind()));
    node.put("hedge", word(quantity.hedge()));
    node.set("value", number(quantity.value()));
    node.set("low", number(quantity.low()));
    node.set("high", number(quantity.high()));
    node.put("unit", quantity.unit().id());
    quantity.noun().ifPresent(noun -> node.put("noun", noun));
    quantity.direction().ifPresent(direction -> node.put("direction", word(direction)));
    return node;
  }

  private static JsonNode number(Optional<BigDecimal> value) {
    return value.<JsonNode>map(NODES::numberNode).orElse(NODES.nullNode());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
