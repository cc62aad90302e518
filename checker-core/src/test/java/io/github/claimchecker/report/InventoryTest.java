package io.github.claimchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InventoryTest {
  private static final Document DOCUMENT =
      Documents.markdown(
          "docs/a.md",
          """
          ---
          author: =SUM(A1)
          ---
          The "mine", said Bo, had about 40 workers in 2021; -3% is what it lost.
          """);

  private static final Inventory INVENTORY =
      new Inventory(List.of(DOCUMENT), ClaimChecker.of(RuleSet.EMPTY).claims(DOCUMENT), List.of());

  @Test
  void tellsSpreadsheetsOneClaimALine() throws IOException {
    StringBuilder out = new StringBuilder();

    new CsvInventory().render(INVENTORY, out);

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(1 + INVENTORY.claims().size());
    assertThat(lines.get(1))
        .startsWith("docs/a.md,4,26,about 40,count,about,40,,,1,workers,")
        .contains(",2021-01-01,2021-12-31,")
        .endsWith(
            "\"The \"\"mine\"\", said Bo, had about 40 workers in 2021; -3% is what it lost.\"");
    assertThat(lines.get(2)).contains(",'-3%,");
  }

  @Test
  void tellsProgramsHowEachClaimWasUnderstood() throws IOException {
    StringBuilder out = new StringBuilder();

    new JsonInventory().render(INVENTORY, out);

    JsonNode told = JsonMapper.shared().readTree(out.toString());
    assertThat(told.path("format").asString()).isEqualTo("claim-inventory/v1");
    assertThat(told.at("/documents/0/author").asString()).isEqualTo("=SUM(A1)");
    assertThat(told.at("/claims/0/quantity/surface").asString()).isEqualTo("about 40");
    assertThat(told.at("/claims/0/period/from").asString()).isEqualTo("2021-01-01");
    assertThat(told.path("claims").size()).isEqualTo(INVENTORY.claims().size());
  }
}
