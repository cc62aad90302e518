package io.github.claimchecker.rule.load;

import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Limits;
import io.github.claimchecker.rule.yaml.Node;
import io.github.claimchecker.rule.yaml.Problems;
import io.github.claimchecker.rule.yaml.Source;
import io.github.claimchecker.rule.yaml.Syntax;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds rule files, reads their syntax and follows {@code extends}; each file is read once. */
final class RuleFiles {
  private static final String PACKS = "META-INF/claim-rules/";

  private static final String MISSING =
      "Check the name, and that the library that holds it is on the class path.";

  private final RuleLoader settings;
  private final Problems problems;
  private final List<RuleFile> files = new ArrayList<>();
  private final Set<String> done = new HashSet<>();
  private final Map<Source, Origin> origins = new HashMap<>();
  private final Deque<Origin> chain = new ArrayDeque<>();
  private Optional<Path> folder = Optional.empty();

  RuleFiles(RuleLoader settings, Problems problems) {
    this.settings = settings;
    this.problems = problems;
  }

  /** The files read so far; one that is extended stands before the one that extends it. */
  List<RuleFile> files() {
    return List.copyOf(files);
  }

  /** Reads what a user named: a file, a folder, a resource or the short name of a pack. */
  void addEntry(String entry) {
    Path path = entry.startsWith(Origin.CLASSPATH) ? Path.of("") : settings.base().resolve(entry);
    if (entry.startsWith(Origin.CLASSPATH)) {
      add(Origin.ofResource(entry));
    } else if (Files.isDirectory(path)) {
      addFolder(entry, path);
    } else if (!Files.exists(path) && entry.matches(Ids.FORM)) {
      add(Origin.ofResource(Origin.CLASSPATH + PACKS + entry + ".yaml"));
    } else {
      folder = Optional.ofNullable(path.toAbsolutePath().normalize().getParent());
      add(Origin.ofFile(entry, path));
    }
  }

  /** Reads the text of a file that is not on disk. */
  void addText(String name, String text) {
    chain.push(Origin.ofFile(name, settings.base().resolve(name)));
    folder = Optional.of(settings.base().toAbsolutePath().normalize());
    parse(Source.of(name, text));
    chain.pop();
  }

  private void addFolder(String entry, Path path) {
    folder = Optional.of(path.toAbsolutePath().normalize());
    List<Path> found;
    try (Stream<Path> children = Files.list(path)) {
      found = children.filter(RuleFiles::isRuleFile).sorted().toList();
    } catch (IOException e) {
      problems.error(Problem.of(entry, "the folder cannot be listed", "Check its permissions."));
      return;
    }
    if (found.isEmpty()) {
      problems.error(
          Problem.of(
              entry, "the folder holds no rule file", "Put a .yaml, .yml or .json file there."));
    }
    found.forEach(file -> add(Origin.ofFile(entry + "/" + file.getFileName(), file)));
  }

  private static boolean isRuleFile(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
  }

  private void add(Origin origin) {
    if (done.add(origin.identity())) {
      chain.push(origin);
      read(origin).ifPresent(this::parse);
      chain.pop();
    }
  }

  /** Reads the characters of a file; what stands in the way is reported. */
  Optional<Source> read(Origin origin) {
    try {
      int limit = settings.limits().bytes();
      byte[] bytes = origin.read(limit, settings.classLoader());
      if (bytes.length <= limit) {
        return Source.decode(origin.name(), bytes, problems);
      }
      String message = "the file is larger than " + limit + " bytes";
      problems.error(Problem.of(origin.name(), message, "Split it, or raise the limit."));
    } catch (NoSuchFileException e) {
      problems.error(Problem.of(origin.name(), "there is no such file", missing(origin)));
    } catch (IOException e) {
      problems.error(
          Problem.of(origin.name(), "the file cannot be read", String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private static String missing(Origin origin) {
    return origin.path().isPresent()
        ? "Check the path, which counts from the base folder."
        : MISSING;
  }

  private void parse(Source source) {
    origins.put(source, chain.element());
    Optional<Node> root = Syntax.parse(source, settings.limits(), problems);
    Optional<Fields> keys = root.flatMap(node -> Fields.of(source, node, "a rule file", problems));
    keys.ifPresent(
        fields -> {
          fields.scalars("extends").forEach(target -> follow(fields, target));
          files.add(new RuleFile(fields));
        });
  }

  private void follow(Fields fields, Node.Scalar target) {
    resolve(fields, target)
        .ifPresent(
            next -> {
              if (chain.stream().anyMatch(origin -> origin.isSame(next))) {
                fields.error(
                    target.at(),
                    "this leads back to " + next.name(),
                    "Remove one of the two extends.");
              } else {
                add(next);
              }
            });
  }

  /**
   * Finds the file that a path in a rule file leads to; nothing where it may not, or is missing.
   */
  Optional<Origin> resolve(Fields fields, Node.Scalar target) {
    if (target.text().contains("://") || target.text().isBlank()) {
      fields.error(
          target.at(),
          "\"" + target.text() + "\" is not a path",
          "Give a path relative to this file, or classpath:...; URLs are never followed.");
      return Optional.empty();
    }
    Origin next = origin(fields).follow(target.text());
    if (isOutside(next)) {
      fields.error(
          target.at(),
          "\"" + target.text() + "\" leads out of the folder of rule files",
          "Move the file into the folder, or allow it in the configuration.");
      return Optional.empty();
    }
    if (!exists(next)) {
      fields.error(
          target.at(),
          "there is no file " + next.name(),
          next.path().isPresent() ? "Check the path, which counts from this file." : MISSING);
      return Optional.empty();
    }
    return Optional.of(next);
  }

  private Origin origin(Fields fields) {
    return Objects.requireNonNull(origins.get(fields.source()), "a file that was read");
  }

  Limits limits() {
    return settings.limits();
  }

  private boolean isOutside(Origin origin) {
    return !settings.mayLeaveFolder()
        && origin.path().isPresent()
        && folder.isPresent()
        && !real(origin.path().get()).startsWith(real(folder.get()));
  }

  /** Resolves links as far as the file exists. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private boolean exists(Origin origin) {
    return origin.path().isPresent()
        ? Files.isRegularFile(origin.path().get())
        : settings.classLoader().getResource(origin.resource()) != null;
  }
}
