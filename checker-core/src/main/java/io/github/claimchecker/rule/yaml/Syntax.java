package io.github.claimchecker.rule.yaml;

import java.util.Optional;

/** Reads the text of files into trees. */
public final class Syntax {

  private Syntax() {}

  /**
   * Reads a file.
   *
   * @param source its text; strict JSON where its name ends in {@code .json}, else YAML
   * @param limits how large it may be
   * @param problems where syntax errors are reported
   * @return its value, or nothing where it has none or cannot be read
   */
  public static Optional<Node> parse(Source source, Limits limits, Problems problems) {
    try {
      Optional<Node> root =
          source.name().endsWith(".json")
              ? new JsonReader(source, limits, problems).read()
              : new YamlReader(source, limits, problems).read();
      if (root.isEmpty()) {
        throw new SyntaxException(Position.START, "the file is empty", "Remove it or fill it.");
      }
      return root;
    } catch (SyntaxException e) {
      problems.error(e.in(source));
      return Optional.empty();
    }
  }
}
