package io.github.claimchecker.report;

import io.github.claimchecker.rule.Coverage;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Rule;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.Suppressed;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells a result to programs, as one JSON object in format {@code claim-report/v1}, whose JSON
 * Schema is the resource {@code claim-report-v1.schema.json} beside this class.
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
    report.put("now", result.now().toString());
    report.set("summary", summary(result));
    ArrayNode findings = report.putArray("findings");
    result.findings().forEach(finding -> findings.add(finding(finding)));
    ArrayNode frozen = report.putArray("frozen");
    result.frozen().forEach(finding -> frozen.add(finding(finding)));
    ArrayNode suppressed = report.putArray("suppressed");
    result.suppressed().forEach(each -> suppressed.add(suppressed(each)));
    ArrayNode problems = report.putArray("problems");
    result.problems().forEach(problem -> problems.add(problem(problem)));
    ArrayNode unmatched = report.putArray("unmatched");
    result.unmatched().forEach(each -> unmatched.add(Visible.line(each.id())));
    report.set("coverage", coverage(result.coverage()));
    ArrayNode rules = report.putArray("rules");
    result.rules().forEach(rule -> rules.add(rule(rule)));
    out.append(Json.print(report));
  }

  private static ObjectNode summary(CheckResult result) {
    return Json.object()
        .put("documents", result.counts().documents())
        .put("quantities", result.counts().quantities())
        .put("claims", result.counts().claims())
        .put("groups", result.counts().groups())
        .put("rules", result.counts().rules())
        .put("errors", result.count(Severity.ERROR))
        .put("warnings", result.count(Severity.WARNING))
        .put("infos", result.count(Severity.INFO))
        .put("frozen", result.frozen().size())
        .put("suppressed", result.suppressed().size());
  }

  private static ObjectNode rule(Rule rule) {
    return Json.object()
        .put("id", rule.id())
        .put("kind", rule.kind())
        .put("severity", JsonClaim.lower(rule.severity()))
        .put("description", Visible.line(rule.description()))
        .put("file", Visible.line(rule.file()))
        .put("line", rule.line());
  }

  private static ObjectNode suppressed(Suppressed suppressed) {
    ObjectNode told = Json.object().put("reason", Visible.line(suppressed.reason()));
    told.set("by", JsonClaim.place(suppressed.by()));
    told.set("finding", finding(suppressed.finding()));
    return told;
  }

  private static ObjectNode coverage(Coverage coverage) {
    ObjectNode told =
        Json.object().put("figures", coverage.figures()).put("covered", coverage.covered());
    ArrayNode files = told.putArray("files");
    for (Coverage.File file : coverage.files()) {
      ObjectNode each =
          files
              .addObject()
              .put("file", Visible.line(file.file()))
              .put("figures", file.figures())
              .put("covered", file.covered());
      ArrayNode open = each.putArray("open");
      file.open().forEach(claim -> open.add(JsonClaim.place(claim.place())));
    }
    return told;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode told =
        Json.object()
            .put("rule", Visible.line(finding.rule()))
            .put("severity", JsonClaim.lower(finding.severity()))
            .put("message", Visible.line(finding.message()))
            .put("fingerprint", finding.fingerprint());
    finding
        .verdict()
        .ifPresent(
            verdict ->
                told.put("verdict", JsonClaim.lower(verdict.outcome()))
                    .put("difference", verdict.difference()));
    ArrayNode facts = told.putArray("facts");
    finding
        .facts()
        .forEach(
            fact ->
                facts
                    .addObject()
                    .put("key", Visible.line(fact.key()))
                    .put("value", Visible.line(fact.value())));
    ArrayNode places = told.putArray("places");
    finding.places().forEach(place -> places.add(JsonClaim.place(place)));
    ArrayNode claims = told.putArray("claims");
    finding.claims().forEach(claim -> claims.add(JsonClaim.of(claim)));
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
}
