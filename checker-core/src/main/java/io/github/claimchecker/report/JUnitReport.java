package io.github.claimchecker.report;

import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.rule.Suppressed;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.util.List;

/**
 * Tells a result as a JUnit XML file, which build servers list among their tests: a problem is an
 * error, a finding of severity error a failure, and a milder one a passed test with its text as
 * output. What a baseline holds back or somebody asked not to see is a skipped test with the
 * reason. Where nothing else is told, one passed test says what was checked.
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
    int skipped = result.frozen().size() + result.suppressed().size();
    int told = result.findings().size() + result.problems().size();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<testsuite name=\"claims\" tests=\"" + (Math.max(1, told) + skipped) + "\"")
        .append(" failures=\"" + result.count(Severity.ERROR) + "\"")
        .append(" errors=\"" + result.problems().size() + "\" skipped=\"" + skipped + "\">\n");
    for (Problem problem : result.problems()) {
      write(new Case("problem", problem.file()), "error", text.problem(problem), out);
    }
    for (Finding finding : result.findings()) {
      String outcome = finding.severity() == Severity.ERROR ? "failure" : "system-out";
      write(of(finding), outcome, text.details(finding), out);
    }
    skipped(result, out);
    if (told == 0) {
      write(new Case("summary", "claims"), "system-out", text.summary(result), out);
    }
    out.append("</testsuite>\n");
  }

  private void skipped(CheckResult result, Appendable out) throws IOException {
    for (Finding finding : result.frozen()) {
      skipped(of(finding), "held back by the baseline", out);
    }
    for (Suppressed each : result.suppressed()) {
      String by = each.by().file() + ":" + each.by().line();
      skipped(of(each.finding()), "suppressed by " + by + ": " + each.reason(), out);
    }
  }

  /**
   * A test.
   *
   * @param group what it is listed under
   * @param name what it is called
   */
  private record Case(String group, String name) {}

  private Case of(Finding finding) {
    return new Case(finding.rule(), text.headline(finding));
  }

  private static void write(Case test, String outcome, List<String> lines, Appendable out)
      throws IOException {
    String message =
        outcome.equals("system-out")
            ? ""
            : " message=\"" + escape(Visible.line(test.name())) + "\"";
    out.append(open(test))
        .append("    <" + outcome + message + ">" + escape(String.join("\n", lines)))
        .append("</" + outcome + ">\n")
        .append("  </testcase>\n");
  }

  private static void skipped(Case test, String reason, Appendable out) throws IOException {
    out.append(open(test))
        .append("    <skipped message=\"" + escape(Visible.line(reason)) + "\"/>\n")
        .append("  </testcase>\n");
  }

  private static String open(Case test) {
    return "  <testcase classname=\""
        + escape(Visible.line(test.group()))
        + "\" name=\""
        + escape(Visible.line(test.name()))
        + "\">\n";
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
