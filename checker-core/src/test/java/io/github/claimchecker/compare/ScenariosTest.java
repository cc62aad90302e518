package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.TrainingTexts.Scenario;
import io.github.claimchecker.compare.Verdict.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Small invented sets of documents, read without a rule file: which of their conflicts are found,
 * and what else is called one, is told in {@code scenarios/found.txt}. A change that finds more, or
 * raises less, is to be written there; one that finds less or raises more is a step back.
 */
class ScenariosTest {
  private final ClaimExtractor extractor = ClaimExtractor.english();
  private final ConflictFinder finder = new ConflictFinder(ClaimComparer.english());

  @Test
  void conflictsAreFoundAsTold() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Scenario scenario : TrainingTexts.ownScenarios()) {
      lines.add(told(scenario));
    }
    lines.add("");
    lines.add(toldOfAll(TrainingTexts.ownScenarios()));
    assertThat(String.join("\n", lines)).isEqualTo(expected());
  }

  private List<Claim> claims(Scenario scenario) {
    return scenario.documents().stream()
        .flatMap(document -> extractor.extract(document).stream())
        .toList();
  }

  private List<Conflict> contradictions(List<Claim> claims) {
    return finder.discovered(claims, ConflictFinder.Scope.STANDARD).conflicts().stream()
        .filter(conflict -> conflict.verdict().outcome() == Outcome.CONTRADICTION)
        .toList();
  }

  /** What is found where all documents lie in one folder, most of them about other things. */
  private String toldOfAll(List<Scenario> scenarios) {
    List<Claim> claims = scenarios.stream().flatMap(scenario -> claims(scenario).stream()).toList();
    int found = 0;
    int others = 0;
    int across = 0;
    for (Conflict conflict : contradictions(claims)) {
      boolean known = scenarios.stream().anyMatch(one -> !known(one, conflict).isEmpty());
      found += known ? 1 : 0;
      across += scenario(conflict.first()).equals(scenario(conflict.second())) ? 0 : 1;
      others += known ? 0 : 1;
    }
    return "all in one folder: found "
        + found
        + ", false "
        + others
        + ", of which "
        + across
        + " between documents of two sets";
  }

  private static String scenario(List<Claim> claims) {
    String id = claims.get(0).sentence().document().id();
    return id.substring(0, id.indexOf('/'));
  }

  private String told(Scenario scenario) {
    Set<String> found = new TreeSet<>();
    int alarms = 0;
    for (Conflict conflict : contradictions(claims(scenario))) {
      Set<String> known = known(scenario, conflict);
      found.addAll(known);
      alarms += known.isEmpty() ? 1 : 0;
    }
    List<String> missed = new ArrayList<>(scenario.contradictions());
    missed.removeAll(found);
    return scenario.name()
        + ": found "
        + names(found)
        + ", missed "
        + names(missed)
        + ", false "
        + alarms;
  }

  private static Set<String> known(Scenario scenario, Conflict conflict) {
    Set<String> known = new TreeSet<>();
    for (Claim a : conflict.first()) {
      for (Claim b : conflict.second()) {
        Optional<String> name = scenario.conflict(a, b);
        name.ifPresent(known::add);
      }
    }
    return known;
  }

  private static String names(Iterable<String> names) {
    String joined = String.join(" ", names);
    return joined.isEmpty() ? "-" : joined;
  }

  private static String expected() throws IOException {
    try (InputStream in = ScenariosTest.class.getResourceAsStream("scenarios/found.txt")) {
      String text =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
      return text.substring(text.indexOf("\n\n") + 2);
    }
  }
}
