package io.github.claimchecker.maven;

import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.report.Statement;
import io.github.claimchecker.report.TextReport;
import io.github.claimchecker.rule.Coverage;
import io.github.claimchecker.rule.Finding;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.AbstractMavenReportRenderer;

/** The page of findings and coverage in a project's site. */
final class ClaimsPage extends AbstractMavenReportRenderer {
  private final ResourceBundle words;
  private final CheckResult result;
  private final TextReport report = new TextReport();

  ClaimsPage(Sink sink, ResourceBundle words, CheckResult result) {
    super(sink);
    this.words = words;
    this.result = result;
  }

  @Override
  public String getTitle() {
    return words.getString("name");
  }

  @Override
  protected void renderBody() {
    startSection(getTitle());
    report.summary(result).forEach(this::plain);
    report.unmatched(result).forEach(this::plain);
    endSection();
    findings("findings", result.findings());
    findings("frozen", result.frozen());
    suppressed();
    coverage();
  }

  private void findings(String title, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    startSection(words.getString(title));
    for (Finding finding : findings) {
      startSection(
          finding.severity().name().toLowerCase(Locale.ROOT) + ": " + report.message(finding));
      if (!finding.claims().isEmpty()) {
        sides(Statement.of(finding.claims().get(0)), finding);
      }
      endSection();
    }
    endSection();
  }

  private void sides(Statement first, Finding finding) {
    startTable();
    row(true, "place", "source", "sentence", "quantity", "reading");
    side(first);
    finding.claims().stream().skip(1).map(Statement::of).forEach(this::side);
    endTable();
  }

  private void side(Statement side) {
    cells(
        false,
        List.of(
            side.place().toString(),
            side.source(),
            side.sentence(),
            side.quantity(),
            side.reading()));
  }

  private void suppressed() {
    if (!result.suppressed().isEmpty()) {
      startSection(words.getString("suppressed"));
      report.suppressed(result).forEach(this::plain);
      endSection();
    }
  }

  private void coverage() {
    startSection(words.getString("coverage"));
    startTable();
    row(true, "file", "figures", "covered");
    for (Coverage.File file : result.coverage().files()) {
      cells(
          false,
          List.of(
              report.path(file.file()),
              String.valueOf(file.figures()),
              String.valueOf(file.covered())));
    }
    endTable();
    endSection();
  }

  private void row(boolean header, String... keys) {
    cells(header, List.of(keys).stream().map(words::getString).toList());
  }

  /** Cells of the renderer's own making would read links out of the text of documents. */
  private void cells(boolean header, List<String> texts) {
    sink.tableRow();
    for (String each : texts) {
      if (header) {
        sink.tableHeaderCell();
        text(each);
        sink.tableHeaderCell_();
      } else {
        sink.tableCell();
        text(each);
        sink.tableCell_();
      }
    }
    sink.tableRow_();
  }

  private void plain(String line) {
    sink.paragraph();
    text(line);
    sink.paragraph_();
  }
}
