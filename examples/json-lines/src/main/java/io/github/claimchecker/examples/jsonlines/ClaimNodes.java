package io.github.claimchecker.examples.jsonlines;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes claims as JSON. */
final class ClaimNodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ClaimNodes() {}

  /** Writes the claims of a document made of {@code text}; offsets count in that text. */
  static ArrayNode of(List<Claim> claims, String text) {
    Offsets offsets = new Offsets(text);
    ArrayNode nodes = NODES.arrayNode();
    claims.forEach(claim -> nodes.add(of(claim, offsets)));
    return nodes;
  }

  static ObjectNode of(Claim claim, Offsets offsets) {
    Place place = claim.place();
    ObjectNode node = NODES.objectNode();
    node.put("start", offsets.of(place.line(), place.column()));
    node.put("end", offsets.of(place.endLine(), place.endColumn()));
    addMeaning(node, claim);
    return node;
  }

  static ObjectNode empty() {
    return NODES.objectNode();
  }

  /** Tells where something stands, its columns counted from 1 in UTF-16 units. */
  static void addPlace(ObjectNode node, Place place) {
    node.put("file", place.file());
    node.put("line", place.line());
    node.put("column", place.column());
    node.put("endColumn", place.endLine() == place.line() ? place.endColumn() : place.column() + 1);
  }

  /** Tells a claim without its place. */
  static void addMeaning(ObjectNode node, Claim claim) {
    addQuantity(node, claim.quantity());
    node.put("measure", claim.measure().toString());
    addPhrase(node, "subject", claim.subject());
    addPhrase(node, "scope", claim.scope());
    if (claim.period().isSpecified()) {
      node.put("period", claim.period().printed());
    }
    claim.attribution().ifPresent(who -> node.put("attribution", who));
    node.put("modality", word(claim.modality()));
  }

  private static void addQuantity(ObjectNode node, Quantity quantity) {
    node.put("surface", quantity.surface());
    node.put("kind", word(quantity.kind()));
    node.put("hedge", word(quantity.hedge()));
    node.set("value", number(quantity.value()));
    node.set("low", number(quantity.low()));
    node.set("high", number(quantity.high()));
    node.put("unit", quantity.unit().id());
    quantity.noun().ifPresent(noun -> node.put("noun", noun));
    quantity.direction().ifPresent(direction -> node.put("direction", word(direction)));
  }

  private static void addPhrase(ObjectNode node, String name, Phrase phrase) {
    if (!phrase.isEmpty()) {
      node.put(name, phrase.toString());
    }
  }

  private static JsonNode number(Optional<BigDecimal> value) {
    return value.<JsonNode>map(NODES::numberNode).orElse(NODES.nullNode());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
