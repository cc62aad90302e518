package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Document;
import java.time.LocalDate;
import java.util.List;

/**
 * What rules are checked against.
 *
 * @param documents all documents, those without claims included
 * @param claims their claims, in the order of the documents
 * @param now the day that ages count from
 */
public record Material(List<Document> documents, List<Claim> claims, LocalDate now) {

  /** Copies the lists. */
  public Material {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
  }
}
