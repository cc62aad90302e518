package io.github.claimchecker.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schema that editors use and the loader must be of one mind about what may be written. */
class SchemaTest {
  private static final Path FOLDER = Path.of("src/main/resources/META-INF/claim-rules");
  private static final String SCHEMA = read("claim-rules-v1.schema.json");
  private static final Schema SCHEMA_OBJECT =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);
  private static final JsonNode DEFINITIONS = new JsonMapper().readTree(SCHEMA);
  private static final RuleLoader LOADER = RuleLoader.standard();
  private static final String HEAD = "apiVersion: claim-rules/v1\n";
  private static final String RULE = HEAD + "rules:\n  - {id: r, metric: any, ";

  @ParameterizedTest
  @ValueSource(strings = {"general.yaml", "rare-earths.yaml"})
  void packsKeepTheSchema(String pack) {
    assertThat(validate(read(pack))).isEmpty();
  }

  private static final String EVERYTHING =
      """
        apiVersion: claim-rules/v1
        name: all
        description: d
        extends: []
        terms: {china: [China, PRC]}
        metrics:
          m:
            description: d
            quantity: share
            subject: china
            about: {all: [china], any: [x], none: [y]}
            examples: [a]
            counterexamples: [b]
          n: {description: e, about: {any: [z]}}
        rules:
          - id: r
            description: d
            kind: agree
            metric: m
            severity: off
            tolerance: {relative: 5%, absolute: 1 point}
            levels: {warning: 2 points, error: 10 points}
            period: nearest
            across: sections
            message: "{a}"
            paths: {include: ["**"], exclude: [x]}
            metadata: {tags: [a, b], url: c}
            tests:
              - name: t
                sources: {a.md: "5"}
                expect: [{at: a.md:1, related: [a.md:1], severity: info, rule: r}]
          - {id: s, kind: equals, metric: any, expected: {value: 5, source: a, url: b, asOf: "2026-01-31"}}
          - {id: t, kind: within, metric: any, min: 5 t}
          - {id: u, kind: fresh, metric: any, maxAge: 18 months, now: "2026-01-31"}
          - {id: v, kind: unit, metric: any, units: [t]}
          - {id: w, kind: sums, parts: [m, n], total: 100%, tolerance: 1}
          - {id: x, kind: change, metric: m, from: m, to: n}
          - {id: y, kind: order, lower: m, upper: n, across: sentences, suppressible: false}
          - {id: z, kind: stated, metric: m, min: 2, in: every}
          - {id: z1, kind: assert, metric: m, when: a.date < b.date, that: a.value < b.value, period: any}
          - {id: z3, kind: significance, metric: any, alpha: 0.01}
          - {id: z2, kind: agree, metric: m, bounds: strict, when: claim.value > 3}
        hedges: {about: 5%}
        rates: {asOf: "2026-01-31", USD: 1, CNY: 7.1}
        overrides: {r: {severity: info, tolerance: 3 points, levels: {info: 1 point}, paths: {}}}
        """;

  @Test
  void everyKeyOfEveryFormPasses() {
    assertThat(validate(EVERYTHING)).isEmpty();
    assertThat(problems(EVERYTHING)).isEmpty();
  }

  /**
   * Keys whose texts only the loader understands: sizes, conditions, and names declared elsewhere.
   */
  private static final Pattern MEANT =
      Pattern.compile(
          "(\"zzz zzz\"|-3|2.5|true) for .*/"
              + "(tolerance|relative|absolute|levels/[a-z]+|hedges/about|alpha|value|min|total|maxAge|when|that)"
              + "|true for .*/(metric|from|to|lower|upper|rule|rules/0/id)");

  /** Leaves out, renames and turns around each key of a file that holds them all, and so on. */
  @Test
  void whatOneRefusesTheOtherRefuses() {
    JsonNode whole = new YAMLMapper().readTree(EVERYTHING);
    List<String> apart = new ArrayList<>();
    int refused = 0;
    for (Mutant mutant : Mutant.of(whole)) {
      boolean schema = SCHEMA_OBJECT.validate(mutant.text(), InputFormat.JSON).isEmpty();
      boolean loader = LOADER.loadText("a.json", mutant.text()).problems().isEmpty();
      refused += loader ? 0 : 1;
      boolean meant = schema && MEANT.matcher(mutant.name()).matches();
      if (schema != loader && !meant) {
        apart.add(mutant.name() + (schema ? ": only the loader refuses" : ": only the schema"));
      }
    }
    assertThat(refused).isGreaterThan(800);
    assertThat(apart)
        .as("apart from what a text means, and names of what is declared elsewhere in the file")
        .containsExactlyInAnyOrder(
            "turned /rules/0/tolerance: only the loader refuses",
            "without /metrics: only the loader refuses",
            "{} for /metrics: only the loader refuses",
            "without /metrics/m: only the loader refuses",
            "renamed /metrics/m: only the loader refuses",
            "without /metrics/n: only the loader refuses",
            "renamed /metrics/n: only the loader refuses",
            "without /rules: only the loader refuses",
            "[] for /rules: only the loader refuses",
            "\"\" for /rules/0/tests/0/sources/a.md: only the loader refuses",
            "renamed /rules/0/tests/0/sources/a.md: only the loader refuses",
            "renamed /overrides/r: only the loader refuses");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "severity: fatal, kind: agree}",
        "kind: agrees}",
        "kind: agree, units: [t]}",
        "kind: unit}",
        "kind: within}",
        "kind: agree, tolerance: {relativ: 5%}}",
        "kind: agree, period: equal}",
        "kind: agree, suppressible: perhaps}",
        "kind: sums, total: 3}",
        "kind: change, from: m}",
        "kind: assert}",
        "kind: stated, min: 0}",
        "kind: order, lower: m}",
        "kind: agree, tests: [{name: t, sources: {}, expect: []}]}",
        "kind: agree, metadata: {a: {b: c}}}"
      })
  void whatTheLoaderRefusesTheSchemaRefuses(String rule) {
    assertThat(problems(RULE + rule)).isNotEmpty();
    assertThat(validate(RULE + rule)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                | zzz: 1",
        "metric          | metrics: {m: {zzz: 1}}",
        "about           | metrics: {m: {about: {zzz: 1}}}",
        "override        | 'overrides: {r: {zzz: 1}}'",
        "levels          | 'rules: [{id: r, kind: agree, metric: any, levels: {zzz: 1}}]'",
        "paths           | 'rules: [{id: r, kind: agree, metric: any, paths: {zzz: 1}}]'",
        "test            | 'rules: [{id: r, kind: agree, metric: any, tests: [{zzz: 1}]}]'"
      })
  void bothKnowTheSameKeys(String definition, String file) {
    JsonNode node = definition == null ? DEFINITIONS : DEFINITIONS.at("/$defs/" + definition);

    assertThat(keysOfLoader(HEAD + file)).containsExactlyInAnyOrderElementsOf(keys(node));
  }

  @Test
  void bothKnowTheSameKinds() {
    assertThat(listed(RULE + "kind: zzz}")).containsExactlyElementsOf(kinds());
  }

  @Test
  void bothKnowTheSameKeysOfEachKind() {
    for (String kind : kinds()) {
      List<String> keys = new ArrayList<>(keys(DEFINITIONS.at("/$defs/rule")));
      keys.addAll(keys(DEFINITIONS.at("/$defs/" + kind)));
      assertThat(keysOfLoader(RULE + "zzz: 1, kind: " + kind + "}"))
          .as(kind)
          .containsExactlyInAnyOrderElementsOf(keys);
    }
  }

  @Test
  void bothKnowTheSameQuantities() {
    List<String> known = new ArrayList<>();
    DEFINITIONS.at("/$defs/metric/properties/quantity/enum").forEach(n -> known.add(n.asString()));
    known.remove("any");

    assertThat(
            listed(HEAD + "metrics: {m: {description: d, about: {all: [x]}, quantity: zzzzzzz}}"))
        .containsExactlyElementsOf(known);
  }

  private static List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    DEFINITIONS.at("/$defs/rule/properties/kind/enum").forEach(kind -> kinds.add(kind.asString()));
    return kinds;
  }

  private static List<String> keys(JsonNode definition) {
    return List.copyOf(definition.at("/properties").propertyNames());
  }

  private static List<String> keysOfLoader(String file) {
    return new ArrayList<>(new TreeSet<>(listed(file)));
  }

  /** What the loader offers instead of "zzz". */
  private static List<String> listed(String file) {
    String advice =
        problems(file).stream()
            .filter(problem -> problem.message().contains("zzz"))
            .findFirst()
            .orElseThrow()
            .advice();
    int end = advice.indexOf(". See ") < 0 ? advice.length() - 1 : advice.indexOf(". See ");
    String list = advice.substring(advice.indexOf(": ") + 2, end);
    return Arrays.asList(list.split(", ", -1));
  }

  private static List<Problem> problems(String file) {
    return LOADER.loadText("a.yaml", file).problems();
  }

  private static List<Error> validate(String yaml) {
    return SCHEMA_OBJECT.validate(yaml, InputFormat.YAML);
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
