package io.github.claimchecker.examples.jsonlines;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.compare.ClaimComparer.Match;
import io.github.claimchecker.compare.Explainer;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells how claims were read, what they were held against, and what came of it: those of two texts,
 * or those at places of the documents below a folder.
 */
final class ExplainVerb extends LineVerb {
  private final ClaimChecker checker;
  private final Optional<Known> known;

  /** What is known of the documents below a folder. */
  private record Known(ClaimsByDocument claims, Explainer explainer, List<Finding> findings) {}

  private ExplainVerb(ClaimChecker checker, Optional<Known> known) {
    this.checker = checker;
    this.known = known;
  }

  /** Explains the claims of two texts a line. */
  static ExplainVerb ofTexts(ClaimChecker checker) {
    return new ExplainVerb(checker, Optional.empty());
  }

  /** Explains claims by their places; files that cannot be read are told on standard error. */
  static ExplainVerb ofPlaces(ClaimChecker checker, Path folder) {
    Inventory inventory = checker.read(Sources.in(folder));
    inventory.problems().forEach(System.err::println);
    List<Finding> findings = checker.check(inventory).findings();
    List<Claim> claims = inventory.claims();
    Explainer explainer = new Explainer(checker.comparer(), claims);
    return new ExplainVerb(
        checker, Optional.of(new Known(new ClaimsByDocument(claims), explainer, findings)));
  }

  @Override
  void fill(JsonNode question, ObjectNode answer) throws BadLineException {
    if (known.isPresent()) {
      explainPlaces(known.get(), question, answer);
    } else {
      explainTexts(text(question, "a"), text(question, "b"), answer);
    }
  }

  private void explainTexts(String a, String b, ObjectNode answer) {
    Document first = Documents.plain("a", a);
    Document second = Documents.plain("b", b);
    List<Claim> ones = checker.claims(first);
    List<Claim> others = checker.claims(second);
    List<Finding> findings = checker.check(List.of(first, second)).findings();
    ExplanationNodes nodes = new ExplanationNodes(findings);
    nodes.addClaims(answer, Stream.concat(ones.stream(), others.stream()).toList());
    nodes.addPairs(answer, checker.comparer().explainAll(ones, others));
  }

  private void explainPlaces(Known documents, JsonNode question, ObjectNode answer)
      throws BadLineException {
    ClaimsByDocument all = documents.claims();
    Explainer explainer = documents.explainer();
    ExplanationNodes nodes = new ExplanationNodes(documents.findings());
    List<Claim> ones = all.at(text(question, "a"));
    if (question.has("b")) {
      List<Claim> others = all.at(text(question, "b"));
      nodes.addClaims(answer, Stream.concat(ones.stream(), others.stream()).toList());
      nodes.addPairs(answer, each(ones, one -> pairs(one, others, explainer)));
    } else {
      nodes.addClaims(answer, ones);
      nodes.addPairs(answer, each(ones, one -> explainer.all(one).stream()));
    }
  }

  private static List<Match> each(List<Claim> ones, Function<Claim, Stream<Match>> pairs) {
    return ones.stream().flatMap(pairs).toList();
  }

  /** A claim and some others, itself left out. */
  private static Stream<Match> pairs(Claim one, List<Claim> others, Explainer explainer) {
    return others.stream()
        .filter(other -> !other.equals(one))
        .map(other -> explainer.pair(one, other));
  }
}
