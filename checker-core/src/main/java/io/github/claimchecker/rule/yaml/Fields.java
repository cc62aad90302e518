package io.github.claimchecker.rule.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of one map of a rule file, read with the type that is expected of each; what is not as
 * expected is reported and read as if it were absent.
 */
public final class Fields {
  private final Source source;
  private final Node.Mapping mapping;
  private final String what;
  private final Problems problems;

  /** What every advice about these keys ends with: where more is told; empty for nothing. */
  private final String more;

  private final Map<String, Node.Entry> byKey = new HashMap<>();

  private Fields(Source source, Node.Mapping mapping, String what, Problems problems, String more) {
    this.source = source;
    this.mapping = mapping;
    this.what = what;
    this.problems = problems;
    this.more = more;
    mapping.entries().forEach(entry -> byKey.put(entry.key().text(), entry));
  }

  /**
   * Takes a value as a map, or reports that it is none.
   *
   * @param source the file
   * @param node the value
   * @param what what it is, in the words of a message: "a rule file", "a metric"
   * @param problems where what is not as expected is reported
   * @return its keys, or nothing if it is not a map
   */
  public static Optional<Fields> of(Source source, Node node, String what, Problems problems) {
    return of(source, node, what, problems, "");
  }

  private static Optional<Fields> of(
      Source source, Node node, String what, Problems problems, String more) {
    if (node instanceof Node.Mapping map) {
      return Optional.of(new Fields(source, map, what, problems, more));
    }
    String message = what + " must be a map of keys and values, not " + node.sort();
    problems.error(source.problem(node.at(), message, "Write \"key: value\" lines." + more));
    return Optional.empty();
  }

  private Optional<Fields> inside(Node node, String name) {
    return of(source, node, name, problems, more);
  }

  /**
   * Ends each advice about these keys, and about what stands in them, with where more is told.
   *
   * @param page the address of a page
   * @return the same keys
   */
  public Fields explainedBy(String page) {
    return new Fields(source, mapping, what, problems, " See " + page + ".");
  }

  /**
   * Returns where the map starts.
   *
   * @return the position of its first character
   */
  public Position at() {
    return mapping.at();
  }

  /**
   * Returns the file the map stands in.
   *
   * @return the file
   */
  public Source source() {
    return source;
  }

  /**
   * Returns the keys with their values.
   *
   * @return the entries in the order of the file
   */
  public List<Node.Entry> entries() {
    return mapping.entries();
  }

  /**
   * Reports every key that is not among the known ones.
   *
   * @param known all keys that may stand here, in the order to print
   */
  public void expect(Collection<String> known) {
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        error(
            entry.key().at(),
            "the key \"" + key + "\" is not known in " + what,
            Spelling.advice(key, known));
      }
    }
  }

  /**
   * Says whether a key is written here, whatever its value.
   *
   * @param key the key
   * @return true if it is
   */
  public boolean has(String key) {
    return entry(key).isPresent();
  }

  /**
   * Returns the value of a key; a key with nothing behind it is reported.
   *
   * @param key the key
   * @return its value, if it has one
   */
  public Optional<Node> node(String key) {
    Optional<Node.Entry> entry = entry(key);
    if (entry.isPresent() && entry.get().value() instanceof Node.Scalar text && text.isMissing()) {
      error(
          entry.get().key().at(),
          "the key \"" + key + "\" has no value",
          "Write a value, or remove the key.");
      return Optional.empty();
    }
    return entry.map(Node.Entry::value);
  }

  /**
   * Reports a key that is absent.
   *
   * @param keys the keys that have to be here
   */
  public void require(String... keys) {
    for (String key : keys) {
      if (!has(key)) {
        error(at(), what + " needs the key \"" + key + "\"", "Add \"" + key + ": ...\" here.");
      }
    }
  }

  /**
   * Reads a text.
   *
   * @param key the key
   * @return the text with its position, if there is one
   */
  public Optional<Node.Scalar> scalar(String key) {
    return node(key).flatMap(value -> scalar(value, key));
  }

  /**
   * Reads a text.
   *
   * @param key the key
   * @return the text as printed, if there is one
   */
  public Optional<String> text(String key) {
    return scalar(key).map(Node.Scalar::text);
  }

  /**
   * Reads a list of texts.
   *
   * @param key the key
   * @return the texts with their positions; empty where the key is absent
   */
  public List<Node.Scalar> scalars(String key) {
    List<Node.Scalar> texts = new ArrayList<>();
    for (Node item : items(key)) {
      scalar(item, key).ifPresent(texts::add);
    }
    return texts;
  }

  /**
   * Reads a map.
   *
   * @param key the key
   * @return its keys, if it is there
   */
  public Optional<Fields> fields(String key) {
    return node(key).flatMap(value -> inside(value, "\"" + key + "\""));
  }

  /**
   * Reads a list of maps.
   *
   * @param key the key
   * @param each what one of them is, in the words of a message
   * @return the maps in their order; empty where the key is absent
   */
  public List<Fields> list(String key, String each) {
    List<Fields> maps = new ArrayList<>();
    for (Node item : items(key)) {
      inside(item, each).ifPresent(maps::add);
    }
    return maps;
  }

  /**
   * Reads the maps that stand under ids.
   *
   * @param key the key
   * @param each what one of them is, in the words of a message
   * @return id and map of each, in their order; empty where the key is absent
   */
  public List<Named> named(String key, String each) {
    List<Named> maps = new ArrayList<>();
    for (Node.Entry entry : fields(key).map(Fields::entries).orElse(List.of())) {
      inside(entry.value(), each).ifPresent(fields -> maps.add(new Named(entry.key(), fields)));
    }
    return maps;
  }

  /**
   * A map under an id.
   *
   * @param id the id
   * @param fields the map
   */
  public record Named(Node.Scalar id, Fields fields) {}

  /**
   * Reads keys that hold one value each.
   *
   * @return the same keys
   */
  public Values values() {
    return new Values(this);
  }

  /**
   * Reports a word that is none of those allowed.
   *
   * @param word the word
   * @param start how the message starts; the word in quotes follows
   * @param allowed what would have been right, in the order to print
   */
  public void refuse(Node.Scalar word, String start, Collection<String> allowed) {
    error(word.at(), start + "\"" + word.text() + "\"", Spelling.advice(word.text(), allowed));
  }

  /**
   * Reports what makes the file unusable.
   *
   * @param at where it is
   * @param message what is wrong and what was expected
   * @param advice the next step
   */
  public void error(Position at, String message, String advice) {
    problems.error(source.problem(at, message, (advice + more).strip()));
  }

  /**
   * Reports what is probably not meant.
   *
   * @param at where it is
   * @param message what is odd
   * @param advice the next step
   */
  public void warning(Position at, String message, String advice) {
    problems.warning(source.problem(at, message, (advice + more).strip()));
  }

  private Optional<Node.Entry> entry(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  private List<Node> items(String key) {
    Optional<Node> value = node(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    error(
        value.get().at(),
        "\"" + key + "\" must be a list, not " + value.get().sort(),
        "Write it as [one, two], or as lines that start with \"- \".");
    return List.of();
  }

  private Optional<Node.Scalar> scalar(Node value, String key) {
    if (value instanceof Node.Scalar text) {
      return Optional.of(text);
    }
    error(value.at(), "\"" + key + "\" must be a text, not " + value.sort(), "Write one text.");
    return Optional.empty();
  }
}
