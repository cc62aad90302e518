package io.github.claimchecker.rule.load;

import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.rule.Metric;
import io.github.claimchecker.rule.Readings;
import io.github.claimchecker.rule.Rule;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.kind.Figure;
import io.github.claimchecker.rule.kind.FigureSource;
import io.github.claimchecker.rule.kind.KindKeys;
import io.github.claimchecker.rule.kind.Sizes;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the terms, metrics and rules of all files together, as ids count across files. */
final class RuleSetReader {
  private static final String VERSION = "claim-rules/v1";
  private static final List<String> KEYS =
      List.of(
          "apiVersion",
          "name",
          "description",
          "extends",
          "terms",
          "metrics",
          "rules",
          "overrides",
          "hedges",
          "rates");

  private final Sizes sizes;
  private final FigureSource facts;

  RuleSetReader(Sizes sizes, FigureSource facts) {
    this.sizes = sizes;
    this.facts = facts;
  }

  RuleSet read(List<RuleFile> files) {
    files.forEach(file -> readTop(file.root()));
    TermReader terms = new TermReader();
    files.forEach(file -> terms.read(file.root()));
    List<Metric> metrics = metrics(files, terms);
    ReadingsReader reader = new ReadingsReader(sizes);
    files.forEach(file -> reader.read(file.root()));
    Readings readings = reader.readings();
    return new RuleSet(metrics, rules(files, metrics, readings), readings);
  }

  private void readTop(Fields root) {
    root.expect(KEYS);
    root.require("apiVersion");
    root.text("name");
    root.text("description");
    root.scalar("apiVersion")
        .filter(version -> !version.text().equals(VERSION))
        .ifPresent(version -> root.refuse(version, "\"apiVersion\" cannot be ", List.of(VERSION)));
  }

  private static List<Metric> metrics(List<RuleFile> files, TermReader terms) {
    MetricReader reader = new MetricReader(terms);
    List<Metric> metrics = new ArrayList<>();
    for (RuleFile file : files) {
      for (Fields.Named entry : file.root().named("metrics", "a metric")) {
        reader.read(entry).ifPresent(metrics::add);
      }
    }
    return metrics;
  }

  private record Declared(Node.Scalar id, Fields rule) {}

  private List<Rule> rules(List<RuleFile> files, List<Metric> metrics, Readings readings) {
    List<Declared> declared = new ArrayList<>();
    List<Fields> nameless = new ArrayList<>();
    Ids ids = new Ids("rule");
    for (RuleFile file : files) {
      for (Fields rule : file.root().list("rules", "a rule")) {
        rule.require("id", "kind");
        rule.scalar("id")
            .filter(id -> ids.declare(rule, id))
            .ifPresentOrElse(id -> declared.add(new Declared(id, rule)), () -> nameless.add(rule));
      }
    }
    Map<String, List<Fields>> overrides = overrides(files, ids);
    RuleReader reader = new RuleReader(lookup(kinds(files, metrics), readings), ids.all());
    List<Rule> rules = new ArrayList<>();
    for (Declared each : declared) {
      reader
          .read(each.id(), each.rule(), overrides.getOrDefault(each.id().text(), List.of()))
          .ifPresent(rules::add);
    }
    // What else is wrong with a rule is told at once, although nobody could use it.
    nameless.forEach(rule -> reader.read(new Node.Scalar(rule.at(), "", true), rule, List.of()));
    return rules;
  }

  /**
   * The kinds of all metrics; a broken one is known by its id, so that its rules are not blamed.
   */
  private static Map<String, Optional<Kind>> kinds(List<RuleFile> files, List<Metric> metrics) {
    Map<String, Optional<Kind>> kinds = new LinkedHashMap<>();
    metrics.forEach(metric -> kinds.put(metric.id(), metric.quantity()));
    for (RuleFile file : files) {
      for (Node.Entry entry :
          file.root().fields("metrics").map(Fields::entries).orElse(List.of())) {
        kinds.putIfAbsent(entry.key().text(), Optional.empty());
      }
    }
    return kinds;
  }

  private KindKeys.Lookup lookup(Map<String, Optional<Kind>> kinds, Readings readings) {
    FigureSource figures =
        (at, file, key) ->
            facts
                .find(at, file, key)
                .map(
                    figure ->
                        new Figure(readings.read(figure.value()), figure.origin(), figure.asOf()));
    return new KindKeys.Lookup(kinds, sizes.read(readings::read), figures);
  }

  /** The overrides of each rule, those that win last. */
  private static Map<String, List<Fields>> overrides(List<RuleFile> files, Ids ids) {
    Map<String, List<Fields>> overrides = new HashMap<>();
    for (RuleFile file : files) {
      for (Fields.Named entry : file.root().named("overrides", "an override")) {
        entry.fields().expect(List.of("severity", "tolerance", "paths", "levels"));
        if (ids.all().contains(entry.id().text())) {
          overrides.computeIfAbsent(entry.id().text(), id -> new ArrayList<>()).add(entry.fields());
        } else {
          file.root().refuse(entry.id(), "no rule is named ", ids.all());
        }
      }
    }
    return overrides;
  }
}
