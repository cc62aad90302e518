package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the texts that the weights of pairing are learned from. */
final class TrainingTexts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TrainingTexts() {}

  /** Two texts and whether one contradicts the other, follows from it, or neither. */
  record LabelledText(String a, String b, String label) {}

  /** The lines of each file of a folder that ends in {@code .jsonl}. */
  static Map<String, List<LabelledText>> pairs(Path folder) throws IOException {
    Map<String, List<LabelledText>> sets = new LinkedHashMap<>();
    for (Path file : files(folder, ".jsonl")) {
      List<LabelledText> set = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        JsonNode node = JSON.readTree(line);
        set.add(
            new LabelledText(
                node.get("a").asString(), node.get("b").asString(), node.get("label").asString()));
      }
      sets.put(file.getFileName().toString(), set);
    }
    return sets;
  }

  /** Our own scenarios. */
  static List<Scenario> ownScenarios() throws IOException {
    URL folder = Objects.requireNonNull(TrainingTexts.class.getResource("scenarios"));
    return scenarios(Path.of(URI.create(folder.toString())));
  }

  /** Each folder with a {@code gold.json} in it. */
  static List<Scenario> scenarios(Path folder) throws IOException {
    List<Scenario> scenarios = new ArrayList<>();
    for (Path gold : files(folder, "gold.json")) {
      JsonNode node = JSON.readTree(Files.readString(gold));
      String name = gold.getName(gold.getNameCount() - 2).toString();
      List<Document> documents = new ArrayList<>();
      for (JsonNode file : node.get("documents")) {
        documents.add(document(name, gold.resolveSibling(file.asString())));
      }
      scenarios.add(new Scenario(name, documents, node));
    }
    return scenarios;
  }

  private static Document document(String scenario, Path file) throws IOException {
    String name = scenario + "/" + file.getFileName();
    String text = Files.readString(file);
    if (name.endsWith(".html")) {
      return Documents.html(name, text);
    }
    return name.endsWith(".md") ? Documents.markdown(name, text) : Documents.plain(name, text);
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  /** Documents whose conflicts and look-alikes are known. */
  record Scenario(String name, List<Document> documents, JsonNode gold) {
    private static final Set<String> EQUAL =
        Set.of("other unit same value", "rounding", "bound satisfied");

    /** What is known of a pair of claims. */
    enum Label {
      ALIKE,
      LOOKALIKE,
      NONE
    }

    Label label(Claim a, Claim b) {
      if (conflict(a, b).isPresent()) {
        return Label.ALIKE;
      }
      for (JsonNode pair : gold.get("lookalikes")) {
        if (isOf(pair, a, b)) {
          return EQUAL.contains(pair.get("why").asString()) ? Label.ALIKE : Label.LOOKALIKE;
        }
      }
      return Label.NONE;
    }

    /** The name of the conflict that two claims are in, "c1", or "t1" of a tension. */
    Optional<String> conflict(Claim a, Claim b) {
      for (String section : List.of("contradictions", "tensions")) {
        for (JsonNode pair : gold.get(section)) {
          if (isOf(pair, a, b)) {
            return Optional.of(pair.get("id").asString());
          }
        }
      }
      return Optional.empty();
    }

    /** The names of all contradictions. */
    List<String> contradictions() {
      List<String> names = new ArrayList<>();
      gold.get("contradictions").forEach(pair -> names.add(pair.get("id").asString()));
      return names;
    }

    private boolean isOf(JsonNode pair, Claim a, Claim b) {
      return isAt(pair.get("a"), a) && isAt(pair.get("b"), b)
          || isAt(pair.get("a"), b) && isAt(pair.get("b"), a);
    }

    private boolean isAt(JsonNode place, Claim claim) {
      String file = name + "/" + place.get("file").asString();
      return file.equals(claim.sentence().document().id())
          && meet(place.get("quote").asString(), claim.sentence().text())
          && meet(place.get("surface").asString(), claim.quantity().surface());
    }

    private static boolean meet(String a, String b) {
      String mine = words(a);
      String theirs = words(b);
      return mine.contains(theirs) || theirs.contains(mine);
    }

    private static String words(String text) {
      return text.replaceAll("[\\s*_\"“”`|]+", " ").strip();
    }
  }
}
