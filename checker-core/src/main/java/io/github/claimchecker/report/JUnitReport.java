package io.github.claimchecker.report;

import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.util.List;

/**
 * Tells a result as a JUnit XML file, which build servers list among their tests: a problem is an
 * error, a finding of severity error a failure, and a milder one a passed test with its text as
 * output. Where nothing was found, one passed test says so.
 */
public final class JUnitReport implements Renderer {
  private final TextReport text;

  /** Makes a renderer that shows files as their documents name them. */
  public JUnitReport() {
    this("");
  }

  /**
   * Makes a renderer that shows files below a folder.
   *
   * @param folder what to put before each file whose path is relative, with {@code /} at its end;
   *     empty for nothing
   */
  public JUnitReport(String folder) {
    this.text = new TextReport(folder);
  }

  @Override
  public void render(CheckResult result, Appendable out) throws IOException {
    int cases = Math.max(1, result.findings().size() + result.problems().size());
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<testsuite name=\"claims\" tests=\"" + cases + "\"")
        .append(" failures=\"" + result.count(Severity.ERROR) + "\"")
        .append(" errors=\"" + result.problems().size() + "\" skipped=\"0\">\n");
    for (Problem problem : result.problems()) {
      write("problem", problem.file(), "error", text.problem(problem), out);
    }
    for (Finding finding : result.findings()) {
      write(finding, out);
    }
    if (result.findings().isEmpty() && result.problems().isEmpty()) {
      write("summary", "claims", "system-out", text.summary(result), out);
    }
    out.append("</testsuite>\n");
  }

  private void write(Finding finding, Appendable out) throws IOException {
    String outcome = finding.severity() == Severity.ERROR ? "failure" : "system-out";
    write(finding.rule(), text.headline(finding), outcome, text.details(finding), out);
  }

  private static void write(
      String group, String name, String outcome, List<String> lines, Appendable out)
      throws IOException {
    String message = outcome.equals("system-out") ? "" : " message=\"" + escape(name) + "\"";
    out.append("  <testcase classname=\"" + escape(group) + "\" name=\"" + escape(name) + "\">\n")
        .append("    <" + outcome + message + ">" + escape(String.join("\n", lines)))
        .append("</" + outcome + ">\n")
        .append("  </testcase>\n");
  }

  /** Controls are gone by now; what is left of what XML forbids are two codes of no character. */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\ufffe", "?")
        .replace("\uffff", "?");
  }
}
