package io.github.claimchecker.report;

import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Rule;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.Suppressed;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells a result in SARIF 2.1.0, the format that code hosts and editors show beside the text.
 *
 * <p>All rules are listed, those that found nothing too. The first claim of a finding is its
 * location; its message links to the others, which are related locations. What a baseline holds
 * back is there with its state {@code unchanged}, what somebody asked not to see with its
 * suppression. Problems become notifications of the invocation. Files are named from the root of
 * the repository, as code hosts want it.
 */
public final class SarifReport implements Renderer {
  /** GitHub refuses a file with more results. */
  static final int MOST_RESULTS = 25_000;

  /** Of these GitHub shows so many; the gravest come first. */
  static final int MOST_SHOWN = 5_000;

  private static final int MOST_TAGS = 20;

  private final String folder;
  private final SarifResult results;

  /** Makes a renderer for files that are named from the root of the repository. */
  public SarifReport() {
    this("");
  }

  /**
   * Makes a renderer for files that are named from a folder of the repository.
   *
   * @param folder the way from the repository's root, with {@code /} at its end; empty for none
   */
  public SarifReport(String folder) {
    this.folder = folder;
    this.results = new SarifResult(folder);
  }

  @Override
  public void render(CheckResult result, Appendable out) throws IOException {
    ObjectNode log =
        Json.object()
            .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    run.putObject("tool").set("driver", driver(result));
    run.putArray("invocations").add(invocation(result));
    run.putObject("automationDetails").put("id", SarifResult.uri("claim-checker/" + folder));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode told = run.putArray("results");
    results(result).limit(MOST_RESULTS).forEach(told::add);
    out.append(Json.print(log));
  }

  private Stream<ObjectNode> results(CheckResult result) {
    Optional<String> state = result.frozen().isEmpty() ? Optional.empty() : Optional.of("new");
    Stream<ObjectNode> found =
        result.findings().stream().map(finding -> results.of(finding, state));
    Stream<ObjectNode> frozen =
        result.frozen().stream().map(finding -> results.of(finding, Optional.of("unchanged")));
    Stream<ObjectNode> suppressed = result.suppressed().stream().map(results::suppressed);
    return Stream.of(found, frozen, suppressed).flatMap(stream -> stream);
  }

  private static ObjectNode driver(CheckResult result) {
    ObjectNode driver = Json.object().put("name", "claim-checker");
    ArrayNode listed = driver.putArray("rules");
    Map<String, ObjectNode> rules = new TreeMap<>();
    found(result)
        .map(finding -> Visible.line(finding.rule()))
        .forEach(id -> rules.put(id, Json.object().put("id", id)));
    result.rules().forEach(rule -> rules.put(rule.id(), rule(rule)));
    rules.values().forEach(listed::add);
    return driver;
  }

  private static Stream<Finding> found(CheckResult result) {
    return Stream.of(
            result.findings().stream(),
            result.frozen().stream(),
            result.suppressed().stream().map(Suppressed::finding))
        .flatMap(stream -> stream);
  }

  private static ObjectNode rule(Rule rule) {
    String description = rule.description().isEmpty() ? rule.id() : rule.description();
    ObjectNode told = Json.object().put("id", rule.id());
    told.set("shortDescription", SarifResult.clipped(description));
    told.set("fullDescription", SarifResult.clipped(description));
    told.set(
        "help",
        SarifResult.text(
            description + " (kind " + rule.kind() + ", " + rule.file() + ":" + rule.line() + ")"));
    told.putObject("defaultConfiguration")
        .put("enabled", rule.severity() != Severity.OFF)
        .put("level", SarifResult.level(rule.severity()));
    List<String> tags = rule.metadata().getOrDefault("tags", List.of());
    if (!tags.isEmpty()) {
      ArrayNode listed = told.putObject("properties").putArray("tags");
      tags.stream().distinct().limit(MOST_TAGS).map(Visible::line).forEach(listed::add);
    }
    return told;
  }

  private ObjectNode invocation(CheckResult result) {
    ObjectNode invocation = Json.object().put("executionSuccessful", result.problems().isEmpty());
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    result.problems().forEach(problem -> notifications.add(notification(problem)));
    cut(found(result).count()).ifPresent(text -> notifications.add(remark(text)));
    long crowded =
        found(result).filter(finding -> finding.claims().size() > SarifResult.MOST_PLACES).count();
    if (crowded > 0) {
      notifications.add(
          remark(
              "Of the results, "
                  + crowded
                  + " are about more than "
                  + SarifResult.MOST_PLACES
                  + " places, of which the first are told. The JSON report holds all."));
    }
    return invocation;
  }

  /** Says what a reader of the file will not see, if there is more than one can. */
  private static Optional<String> cut(long all) {
    if (all <= MOST_SHOWN) {
      return Optional.empty();
    }
    String told = all > MOST_RESULTS ? "the gravest " + MOST_RESULTS + " are told here, and " : "";
    return Optional.of(
        "There are "
            + all
            + " results: "
            + told
            + "GitHub shows "
            + MOST_SHOWN
            + ". The JSON report holds all.");
  }

  private static ObjectNode remark(String text) {
    ObjectNode notification = Json.object().put("level", "warning");
    notification.set("message", SarifResult.text(text));
    return notification;
  }

  private ObjectNode notification(Problem problem) {
    ObjectNode notification = Json.object().put("level", "error");
    notification.set("message", SarifResult.text(problem.message() + " " + problem.advice()));
    ObjectNode place = notification.putArray("locations").addObject().putObject("physicalLocation");
    place.set("artifactLocation", results.artifact(problem.file()));
    if (problem.line() > 0) {
      ObjectNode region = place.putObject("region").put("startLine", problem.line());
      if (problem.column() > 0) {
        region.put("startColumn", problem.column());
      }
    }
    return notification;
  }
}
