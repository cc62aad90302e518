package io.github.claimchecker.examples.jsonlines;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.ClaimComparer.Match;
import io.github.claimchecker.compare.Comparison;
import io.github.claimchecker.compare.Incomparable;
import io.github.claimchecker.compare.Verdict;
import io.github.claimchecker.report.Explanation;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.text.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes explanations as JSON: what a program reads, and beside it the lines for people. */
final class ExplanationNodes {
  /** Of the pairs that are not compared so many are told, the nearest ones; all are counted. */
  private static final int MOST_REFUSED = 10;

  private static final Comparator<Match> SUREST_FIRST =
      Comparator.comparingDouble(Match::score).reversed();

  private final Explanation explanation = new Explanation("");
  private final List<Finding> findings;

  ExplanationNodes(List<Finding> findings) {
    this.findings = findings;
  }

  /** Tells how claims were read. */
  void addClaims(ObjectNode answer, List<Claim> claims) {
    ArrayNode nodes = answer.putArray("claims");
    for (Claim claim : claims) {
      ObjectNode node = nodes.addObject();
      ClaimNodes.addPlace(node, claim.place());
      ClaimNodes.addMeaning(node, claim);
      addLines(node, explanation.claim(claim));
    }
  }

  /** Tells what came of pairs of claims: all that were compared, then the nearest of the others. */
  void addPairs(ObjectNode answer, List<Match> pairs) {
    ArrayNode nodes = answer.putArray("pairs");
    pairs.stream()
        .filter(pair -> pair.verdict().isPresent())
        .sorted(Comparator.comparing((Match pair) -> pair.verdict().orElseThrow()).reversed())
        .forEach(pair -> nodes.add(node(pair)));
    List<Match> refused = pairs.stream().filter(pair -> pair.verdict().isEmpty()).toList();
    refused.stream()
        .sorted(SUREST_FIRST)
        .limit(MOST_REFUSED)
        .forEach(pair -> nodes.add(node(pair)));
    ObjectNode counts = answer.putObject("refused");
    Map<String, Integer> byReason = new TreeMap<>();
    refused.forEach(pair -> byReason.merge(reason(pair.comparison()), 1, Integer::sum));
    byReason.forEach(counts::put);
  }

  private static String reason(Comparison comparison) {
    return comparison instanceof Incomparable refusal ? ClaimNodes.word(refusal.reason()) : "";
  }

  private ObjectNode node(Match pair) {
    ObjectNode node = ClaimNodes.empty();
    ClaimNodes.addPlace(node.putObject("a"), pair.a().place());
    ClaimNodes.addPlace(node.putObject("b"), pair.b().place());
    if (pair.comparison() instanceof Incomparable refusal) {
      node.put("verdict", "unrelated");
      node.put("reason", ClaimNodes.word(refusal.reason()));
      node.put("detail", refusal.detail());
    } else if (pair.comparison() instanceof Verdict verdict) {
      node.put("verdict", ClaimNodes.word(verdict.outcome()));
      ObjectNode facts = node.putObject("facts");
      verdict.facts().forEach(fact -> facts.put(fact.key(), fact.value()));
    }
    addFindings(node.putArray("findings"), pair);
    addLines(node, explanation.comparison(pair.comparison()));
    return node;
  }

  /** The findings that name both claims. */
  private void addFindings(ArrayNode nodes, Match pair) {
    for (Finding finding : findings) {
      if (names(finding, pair.a()) && names(finding, pair.b())) {
        ObjectNode node = nodes.addObject();
        node.put("rule", finding.rule());
        node.put("severity", ClaimNodes.word(finding.severity()));
        node.put("message", finding.message());
      }
    }
  }

  private static boolean names(Finding finding, Claim claim) {
    Place place = claim.place();
    return finding.claims().stream().anyMatch(named -> named.place().equals(place));
  }

  private static void addLines(ObjectNode node, List<String> lines) {
    ArrayNode text = node.putArray("text");
    lines.forEach(text::add);
  }
}
