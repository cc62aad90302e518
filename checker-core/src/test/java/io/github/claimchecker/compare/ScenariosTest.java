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
    assertThat(String.join("\n", lines)).isEqualTo(expected());
  }

  private String told(Scenario scenario) {
    List<Claim> claims =
        scenario.documents().stream()
            .flatMap(document -> extractor.extract(document).stream())
            .toList();
    Set<String> found = new TreeSet<>();
    int alarms = 0;
    for (Conflict conflict : finder.discovered(claims, ConflictFinder.Scope.STANDARD).conflicts()) {
      if (conflict.verdict().outcome() == Outcome.CONTRADICTION) {
        Set<String> known = known(scenario, conflict);
        found.addAll(known);
        alarms += known.isEmpty() ? 1 : 0;
      }
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
