package io.github.claimchecker.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys of front matter that say something about a document; all others are left alone. */
final class FrontMatterFields {
  static final FrontMatterFields NONE = new FrontMatterFields(List.of(), List.of());

  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> AUTHOR = List.of("author", "authors", "by", "byline");
  private static final List<String> PUBLISHER = List.of("publisher", "site", "source");
  private static final List<String> DATE =
      List.of("date", "published", "pubdate", "publishdate", "datepublished", "updated", "asof");
  private static final List<String> LANGUAGE = List.of("lang", "language");

  private final List<NodeTuple> entries;
  private final List<Comment> remarks;

  private FrontMatterFields(List<NodeTuple> entries, List<Comment> remarks) {
    this.entries = entries;
    this.remarks = remarks;
  }

  /** What {@code claims: {ignore: [...]}} says, in the words of a comment. */
  List<Comment> remarks() {
    return remarks;
  }

  static boolean isKnown(String key) {
    String plain = plain(key);
    return TITLE.contains(plain)
        || AUTHOR.contains(plain)
        || PUBLISHER.contains(plain)
        || DATE.contains(plain);
  }

  /** Reads the YAML in {@code [start, end)} of a file. What is broken becomes a problem. */
  static FrontMatterFields parse(Source source, int start, int end, Consumer<Problem> problems) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(source.file()).build())
              .composeString(source.text().substring(start, end));
      List<NodeTuple> entries = entries(root);
      FrontMatterFields fields =
          new FrontMatterFields(
              entries, new FrontMatterRemarks(source, start, problems).read(entries));
      fields.checkDate(source, start, problems);
      return fields;
    } catch (MarkedYamlEngineException broken) {
      int at = broken.getProblemMark().map(mark -> offset(source, start, mark)).orElse(start);
      problems.accept(problem(source, at, "The front matter is not YAML: " + broken.getProblem()));
    } catch (YamlEngineException broken) {
      problems.accept(problem(source, start, "The front matter is not YAML."));
    }
    return NONE;
  }

  private static Problem problem(Source source, int at, String message) {
    String sentence = message.endsWith(".") ? message : message + ".";
    return source.problem(
        at, sentence, "Put values with marks such as : or # in quotes, and indent with spaces.");
  }

  private static List<NodeTuple> entries(Optional<Node> root) {
    return root.isPresent() && root.get() instanceof MappingNode map ? map.getValue() : List.of();
  }

  /** Marks count lines from 0 and columns in code points. */
  static int offset(Source source, int start, Mark mark) {
    LineIndex lines = source.lines();
    int line = Math.min(lines.line(start) + mark.getLine(), lines.count());
    String text = lines.text(line);
    int points = Math.min(mark.getColumn(), text.codePointCount(0, text.length()));
    return lines.start(line) + text.offsetByCodePoints(0, points);
  }

  private void checkDate(Source source, int start, Consumer<Problem> problems) {
    Optional<Node> value = find(DATE);
    Optional<String> printed = value.flatMap(FrontMatterFields::scalar);
    if (printed.isPresent() && Dates.parse(printed.get()).isEmpty()) {
      int at = value.flatMap(Node::getStartMark).map(m -> offset(source, start, m)).orElse(start);
      problems.accept(
          source.problem(
              at,
              "\"" + printed.get() + "\" is not a date.",
              "Write it as year-month-day, such as 2025-03-18."));
    }
  }

  Metadata metadata() {
    Optional<LocalDate> date = text(DATE).flatMap(Dates::parse);
    return new Metadata(text(TITLE), text(AUTHOR), text(PUBLISHER), date);
  }

  Optional<String> language() {
    return text(LANGUAGE);
  }

  private Optional<String> text(List<String> keys) {
    return find(keys).flatMap(FrontMatterFields::scalar);
  }

  /** The value of the first of the keys that is there. */
  private Optional<Node> find(List<String> keys) {
    for (String key : keys) {
      for (NodeTuple entry : entries) {
        if (entry.getKeyNode() instanceof ScalarNode name && plain(name.getValue()).equals(key)) {
          return Optional.of(entry.getValueNode());
        }
      }
    }
    return Optional.empty();
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  private static Optional<String> scalar(Node node) {
    if (node instanceof ScalarNode value) {
      return Optional.of(value.getValue().strip()).filter(text -> !text.isEmpty());
    }
    if (node instanceof SequenceNode list) {
      return Optional.of(
              list.getValue().stream()
                  .map(FrontMatterFields::scalar)
                  .flatMap(Optional::stream)
                  .collect(Collectors.joining(", ")))
          .filter(text -> !text.isEmpty());
    }
    return Optional.empty();
  }
}
