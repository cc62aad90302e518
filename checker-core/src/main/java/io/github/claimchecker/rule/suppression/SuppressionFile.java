package io.github.claimchecker.rule.suppression;

import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Limits;
import io.github.claimchecker.rule.yaml.Node;
import io.github.claimchecker.rule.yaml.Position;
import io.github.claimchecker.rule.yaml.Problems;
import io.github.claimchecker.rule.yaml.Source;
import io.github.claimchecker.rule.yaml.Syntax;
import io.github.claimchecker.rule.yaml.Values;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of suppressions, which can name what comments cannot: the two sides of a finding.
 *
 * <pre>{@code
 * apiVersion: claim-suppressions/v1
 * ignore:
 *   - rule: figures-agree
 *     at: news/may.md:12
 *     related: {file: news/june.md, text: members of the club}
 *     reason: The club counted anew.
 *     until: 2027-01-31
 * }</pre>
 */
public final class SuppressionFile {
  private static final String VERSION = "claim-suppressions/v1";

  private final Problems problems = new Problems();
  private final List<Suppression> suppressions = new ArrayList<>();

  private SuppressionFile() {}

  /**
   * Reads a file.
   *
   * @param name what messages call it
   * @param path the file, in YAML, or in JSON if its name ends in {@code .json}
   * @return what it asks for, and what is wrong with it
   */
  public static SuppressionFile read(String name, Path path) {
    SuppressionFile file = new SuppressionFile();
    int limit = Limits.STANDARD.bytes();
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        file.refuse(name, "the file is larger than " + limit + " bytes", "Split it.");
      } else {
        Source.decode(name, bytes, file.problems).ifPresent(file::parse);
      }
    } catch (NoSuchFileException e) {
      file.refuse(name, "there is no such file", "Check the path.");
    } catch (IOException e) {
      file.refuse(name, "the file cannot be read", String.valueOf(e.getMessage()));
    }
    return file;
  }

  /**
   * Reads the text of a file.
   *
   * @param name what messages call it
   * @param text what it holds
   * @return what it asks for, and what is wrong with it
   */
  public static SuppressionFile of(String name, String text) {
    SuppressionFile file = new SuppressionFile();
    file.parse(Source.of(name, text));
    return file;
  }

  /**
   * Returns what it asks for.
   *
   * @return the suppressions; none where the file is broken
   */
  public List<Suppression> suppressions() {
    return problems.errors().isEmpty() ? List.copyOf(suppressions) : List.of();
  }

  /**
   * Returns what is wrong with it.
   *
   * @return all problems, by line and column
   */
  public List<Problem> problems() {
    return problems.errors();
  }

  private void refuse(String name, String message, String advice) {
    problems.error(Problem.of(name, message, advice));
  }

  private void parse(Source source) {
    Optional<Fields> root =
        Syntax.parse(source, Limits.STANDARD, problems)
            .flatMap(node -> Fields.of(source, node, "a file of suppressions", problems));
    if (root.isEmpty()) {
      return;
    }
    root.get().expect(List.of("apiVersion", "ignore"));
    root.get().require("apiVersion", "ignore");
    root.get()
        .scalar("apiVersion")
        .filter(version -> !version.text().equals(VERSION))
        .ifPresent(
            version -> root.get().refuse(version, "\"apiVersion\" cannot be ", List.of(VERSION)));
    root.get().list("ignore", "a suppression").forEach(this::suppression);
  }

  private void suppression(Fields fields) {
    fields.expect(List.of("rule", "at", "related", "reason", "until"));
    fields.require("rule", "at");
    Optional<Area> at = area(fields, "at");
    Optional<Area> related = area(fields, "related");
    Position start = fields.at();
    Place by =
        new Place(
            fields.source().name(), start.line(), start.column(), start.line(), start.column());
    String reason = fields.text("reason").orElse("");
    Optional<LocalDate> until = fields.values().date("until");
    fields
        .text("rule")
        .flatMap(rule -> at.map(area -> new Suppression(rule, reason, until, area, related, by)))
        .ifPresent(suppressions::add);
  }

  /** A file, a line of it ({@code a.md:12}), or a map of file, line and words. */
  private static Optional<Area> area(Fields fields, String key) {
    Optional<Node> node = fields.node(key);
    if (node.isPresent() && node.get() instanceof Node.Mapping) {
      return fields.fields(key).flatMap(SuppressionFile::area);
    }
    return fields.scalar(key).map(Node.Scalar::text).map(SuppressionFile::area);
  }

  private static Optional<Area> area(Fields fields) {
    fields.expect(List.of("file", "line", "text"));
    fields.require("file");
    Optional<Integer> number = fields.values().count("line", "a line");
    String text = fields.text("text").orElse("");
    return fields
        .text("file")
        .map(file -> new Area(file, number.orElse(1), number.orElse(Integer.MAX_VALUE), text));
  }

  private static Area area(String text) {
    int colon = text.lastIndexOf(':');
    Optional<Integer> line = colon < 0 ? Optional.empty() : Values.count(text.substring(colon + 1));
    return line.map(number -> Area.ofLines(text.substring(0, colon), number, number))
        .orElseGet(() -> Area.ofFile(text));
  }
}
