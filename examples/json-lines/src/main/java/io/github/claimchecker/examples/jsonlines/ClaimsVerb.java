package io.github.claimchecker.examples.jsonlines;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Documents;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells every quantity of a text and what it claims; dates are no quantities. */
final class ClaimsVerb extends LineVerb {
  private final ClaimChecker checker;

  ClaimsVerb(ClaimChecker checker) {
    this.checker = checker;
  }

  @Override
  void fill(JsonNode question, ObjectNode answer) throws BadLineException {
    String text = text(question, "text");
    List<Claim> claims =
        checker.claims(Documents.plain("text", text)).stream()
            .filter(claim -> !claim.quantity().kind().tellsWhen())
            .toList();
    answer.set("claims", ClaimNodes.of(claims, text));
  }
}
