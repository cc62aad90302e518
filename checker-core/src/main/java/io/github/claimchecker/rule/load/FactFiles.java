package io.github.claimchecker.rule.load;

import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.rule.kind.Figure;
import io.github.claimchecker.rule.kind.FigureSource;
import io.github.claimchecker.rule.kind.Sizes;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import io.github.claimchecker.rule.yaml.Problems;
import io.github.claimchecker.rule.yaml.Source;
import io.github.claimchecker.rule.yaml.Syntax;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads figures of record from CSV, JSON and YAML files; each file is read once. */
final class FactFiles implements FigureSource {
  private static final List<String> COLUMNS =
      List.of("key", "value", "unit", "asOf", "source", "url");
  private static final List<String> REQUIRED = List.of("key", "value");

  private final RuleFiles files;
  private final Sizes sizes;
  private final Problems problems;

  /** The figures of each file by key; nothing for a broken file. */
  private final Map<String, Optional<Map<String, Optional<Figure>>>> read = new HashMap<>();

  FactFiles(RuleFiles files, Sizes sizes, Problems problems) {
    this.files = files;
    this.sizes = sizes;
    this.problems = problems;
  }

  @Override
  public Optional<Figure> find(Fields at, Node.Scalar file, Node.Scalar key) {
    Optional<Origin> origin = files.resolve(at, file);
    if (origin.isEmpty()) {
      return Optional.empty();
    }
    Optional<Map<String, Optional<Figure>>> figures =
        read.computeIfAbsent(origin.get().identity(), any -> read(origin.get()));
    if (figures.isPresent() && !figures.get().containsKey(key.text())) {
      Set<String> keys = figures.get().keySet();
      at.refuse(key, origin.get().name() + " holds no figure with the key ", keys);
    }
    return figures.flatMap(each -> each.getOrDefault(key.text(), Optional.empty()));
  }

  private Optional<Map<String, Optional<Figure>>> read(Origin origin) {
    int before = problems.errors().size();
    Map<String, Optional<Figure>> figures = new LinkedHashMap<>();
    Optional<Source> source = files.read(origin);
    Optional<Node> root = source.flatMap(this::parse);
    if (root.isPresent() && root.get() instanceof Node.Sequence rows) {
      for (Node row : rows.items()) {
        Fields.of(source.orElseThrow(), row, "a figure", problems)
            .ifPresent(fields -> add(fields, figures));
      }
    } else if (root.isPresent()) {
      problems.error(
          source
              .orElseThrow()
              .problem(
                  root.get().at(),
                  "a file of facts must be a list of figures, not " + root.get().sort(),
                  "Write lines that start with \"- key: ...\"."));
    }
    // Of a broken file nobody can say what it does not hold.
    return problems.errors().size() > before ? Optional.empty() : Optional.of(figures);
  }

  private Optional<Node> parse(Source source) {
    return source.name().toLowerCase(Locale.ROOT).endsWith(".csv")
        ? new CsvReader(source, COLUMNS, REQUIRED, problems).read()
        : Syntax.parse(source, files.limits(), problems);
  }

  private void add(Fields fields, Map<String, Optional<Figure>> figures) {
    fields.expect(COLUMNS);
    fields.require(REQUIRED.toArray(String[]::new));
    Optional<Node.Scalar> key = fields.scalar("key");
    if (key.isEmpty()) {
      return;
    }
    if (figures.containsKey(key.get().text())) {
      fields.error(
          key.get().at(),
          "the key \"" + key.get().text() + "\" stands in the file twice",
          "Rename or remove one of them.");
    }
    figures.put(key.get().text(), figure(fields));
  }

  private Optional<Figure> figure(Fields fields) {
    Optional<LocalDate> asOf = fields.values().date("asOf");
    List<String> origin =
        Stream.of("source", "url", "asOf").flatMap(key -> fields.text(key).stream()).toList();
    Optional<Node.Scalar> value = fields.scalar("value");
    String unit = fields.text("unit").map(text -> " " + text).orElse("");
    Optional<Quantity> size = value.flatMap(number -> size(number.text(), unit));
    if (value.isPresent() && size.isEmpty()) {
      fields.error(
          value.get().at(),
          "\"" + value.get().text() + unit + "\" is not a size",
          "Write a number, and its unit such as t, %, month or USD.");
    }
    return size.map(good -> new Figure(good, origin, asOf));
  }

  /** Money may have its unit in front: "USD 5 million". */
  private Optional<Quantity> size(String number, String unit) {
    return sizes.read(number + unit).or(() -> sizes.read((unit + " " + number).strip()));
  }
}
