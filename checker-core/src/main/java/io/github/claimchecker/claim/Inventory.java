package io.github.claimchecker.claim;

import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Problem;
import java.util.List;

/**
 * What documents claim.
 *
 * @param documents the documents, sorted by id
 * @param claims their claims, in the order of the documents and of their texts
 * @param problems what could not be read
 */
public record Inventory(List<Document> documents, List<Claim> claims, List<Problem> problems) {

  /** Copies the lists. */
  public Inventory {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }
}
