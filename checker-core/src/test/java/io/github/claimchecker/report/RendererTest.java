package io.github.claimchecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RendererTest {

  @ParameterizedTest
  @CsvSource({
    "TEXT, many-things.txt",
    "JSON, many-things.json",
    "SARIF, many-things.sarif",
    "JUNIT, many-things.xml"
  })
  void rendersASampleAsItsGoldenFileShows(ReportFormat format, String golden) {
    isAsShown(golden, render(format.renderer(""), Samples.manyThings()));
  }

  /** After a wanted change, run once with {@code -Dgolden.write=true} and read the difference. */
  private static void isAsShown(String golden, String rendered) {
    Path file = Path.of("src/test/resources/io/github/claimchecker/report", golden);
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.writeString(file, rendered);
      }
      assertThat(rendered).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void rendersGitHubAnnotationsAsTheGoldenFileShows() {
    isAsShown(
        "many-things.github.txt",
        render(ReportFormat.GITHUB.renderer("site/"), Samples.manyThings()));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void neverPrintsACharacterThatActsOnATerminal(ReportFormat format) {
    assertThat(render(format.renderer(""), Samples.manyThings()).chars())
        .noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202e || c == 0x2028);
  }

  @Test
  void saysWhatWasCheckedWhereNothingIsFound() {
    assertThat(render(new TextReport(), Samples.nothingFound()))
        .isEqualTo(
            """
            Checked 2 documents, 5 quantities, 4 claims, 1 group of comparable claims, 3 rules.
            Found nothing that cannot be true together.
            Ages count from 2026-01-31.
            """);
  }

  @Test
  void namesFilesFromTheFolderOfTheReader() {
    TextReport report = new TextReport("modules/site/");

    assertThat(report.headline(Samples.contradiction()))
        .startsWith("modules/site/docs/mines.md:5:13: error: ");
    assertThat(report.details(Samples.contradiction()))
        .anyMatch(line -> line.contains("modules/site/docs/trade.md:5:16"));
  }

  @Test
  void writesSarifThatItsSchemaAllows() {
    assertThat(sarifErrors(Samples.manyThings())).isEmpty();
    assertThat(sarifErrors(Samples.nothingFound())).isEmpty();
  }

  @Test
  void writesJsonAsItsSchemaSays() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("claim-report-v1.schema.json"));

    for (CheckResult result : List.of(Samples.manyThings(), Samples.nothingFound())) {
      assertThat(schema.validate(render(new JsonReport(), result), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void documentsEveryKeyOfItsJsonInTheSchema() {
    String json = render(new JsonReport(), Samples.manyThings());
    String schema = resource("claim-report-v1.schema.json");
    Set<String> keys = new TreeSet<>();
    collectKeys(JsonMapper.shared().readTree(json), keys);

    assertThat(keys)
        .contains("fingerprint", "endColumn")
        .allMatch(key -> schema.contains('"' + key + "\": {"));
  }

  private static void collectKeys(JsonNode node, Set<String> keys) {
    node.propertyNames().forEach(keys::add);
    node.forEach(child -> collectKeys(child, keys));
  }

  @Test
  void linksInSarifOnlyToItsOwnPlaces() {
    String sarif = render(new SarifReport("site/"), Samples.manyThings());

    assertThat(sarif)
        .contains("See [about 40% in docs/trade.md:5](1).")
        .contains("known \\\\[since\\\\](2) long")
        .contains("\"uri\" : \"site/docs/odd:%20one.txt\"");
  }

  @Test
  void namesAFileWithAColonSoThatItIsNoScheme() {
    assertThat(new SarifResult("").artifact("notes: 2024.md").path("uri").asString())
        .isEqualTo("./notes:%202024.md");
  }

  @Test
  void saysInSarifWhatGitHubWillNotShow() {
    CheckResult shown = Samples.repeated(SarifReport.MOST_SHOWN);
    CheckResult more = Samples.repeated(SarifReport.MOST_SHOWN + 1);
    CheckResult tooMany = Samples.repeated(SarifReport.MOST_RESULTS + 1);

    assertThat(remarks(shown)).isEmpty();
    assertThat(remarks(more))
        .containsExactly("There are 5001 results: GitHub shows 5000. The JSON report holds all.");
    assertThat(remarks(tooMany))
        .containsExactly(
            "There are 25001 results: the gravest 25000 are told here, and GitHub shows 5000."
                + " The JSON report holds all.");
    assertThat(sarif(tooMany).at("/runs/0/results").size()).isEqualTo(SarifReport.MOST_RESULTS);
    assertThat(sarifErrors(more)).isEmpty();
  }

  @Test
  void saysInSarifThatPlacesAreLeftOut() {
    CheckResult crowded = Samples.found(Samples.crowded(SarifResult.MOST_PLACES + 1));

    assertThat(remarks(crowded)).singleElement().asString().contains("1 are about more than 1000");
    assertThat(sarif(crowded).at("/runs/0/results/0/relatedLocations").size()).isEqualTo(999);
    assertThat(remarks(Samples.found(Samples.crowded(SarifResult.MOST_PLACES)))).isEmpty();
  }

  @Test
  void cutsAnEndlessSentenceInSarif() {
    CheckResult endless = Samples.found(Samples.endless("word ".repeat(100_000)));

    assertThat(render(new SarifReport(), endless)).hasSizeLessThan(10_000).contains("...");
  }

  @Test
  void givesEachFolderARunOfItsOwnInSarif() {
    JsonNode log =
        JsonMapper.shared().readTree(render(new SarifReport("docs site/"), Samples.nothingFound()));

    assertThat(log.at("/runs/0/automationDetails/id").asString())
        .isEqualTo("claim-checker/docs%20site/");
  }

  private static JsonNode sarif(CheckResult result) {
    return JsonMapper.shared().readTree(render(new SarifReport(), result));
  }

  private static List<String> remarks(CheckResult result) {
    return sarif(result)
        .at("/runs/0/invocations/0/toolExecutionNotifications")
        .valueStream()
        .map(notification -> notification.at("/message/text").asString())
        .toList();
  }

  @Test
  void listsAllRulesInSarifEvenWhereNothingIsFound() {
    CheckResult many = Samples.manyThings();
    CheckResult nothing =
        new CheckResult(
            Samples.nothingFound().found(), List.of(), List.of(), many.counts(), many.rules());

    assertThat(render(new SarifReport(), nothing)).contains("share-agrees", "no-guesses");
    assertThat(sarifErrors(nothing)).isEmpty();
  }

  @Test
  void writesXmlThatAParserReads() throws Exception {
    String xml = render(new JUnitReport(), Samples.manyThings());

    org.w3c.dom.Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));

    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(6);
    assertThat(document.getElementsByTagName("skipped").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("error").getLength()).isEqualTo(1);
  }

  @Test
  void writesOnePassedTestWhereNothingIsFound() {
    assertThat(render(new JUnitReport(), Samples.nothingFound()))
        .contains("tests=\"1\" failures=\"0\" errors=\"0\"")
        .contains("<system-out>Checked 2 documents");
  }

  private static List<Error> sarifErrors(CheckResult result) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(resource("sarif-schema-2.1.0.json"));
    return schema.validate(render(new SarifReport(), result), InputFormat.JSON);
  }

  static String render(Renderer renderer, CheckResult result) {
    StringBuilder out = new StringBuilder();
    try {
      renderer.render(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String resource(String name) {
    try (InputStream in = RendererTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
