package io.github.claimchecker.maven;

import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.report.TextReport;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Severity;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Problem;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Writes a result to Maven's log, each part at its level. */
final class FindingLog {
  /** Whoever has more to mend than this reads a file, not a log. */
  static final int MOST_IN_FULL = 50;

  private final Log log;
  private final TextReport report;

  /**
   * Makes a log.
   *
   * @param log where to write
   * @param folder the way from where Maven was started to where files are named from, with {@code
   *     /} at its end; empty for none. Editors and terminals find the files by it
   */
  FindingLog(Log log, String folder) {
    this.log = log;
    this.report = new TextReport(folder);
  }

  void result(CheckResult result) {
    result.findings().stream().limit(MOST_IN_FULL).forEach(this::finding);
    int rest = result.findings().size() - MOST_IN_FULL;
    if (rest > 0) {
      level(result.findings().get(MOST_IN_FULL).severity())
          .accept(
              "... and "
                  + (rest == 1 ? "one more" : rest + " more")
                  + ". To have them all in a file, set -Dchecker.formats=text");
    }
    report.suppressed(result).forEach(log::info);
    report.unmatched(result).forEach(log::warn);
    report.summary(result).forEach(log::info);
  }

  /** The first line has the form of a compiler's message: {@code file:[line,column] message}. */
  private void finding(Finding finding) {
    Consumer<CharSequence> level = level(finding.severity());
    level.accept(place(finding) + report.message(finding));
    report.details(finding).forEach(level);
  }

  private String place(Finding finding) {
    Place place = finding.place();
    String shown = report.path(place.file()) + ":[" + place.line() + "," + place.column() + "]";
    return MessageUtils.buffer().strong(shown) + " ";
  }

  private Consumer<CharSequence> level(Severity severity) {
    return switch (severity) {
      case ERROR -> log::error;
      case WARNING -> log::warn;
      case INFO, OFF -> log::info;
    };
  }

  void errors(List<Problem> problems) {
    problems.forEach(problem -> report.problem(problem).forEach(log::error));
  }

  void warnings(List<Problem> problems) {
    problems.forEach(problem -> report.problem(problem).forEach(log::warn));
  }
}
