package io.github.claimchecker.examples.jsonlines;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.text.Corpus;
import io.github.claimchecker.text.Sources;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks all documents below a folder against each other and tells one finding a line. */
final class FindingsVerb {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ClaimChecker checker;

  FindingsVerb(ClaimChecker checker) {
    this.checker = checker;
  }

  /**
   * Writes the findings; false if some document could not be read, which is told on standard error.
   */
  boolean write(Path folder, BufferedWriter out) throws IOException {
    Corpus corpus = Sources.in(folder).read();
    corpus.problems().forEach(System.err::println);
    for (Finding finding : checker.check(corpus.documents()).findings()) {
      out.write(node(finding).toString());
      out.newLine();
    }
    return corpus.problems().isEmpty();
  }

  private static ObjectNode node(Finding finding) {
    ObjectNode node = NODES.objectNode();
    node.put("rule", finding.rule());
    node.put("severity", ClaimNodes.word(finding.severity()));
    finding.verdict().ifPresent(verdict -> node.put("verdict", ClaimNodes.word(verdict.outcome())));
    node.put("message", finding.message());
    ArrayNode places = node.putArray("places");
    finding.claims().forEach(claim -> places.add(place(claim)));
    return node;
  }

  private static ObjectNode place(Claim claim) {
    ObjectNode node = NODES.objectNode();
    ClaimNodes.addPlace(node, claim.place());
    node.put("surface", claim.quantity().surface());
    return node;
  }
}
