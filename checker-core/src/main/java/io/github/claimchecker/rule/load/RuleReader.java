package io.github.claimchecker.rule.load;

import io.github.claimchecker.rule.Level;
import io.github.claimchecker.rule.MessageTemplate;
import io.github.claimchecker.rule.Paths;
import io.github.claimchecker.rule.Rule;
import io.github.claimchecker.rule.RuleTest;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.condition.Condition;
import io.github.claimchecker.rule.kind.Check;
import io.github.claimchecker.rule.kind.KindKeys;
import io.github.claimchecker.rule.kind.RuleKind;
import io.github.claimchecker.rule.kind.RuleKinds;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Reads rules: the keys that every rule has here, those of its kind in the kind. */
final class RuleReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "description",
          "kind",
          "severity",
          "levels",
          "message",
          "paths",
          "when",
          "suppressible",
          "metadata",
          "tests");
  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.OFF);

  /** Where the pages of kinds are. */
  private static final String PAGES = "https://claimchecker.github.io/guide/kinds/";

  private final KindKeys.Lookup lookup;
  private final Set<String> ids;

  /** Makes a reader that knows what rules may speak of, and the ids of all rules. */
  RuleReader(KindKeys.Lookup lookup, Set<String> ids) {
    this.lookup = lookup;
    this.ids = ids;
  }

  /** Reads one rule; of the overrides the last counts. Nothing if its kind is not known. */
  Optional<Rule> read(Node.Scalar id, Fields written, List<Fields> overrides) {
    Optional<RuleKind> kind = kind(written);
    Fields fields = kind.map(known -> written.explainedBy(PAGES + known.name())).orElse(written);
    for (int i = 0; i < overrides.size(); i++) {
      checkOverridden(kind, new KindKeys(fields, overrides.subList(0, i), lookup));
    }
    KindKeys keys = new KindKeys(fields, overrides, lookup);
    fields.expect(keys(kind.map(RuleKind::keys).orElseGet(RuleKinds::keys)));
    kind.ifPresent(known -> refuseForeignOverrides(overrides, known));
    Optional<Check> check = kind.map(known -> known.read(keys));
    Optional<Condition> when = kind.flatMap(known -> when(keys, known));
    Severity severity =
        keys.choosing("severity").values().choice("severity", SEVERITIES).orElse(standard(check));
    List<Level> levels = levels(keys);
    check.ifPresent(known -> refuseLevels(keys.choosing("levels"), known));
    Paths paths = paths(keys.choosing("paths"));
    Optional<MessageTemplate> message = message(fields, check);
    Map<String, List<String>> metadata = metadata(fields);
    List<RuleTest> tests = new RuleTestReader(id.text(), ids).read(fields);
    boolean suppressible =
        fields.values().choice("suppressible", YesNo.class).orElse(YesNo.TRUE).isTrue();
    String description = fields.text("description").orElse("");
    return check.map(
        known ->
            new Rule(
                id.text(),
                description,
                kind.map(RuleKind::name).orElse(""),
                severity,
                levels,
                new Rule.Scope(paths, when, suppressible),
                message,
                metadata,
                tests,
                known,
                fields.source().name(),
                id.at().line()));
  }

  /** What another file replaces must be right all the same; what is wrong is reported once. */
  private static void checkOverridden(Optional<RuleKind> kind, KindKeys keys) {
    kind.ifPresent(known -> known.read(keys));
    keys.choosing("severity").values().choice("severity", SEVERITIES);
    levels(keys);
    paths(keys.choosing("paths"));
  }

  private enum YesNo {
    TRUE,
    FALSE;

    boolean isTrue() {
      return this == TRUE;
    }
  }

  /** The condition that chooses claims; one about pairs is read by the kind, if it looks at any. */
  private static Optional<Condition> when(KindKeys keys, RuleKind kind) {
    Optional<Condition> when = keys.when();
    if (when.filter(Condition::isOfPair).isPresent() && !kind.looksAtPairs()) {
      keys.fields()
          .error(
              keys.fields().node("when").map(Node::at).orElse(keys.fields().at()),
              "rules of kind " + kind.name() + " do not look at pairs",
              "Write the condition about \"claim\" instead of \"a\" and \"b\".");
    }
    return when.filter(condition -> !condition.isOfPair());
  }

  private static Optional<RuleKind> kind(Fields fields) {
    Optional<Node.Scalar> name = fields.scalar("kind");
    Optional<RuleKind> kind = name.map(Node.Scalar::text).flatMap(RuleKinds::named);
    if (name.isPresent() && kind.isEmpty()) {
      fields.refuse(name.get(), "\"kind\" cannot be ", RuleKinds.names());
    }
    return kind;
  }

  private static List<String> keys(List<String> ofKind) {
    List<String> keys = new ArrayList<>(KEYS);
    keys.addAll(3, ofKind);
    return keys;
  }

  private static void refuseForeignOverrides(List<Fields> overrides, RuleKind kind) {
    for (Fields override : overrides) {
      if (override.has("tolerance") && !kind.keys().contains("tolerance")) {
        override.error(
            override.at(), "rules of kind " + kind.name() + " have no tolerance", "Remove it.");
      }
    }
  }

  /** What is found without a metric is only worth a look. */
  private static Severity standard(Optional<Check> check) {
    boolean any = check.map(Check::metrics).filter(List::isEmpty).isPresent();
    return any ? Severity.WARNING : Severity.ERROR;
  }

  private static List<Level> levels(KindKeys keys) {
    Optional<Fields> levels = keys.choosing("levels").fields("levels");
    if (levels.isEmpty()) {
      return List.of();
    }
    levels.get().expect(List.of("error", "warning", "info"));
    Optional<String> metric = keys.fields().text("metric");
    List<Level> list = new ArrayList<>();
    for (Severity severity : SEVERITIES) {
      String key = word(severity);
      if (levels.get().has(key)) {
        Level level = new Level(severity, keys.in(levels.get()).tolerance(key, metric));
        list.stream()
            .filter(graver -> graver.hides(level))
            .forEach(graver -> refuse(levels.get(), graver, key));
        list.add(level);
      }
    }
    return list;
  }

  private static void refuse(Fields levels, Level graver, String key) {
    levels.error(
        levels.node(key).map(Node::at).orElse(levels.at()),
        "\"" + key + "\" is never reached, since \"" + word(graver.severity()) + "\" is not wider",
        "Let the graver severity begin at the larger gap.");
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static void refuseLevels(Fields fields, Check check) {
    if (fields.has("levels") && !check.messageNames().contains("difference")) {
      fields.error(
          fields.node("levels").map(Node::at).orElse(fields.at()),
          "this kind of rule measures no gap, so it has no levels",
          "Give it a severity instead.");
    }
  }

  private static Paths paths(Fields fields) {
    Optional<Fields> paths = fields.fields("paths");
    if (paths.isEmpty()) {
      return Paths.ALL;
    }
    paths.get().expect(List.of("include", "exclude"));
    return Paths.of(globs(paths.get(), "include"), globs(paths.get(), "exclude"));
  }

  private static List<String> globs(Fields fields, String key) {
    List<String> globs = new ArrayList<>();
    for (Node.Scalar glob : fields.scalars(key)) {
      try {
        Paths.of(List.of(glob.text()), List.of());
        globs.add(glob.text());
      } catch (PatternSyntaxException e) {
        fields.error(
            glob.at(),
            "\"" + glob.text() + "\" is not a glob: " + e.getDescription(),
            "Write paths with * and **, such as \"archive/**\".");
      }
    }
    return globs;
  }

  private static Optional<MessageTemplate> message(Fields fields, Optional<Check> check) {
    Optional<Node.Scalar> text = fields.scalar("message");
    if (check.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = check.get().messageNames();
    Optional<MessageTemplate> message = text.map(Node.Scalar::text).map(MessageTemplate::parse);
    for (String name : message.map(each -> each.unknown(names)).orElse(List.of())) {
      fields.refuse(
          new Node.Scalar(text.orElseThrow().at(), name, true),
          "the message cannot hold the name ",
          names);
    }
    return message;
  }

  private static Map<String, List<String>> metadata(Fields fields) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Optional<Fields> metadata = fields.fields("metadata");
    for (Node.Entry entry : metadata.map(Fields::entries).orElse(List.of())) {
      String key = entry.key().text();
      Fields map = metadata.orElseThrow();
      values.put(
          key,
          entry.value() instanceof Node.Sequence
              ? map.scalars(key).stream().map(Node.Scalar::text).toList()
              : map.text(key).stream().toList());
    }
    return values;
  }
}
