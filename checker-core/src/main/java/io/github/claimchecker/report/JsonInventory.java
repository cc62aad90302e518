package io.github.claimchecker.report;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Metadata;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells what documents claim to programs, as one JSON object in format {@code claim-inventory/v1}.
 * A claim has the keys that it has in a report, and how it was understood beside them.
 */
public final class JsonInventory {

  /** Makes the renderer. */
  public JsonInventory() {}

  /**
   * Writes an inventory.
   *
   * @param inventory what documents claim
   * @param out where to write; it is neither flushed nor closed
   * @throws IOException if {@code out} does
   */
  public void render(Inventory inventory, Appendable out) throws IOException {
    ObjectNode told = Json.object().put("format", "claim-inventory/v1");
    ArrayNode documents = told.putArray("documents");
    inventory.documents().forEach(document -> documents.add(document(document)));
    ArrayNode claims = told.putArray("claims");
    inventory.claims().forEach(claim -> claims.add(claim(claim)));
    out.append(Json.print(told));
  }

  private static ObjectNode document(Document document) {
    Metadata metadata = document.metadata();
    ObjectNode told =
        Json.object()
            .put("id", Visible.line(document.id()))
            .put("file", Visible.line(document.file()))
            .put("language", document.language());
    put("title", metadata.title(), told);
    put("author", metadata.author(), told);
    put("publisher", metadata.publisher(), told);
    put("date", metadata.date().map(Object::toString), told);
    return told;
  }

  private static ObjectNode claim(Claim claim) {
    ObjectNode told = JsonClaim.of(claim);
    Period period = claim.period();
    told.put("document", Visible.line(claim.sentence().document().id()))
        .put("measure", Visible.line(claim.measure().toString()))
        .put("subject", Visible.line(claim.subject().toString()))
        .put("scope", Visible.line(claim.scope().toString()))
        .put("modality", JsonClaim.lower(claim.modality()));
    put("attribution", claim.attribution(), told);
    if (period.isSpecified()) {
      ObjectNode dates = told.putObject("period").put("printed", Visible.line(period.printed()));
      put("from", period.from().filter(day -> period.yearKnown()).map(Object::toString), dates);
      put("to", period.to().filter(day -> period.yearKnown()).map(Object::toString), dates);
    }
    return told;
  }

  private static void put(String key, Optional<String> value, ObjectNode node) {
    value.ifPresent(text -> node.put(key, Visible.line(text)));
  }
}
