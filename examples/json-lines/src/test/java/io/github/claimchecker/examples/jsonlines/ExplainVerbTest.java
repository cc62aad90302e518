package io.github.claimchecker.examples.jsonlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.rule.load.RuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainVerbTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ClaimChecker CHECKER =
      ClaimChecker.of(RuleLoader.standard().load(List.of("general")).rules());

  @TempDir private Path folder;

  private JsonNode texts(String a, String b) {
    String line = JSON.createObjectNode().put("id", 7).put("a", a).put("b", b).toString();
    return JSON.readTree(ExplainVerb.ofTexts(CHECKER).answer(line));
  }

  private JsonNode places(String line) throws IOException {
    Files.writeString(
        folder.resolve("ferry.md"),
        "# Tovik\n\nThe Tovik ferry carries 310 cars.\n\nThe Tovik ferry burns 9 tonnes of oil.\n");
    Files.writeString(folder.resolve("port.md"), "# Tovik\n\nThe Tovik ferry carries 450 cars.\n");
    return JSON.readTree(ExplainVerb.ofPlaces(CHECKER, folder).answer(line));
  }

  @Test
  void tellsHowBothClaimsWereReadAndWhatCameOfThem() {
    JsonNode answer =
        texts("The Tovik ferry carries 310 cars.", "The Tovik ferry carries 450 cars.");

    assertThat(answer.get("id").asInt()).isEqualTo(7);
    assertThat(answer.at("/claims/0/surface").asString()).isEqualTo("310");
    assertThat(answer.at("/claims/1/value").asInt()).isEqualTo(450);
    assertThat(answer.at("/pairs/0/verdict").asString()).isEqualTo("contradiction");
    assertThat(answer.at("/pairs/0/facts/regions").asString())
        .isEqualTo("[309.5, 310.5) and [449.5, 450.5)");
    assertThat(answer.at("/pairs/0/a/file").asString()).isEqualTo("a");
    assertThat(answer.at("/pairs/0/b/column").asInt()).isEqualTo(25);
  }

  @Test
  void namesTheFindingsOfAPairSoThatItIsSeenWhetherItWasFlagged() {
    JsonNode answer =
        texts("The Tovik ferry carries 310 cars.", "The Tovik ferry carries 450 cars.");

    assertThat(answer.at("/pairs/0/findings/0/severity").asString()).isEqualTo("warning");
    assertThat(answer.at("/pairs/0/findings/0/message").asString()).contains("310", "450");
  }

  @Test
  void tellsWhyAPairIsNotCompared() {
    JsonNode answer =
        texts(
            "The Tovik ferry carried 310 cars in 2011.",
            "The Tovik ferry carried 450 cars in 2019.");

    assertThat(answer.at("/pairs/0/verdict").asString()).isEqualTo("unrelated");
    assertThat(answer.at("/pairs/0/reason").asString()).isEqualTo("other-period");
    assertThat(answer.at("/pairs/0/findings")).isEmpty();
    assertThat(answer.at("/refused/other-period").asInt()).isEqualTo(1);
  }

  @Test
  void saysTheSameInTheWordsOfTheLibrary() {
    JsonNode answer = texts("The Tovik ferry carries 310 cars.", "The Tovik ferry carries 9 dogs.");

    assertThat(lines(answer.at("/claims/0/text")))
        .startsWith("a:1:25 \"The Tovik ferry carries 310 cars.\"");
    assertThat(lines(answer.at("/pairs/0/text"))).first().asString().startsWith("not compared: ");
  }

  @Test
  void explainsTwoPlacesOfAFolder() throws IOException {
    JsonNode answer = places("{\"a\": \"ferry.md:3\", \"b\": \"port.md:3:25\"}");

    assertThat(answer.at("/claims")).hasSize(2);
    assertThat(answer.at("/pairs")).hasSize(1);
    assertThat(answer.at("/pairs/0/verdict").asString()).isEqualTo("contradiction");
    assertThat(answer.at("/pairs/0/findings")).hasSize(1);
  }

  @Test
  void holdsALonePlaceAgainstAllOtherDocuments() throws IOException {
    JsonNode answer = places("{\"a\": \"ferry.md:5\"}");

    assertThat(answer.at("/claims")).hasSize(1);
    assertThat(answer.at("/pairs/0/b/file").asString()).isEqualTo("port.md");
    assertThat(answer.at("/pairs/0/reason").asString()).isEqualTo("other-kind");
  }

  @Test
  void comparesClaimsOfOneDocumentWhereBothAreNamed() throws IOException {
    JsonNode answer = places("{\"a\": \"ferry.md:3\", \"b\": \"ferry.md:5\"}");

    assertThat(answer.at("/pairs/0/reason").asString()).isEqualTo("other-kind");
  }

  @Test
  void aPlaceWithoutAClaimIsAnErrorThatNamesThoseNearby() throws IOException {
    assertThat(places("{\"id\": 1, \"a\": \"ferry.md:4\"}").get("error").asString())
        .isEqualTo(
            "no claim stands at \"ferry.md:4\"; claims of this file stand at ferry.md:3:25,"
                + " ferry.md:5:23");
  }

  @Test
  void anUnknownFileIsAnErrorThatNamesTheFilesThereAre() throws IOException {
    assertThat(places("{\"a\": \"boat.md:4\"}").get("error").asString())
        .isEqualTo(
            "no claim stands at \"boat.md:4\"; write file:line or file:line:column, the file being"
                + " one of ferry.md, port.md");
  }

  @Test
  void aMissingTextIsAnError() {
    assertThat(ExplainVerb.ofTexts(CHECKER).answer("{\"id\": 1, \"a\": \"x\"}"))
        .isEqualTo("{\"id\":1,\"error\":\"\\\"b\\\" is not a text\"}");
  }

  @Test
  void theCommandTakesAFolderOrNone() {
    assertThat(Call.of("explain").map(Call::folder)).contains("");
    assertThat(Call.of("explain", "articles").map(Call::folder)).contains("articles");
    assertThat(Call.of("explain", "--rules", "r.yaml", "articles").flatMap(Call::rules))
        .contains("r.yaml");
    assertThat(Call.of("explain", "articles", "more")).isEmpty();
    assertThat(Call.of("findings")).isEmpty();
    assertThat(Call.of("claims", "articles")).isEmpty();
  }

  private static List<String> lines(JsonNode text) {
    return StreamSupport.stream(text.spliterator(), false).map(JsonNode::asString).toList();
  }
}
