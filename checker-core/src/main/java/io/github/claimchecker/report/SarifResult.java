package io.github.claimchecker.report;

import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.Suppressed;
import io.github.claimchecker.text.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells single findings in SARIF. */
final class SarifResult {
  /** GitHub refuses a result with more locations. */
  static final int MOST_PLACES = 1_000;

  /** GitHub cuts descriptions here; a sentence of a document may be far longer. */
  private static final int LONGEST = 1_024;

  /** Whoever reads a message in a list follows a few links, not a hundred. */
  private static final int MOST_LINKED = 5;

  private final String folder;

  /** Makes a teller; {@code folder} stands before each relative path. */
  SarifResult(String folder) {
    this.folder = folder;
  }

  ObjectNode of(Finding finding, Optional<String> baselineState) {
    ObjectNode told =
        Json.object()
            .put("ruleId", Visible.line(finding.rule()))
            .put("level", level(finding.severity()));
    List<Statement> sides = Statement.of(finding.claims());
    told.set("message", text(message(finding, sides)));
    ArrayNode locations = told.putArray("locations");
    if (sides.isEmpty()) {
      locations.addObject().set("physicalLocation", physical(finding.place()));
    }
    sides.stream().limit(1).forEach(side -> locations.add(location(side)));
    ArrayNode related = told.putArray("relatedLocations");
    for (int i = 1; i < Math.min(sides.size(), MOST_PLACES); i++) {
      related.add(location(sides.get(i)).put("id", i));
    }
    told.putObject("partialFingerprints")
        .put("claims/v1", finding.fingerprint())
        .put("primaryLocationLineHash", finding.fingerprint() + ":1");
    baselineState.ifPresent(state -> told.put("baselineState", state));
    return told;
  }

  ObjectNode suppressed(Suppressed suppressed) {
    ObjectNode told = of(suppressed.finding(), Optional.empty());
    told.putArray("suppressions")
        .addObject()
        .put("kind", "external")
        .put("justification", Visible.line(suppressed.reason()));
    return told;
  }

  /** The message, the facts, and links to the other places by the ids that these have. */
  private static String message(Finding finding, List<Statement> sides) {
    String told =
        plain(finding.message())
            + finding.facts().stream()
                .map(fact -> "; " + plain(fact.toString()))
                .collect(Collectors.joining());
    if (sides.size() < 2) {
      return told;
    }
    StringBuilder linked = new StringBuilder(told).append(". See ");
    for (int i = 1; i < sides.size() && i <= MOST_LINKED; i++) {
      linked.append(i > 1 ? ", " : "").append('[').append(plain(label(sides.get(i))));
      linked.append("](").append(i).append(')');
    }
    int rest = sides.size() - 1 - MOST_LINKED;
    return linked.append(rest > 0 ? " and " + rest + " more." : ".").toString();
  }

  private static String label(Statement side) {
    return side.quantity() + " in " + side.place().file() + ":" + side.place().line();
  }

  /** Brackets make links in a message, so that those of the text itself must be told from them. */
  private static String plain(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
      case OFF -> "none";
    };
  }

  private ObjectNode location(Statement side) {
    ObjectNode location = Json.object();
    ObjectNode physical = physical(side.place());
    ((ObjectNode) physical.get("region")).set("snippet", text(side.quantity()));
    location.set("physicalLocation", physical);
    location.set("message", text(plain(clip(side.sentence()) + " (" + side.reading() + ")")));
    return location;
  }

  private ObjectNode physical(Place place) {
    ObjectNode physical = Json.object();
    physical.set("artifactLocation", artifact(place.file()));
    physical
        .putObject("region")
        .put("startLine", place.line())
        .put("startColumn", place.column())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn());
    return physical;
  }

  ObjectNode artifact(String file) {
    return Json.object().put("uri", uri(new TextReport(folder).path(file)));
  }

  static ObjectNode clipped(String text) {
    return text(clip(Visible.line(text)));
  }

  private static String clip(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = LONGEST - 3;
    boolean pair = Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, pair ? end - 1 : end) + "...";
  }

  static ObjectNode text(String text) {
    return Json.object().put("text", Visible.line(text));
  }

  /**
   * A path is a URI reference once its odd characters are escaped; a colon in its first name would
   * end a scheme.
   */
  static String uri(String path) {
    int colon = path.indexOf(':');
    boolean scheme = colon >= 0 && path.lastIndexOf('/', colon) < 0;
    try {
      return new URI(null, null, scheme ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + path, e);
    }
  }
}
