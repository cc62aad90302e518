package io.github.claimchecker.report;

import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.util.List;

/**
 * Tells a result in the workflow commands of GitHub Actions, which show each finding beside the
 * line it is about. Written to standard output, one command a line. Every place of a finding gets
 * one, first those where the findings begin: of each level GitHub shows the first ten. What is held
 * back is counted in a notice.
 */
public final class GitHubReport implements Renderer {
  private final String folder;

  /** Makes a renderer for files that are named from the root of the repository. */
  public GitHubReport() {
    this("");
  }

  /**
   * Makes a renderer for files that are named from a folder of the repository.
   *
   * @param folder the way from the repository's root, with {@code /} at its end; empty for none
   */
  public GitHubReport(String folder) {
    this.folder = folder;
  }

  @Override
  public void render(CheckResult result, Appendable out) throws IOException {
    for (Problem problem : result.problems()) {
      out.append(command(problem)).append('\n');
    }
    for (Finding finding : result.findings()) {
      out.append(first(finding)).append('\n');
    }
    for (Finding finding : result.findings()) {
      for (Statement side : others(finding)) {
        out.append(command(finding, side)).append('\n');
      }
    }
    if (!result.frozen().isEmpty() || !result.suppressed().isEmpty()) {
      out.append("::notice title=claims::" + data(new TextReport().found(result))).append('\n');
    }
  }

  private String first(Finding finding) {
    return finding.claims().isEmpty()
        ? command(finding, finding.place(), finding.message())
        : command(finding, Statement.of(finding.claims().get(0)));
  }

  private static List<Statement> others(Finding finding) {
    return finding.claims().stream().skip(1).map(Statement::of).toList();
  }

  private String command(Problem problem) {
    String line = problem.line() > 0 ? ",line=" + problem.line() : "";
    String text = problem.message() + " " + problem.advice();
    return "::error file=" + property(folder + problem.file()) + line + "::" + data(text);
  }

  private String command(Finding finding, Statement side) {
    String text = finding.message() + " \"" + side.quantity() + "\": " + side.reading();
    return command(finding, side.place(), text);
  }

  private String command(Finding finding, Place place, String text) {
    String properties =
        String.join(
            ",",
            List.of(
                "file=" + property(folder + place.file()),
                "line=" + place.line(),
                "endLine=" + place.endLine(),
                "col=" + place.column(),
                "endColumn=" + place.endColumn(),
                "title=" + property(finding.rule())));
    return "::" + level(finding.severity()) + " " + properties + "::" + data(text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, OFF -> "notice";
    };
  }

  private static String data(String text) {
    return Visible.line(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
