package io.github.claimchecker.report;

import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Suppressed;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells a result in SARIF 2.1.0, the format that code hosts and editors show beside the text.
 *
 * <p>The first claim of a finding is its location, the others are related locations. Problems
 * become notifications of the invocation.
 */
public final class SarifReport implements Renderer {

  /** Makes the renderer. */
  public SarifReport() {}

  @Override
  public void render(CheckResult result, Appendable out) throws IOException {
    ObjectNode log =
        Json.object()
            .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    run.putObject("tool").set("driver", driver(result));
    run.putArray("invocations").add(invocation(result));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    result.findings().forEach(finding -> results.add(result(finding)));
    result.suppressed().forEach(each -> results.add(suppressed(each)));
    out.append(Json.print(log));
  }

  private static ObjectNode driver(CheckResult result) {
    ObjectNode driver = Json.object().put("name", "claim-checker");
    ArrayNode rules = driver.putArray("rules");
    Stream.concat(result.findings().stream(), result.suppressed().stream().map(Suppressed::finding))
        .map(Finding::rule)
        .distinct()
        .sorted()
        .forEach(rule -> rules.addObject().put("id", rule));
    return driver;
  }

  private static ObjectNode invocation(CheckResult result) {
    ObjectNode invocation = Json.object().put("executionSuccessful", result.problems().isEmpty());
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    result.problems().forEach(problem -> notifications.add(notification(problem)));
    return invocation;
  }

  private static ObjectNode notification(Problem problem) {
    ObjectNode notification = Json.object().put("level", "error");
    notification.set("message", text(problem.message() + " " + problem.advice()));
    ObjectNode place = notification.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(problem.file()));
    if (problem.line() > 0) {
      ObjectNode region = place.putObject("region").put("startLine", problem.line());
      if (problem.column() > 0) {
        region.put("startColumn", problem.column());
      }
    }
    return notification;
  }

  private static ObjectNode result(Finding finding) {
    ObjectNode told = Json.object().put("ruleId", finding.rule()).put("level", level(finding));
    told.set("message", text(message(finding)));
    List<Statement> sides = Statement.of(finding.claims());
    ArrayNode locations = told.putArray("locations");
    if (sides.isEmpty()) {
      locations.addObject().set("physicalLocation", physical(finding.place()));
    }
    sides.stream().limit(1).forEach(side -> locations.add(location(side)));
    ArrayNode related = told.putArray("relatedLocations");
    sides.stream().skip(1).forEach(side -> related.add(location(side)));
    told.putObject("partialFingerprints").put("claims/v1", finding.fingerprint());
    return told;
  }

  private static ObjectNode suppressed(Suppressed suppressed) {
    ObjectNode told = result(suppressed.finding());
    told.putArray("suppressions")
        .addObject()
        .put("kind", "external")
        .put("justification", Visible.line(suppressed.reason()));
    return told;
  }

  private static String message(Finding finding) {
    return finding.message()
        + finding.facts().stream().map(fact -> "; " + fact).collect(Collectors.joining());
  }

  private static String level(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
      case OFF -> "none";
    };
  }

  private static ObjectNode location(Statement side) {
    ObjectNode location = Json.object();
    ObjectNode physical = physical(side.place());
    ((ObjectNode) physical.get("region")).set("snippet", text(side.quantity()));
    location.set("physicalLocation", physical);
    location.set("message", text(side.sentence() + " (" + side.reading() + ")"));
    return location;
  }

  private static ObjectNode physical(Place place) {
    ObjectNode physical = Json.object();
    physical.putObject("artifactLocation").put("uri", uri(place.file()));
    physical
        .putObject("region")
        .put("startLine", place.line())
        .put("startColumn", place.column())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn());
    return physical;
  }

  private static ObjectNode text(String text) {
    return Json.object().put("text", Visible.line(text));
  }

  /** A path is a URI reference once its odd characters are escaped. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + path, e);
    }
  }
}
