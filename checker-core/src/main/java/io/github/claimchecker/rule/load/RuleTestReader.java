package io.github.claimchecker.rule.load;

import io.github.claimchecker.rule.RuleTest;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the tests of one rule. */
final class RuleTestReader {
  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final String rule;
  private final Set<String> rules;

  /** Makes a reader for the tests of a rule; {@code rules} are the ids of all rules. */
  RuleTestReader(String rule, Set<String> rules) {
    this.rule = rule;
    this.rules = rules;
  }

  List<RuleTest> read(Fields fields) {
    return fields.list("tests", "a test").stream().map(this::test).toList();
  }

  private RuleTest test(Fields fields) {
    fields.expect(List.of("name", "sources", "expect", "now", "knownGap"));
    fields.require("name", "sources", "expect");
    Map<String, String> sources = sources(fields);
    List<RuleTest.Expectation> expected = new ArrayList<>();
    for (Fields each : fields.list("expect", "an expectation")) {
      expectation(each, sources).ifPresent(expected::add);
    }
    return new RuleTest(
        fields.text("name").orElse(""),
        sources,
        expected,
        fields.values().date("now"),
        fields.text("knownGap"),
        fields.source().name(),
        fields.at().line());
  }

  private static Map<String, String> sources(Fields fields) {
    Map<String, String> sources = new LinkedHashMap<>();
    Optional<Fields> map = fields.fields("sources");
    for (Node.Entry entry : map.map(Fields::entries).orElse(List.of())) {
      String name = entry.key().text();
      map.orElseThrow().text(name).ifPresent(text -> sources.put(name, text));
    }
    if (map.isPresent() && map.get().entries().isEmpty()) {
      fields.error(map.get().at(), "the test has no sources", "Write \"a.md: some text\".");
    }
    return sources;
  }

  private Optional<RuleTest.Expectation> expectation(Fields fields, Map<String, String> sources) {
    fields.expect(List.of("at", "related", "severity", "rule"));
    fields.require("at");
    Optional<RuleTest.Line> at = fields.scalar("at").flatMap(place -> line(fields, place, sources));
    List<RuleTest.Line> related =
        fields.scalars("related").stream()
            .flatMap(place -> line(fields, place, sources).stream())
            .toList();
    Optional<Severity> severity = fields.values().choice("severity", SEVERITIES);
    Optional<Node.Scalar> named = fields.scalar("rule");
    named
        .filter(id -> !rules.contains(id.text()))
        .ifPresent(id -> fields.refuse(id, "no rule is named ", rules));
    String from = named.map(Node.Scalar::text).orElse(rule);
    return at.map(place -> new RuleTest.Expectation(place, related, severity, from));
  }

  private static Optional<RuleTest.Line> line(
      Fields fields, Node.Scalar place, Map<String, String> sources) {
    int colon = place.text().lastIndexOf(':');
    String number = place.text().substring(colon + 1);
    if (colon < 1 || !number.matches("[1-9][0-9]{0,6}")) {
      fields.error(
          place.at(),
          "\"" + place.text() + "\" is not a place",
          "Write file:line, such as \"a.md:1\".");
      return Optional.empty();
    }
    String file = place.text().substring(0, colon);
    String text = sources.get(file);
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    if (text == null) {
      fields.refuse(
          new Node.Scalar(place.at(), file, true), "no source is named ", sources.keySet());
      return Optional.empty();
    }
    int line = Integer.parseInt(number);
    if (line > text.lines().count()) {
      fields.error(place.at(), file + " ends at line " + text.lines().count(), "Check the line.");
    }
    return Optional.of(new RuleTest.Line(file, line));
  }
}
