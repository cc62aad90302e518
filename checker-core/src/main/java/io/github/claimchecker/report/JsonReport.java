package io.github.claimchecker.report;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells a result to programs, as one JSON object in format {@code claim-report/v1}.
 *
 * <p>Keys may be added within a version, never renamed or removed. Lines and columns are 1-based,
 * columns in UTF-16 code units, {@code endColumn} exclusive. Names of kinds, hedges, severities and
 * verdicts are in lower case.
 */
public final class JsonReport implements Renderer {

  /** Makes the renderer. */
  public JsonReport() {}

  @Override
  public void render(CheckResult result, Appendable out) throws IOException {
    ObjectNode report = Json.object();
    report.put("format", "claim-report/v1");
    report.set("summary", summary(result));
    ArrayNode findings = report.putArray("findings");
    result.findings().forEach(finding -> findings.add(finding(finding)));
    ArrayNode problems = report.putArray("problems");
    result.problems().forEach(problem -> problems.add(problem(problem)));
    ArrayNode unmatched = report.putArray("unmatched");
    result.unmatched().forEach(each -> unmatched.add(each.id()));
    out.append(Json.print(report));
  }

  private static ObjectNode summary(CheckResult result) {
    return Json.object()
        .put("documents", result.documents())
        .put("quantities", result.quantities())
        .put("claims", result.claims())
        .put("groups", result.groups())
        .put("rules", result.rules())
        .put("errors", result.count(Severity.ERROR))
        .put("warnings", result.count(Severity.WARNING))
        .put("infos", result.count(Severity.INFO));
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode told =
        Json.object()
            .put("rule", finding.rule())
            .put("severity", lower(finding.severity()))
            .put("message", Visible.line(finding.message()))
            .put("fingerprint", finding.fingerprint());
    finding
        .verdict()
        .ifPresent(
            verdict ->
                told.put("verdict", lower(verdict.outcome()))
                    .put("difference", verdict.difference()));
    ArrayNode facts = told.putArray("facts");
    finding
        .facts()
        .forEach(
            fact ->
                facts.addObject().put("key", fact.key()).put("value", Visible.line(fact.value())));
    ArrayNode claims = told.putArray("claims");
    finding.claims().forEach(claim -> claims.add(claim(claim)));
    return told;
  }

  private static ObjectNode claim(Claim claim) {
    Statement statement = Statement.of(claim);
    Place place = statement.place();
    ObjectNode told =
        Json.object()
            .put("file", place.file())
            .put("line", place.line())
            .put("column", place.column())
            .put("endLine", place.endLine())
            .put("endColumn", place.endColumn())
            .put("source", statement.source())
            .put("sentence", statement.sentence());
    told.set("quantity", quantity(claim.quantity(), statement));
    return told;
  }

  private static ObjectNode quantity(Quantity quantity, Statement statement) {
    ObjectNode told =
        Json.object()
            .put("surface", statement.quantity())
            .put("reading", statement.reading())
            .put("kind", lower(quantity.kind()))
            .put("hedge", lower(quantity.hedge()))
            .put("unit", quantity.unit().id());
    quantity.value().ifPresent(value -> told.put("value", value));
    quantity.low().ifPresent(low -> told.put("low", low));
    quantity.high().ifPresent(high -> told.put("high", high));
    quantity.noun().ifPresent(noun -> told.put("noun", Visible.line(noun)));
    quantity.direction().ifPresent(direction -> told.put("direction", lower(direction)));
    return told;
  }

  private static ObjectNode problem(Problem problem) {
    return Json.object()
        .put("file", Visible.line(problem.file()))
        .put("line", problem.line())
        .put("column", problem.column())
        .put("message", Visible.line(problem.message()))
        .put("advice", Visible.line(problem.advice()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
