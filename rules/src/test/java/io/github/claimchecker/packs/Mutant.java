package io.github.claimchecker.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule file with one thing changed.
 *
 * @param name what was changed, and where
 * @param text the file, in JSON
 */
record Mutant(String name, String text) {

  /** What stands in the place of each value in turn; none of it is meant anywhere. */
  private static final List<String> ODD =
      List.of("\"zzz zzz\"", "\"\"", "null", "-3", "2.5", "true", "[]", "[\"\"]", "[[]]", "{}");

  /** All files that differ from a whole one by one key. */
  static List<Mutant> of(JsonNode whole) {
    List<Mutant> mutants = new ArrayList<>();
    visit(whole, whole, JsonPointer.empty(), mutants);
    return mutants;
  }

  private static void visit(JsonNode whole, JsonNode node, JsonPointer path, List<Mutant> mutants) {
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        visit(whole, list.get(i), path.appendIndex(i), mutants);
      }
    }
    if (node instanceof ObjectNode) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        mutate(whole, path, entry.getKey(), mutants);
        visit(whole, entry.getValue(), path.appendProperty(entry.getKey()), mutants);
      }
    }
  }

  private static void mutate(JsonNode whole, JsonPointer path, String key, List<Mutant> mutants) {
    String place = path + "/" + key;
    JsonNode left = whole.deepCopy();
    ((ObjectNode) left.at(path)).remove(key);
    mutants.add(new Mutant("without " + place, left.toString()));
    JsonNode renamed = left.deepCopy();
    ((ObjectNode) renamed.at(path)).set("zz" + key, whole.at(path).get(key));
    mutants.add(new Mutant("renamed " + place, renamed.toString()));
    JsonNode turned = whole.deepCopy();
    ObjectNode parent = (ObjectNode) turned.at(path);
    if (parent.get(key).isValueNode()) {
      parent.putArray(key).add("x").add("y");
    } else {
      parent.put(key, "x");
    }
    mutants.add(new Mutant("turned " + place, turned.toString()));
    for (String odd : ODD) {
      JsonNode other = whole.deepCopy();
      ((ObjectNode) other.at(path)).set(key, new JsonMapper().readTree(odd));
      mutants.add(new Mutant(odd + " for " + place, other.toString()));
    }
  }
}
