package io.github.claimchecker.report;

import io.github.claimchecker.compare.Verdict;
import io.github.claimchecker.rule.Finding;
import io.github.claimchecker.rule.Unmatched;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tells a result to people: for each finding its place, both sentences, both quantities as they
 * were read, and why they cannot both be true; then what was checked.
 *
 * <p>The parts can also be had one by one, as lines without line ends, for a program that puts its
 * own marks before them.
 */
public final class TextReport implements Renderer {
  private static final String INDENT = "    ";
  private static final int FILES_SHOWN = 20;

  private final String folder;

  /** Makes a renderer that shows files as their documents name them. */
  public TextReport() {
    this("");
  }

  /**
   * Makes a renderer that shows files below a folder, for a reader who stands somewhere else.
   *
   * @param folder what to put before each file whose path is relative, with {@code /} at its end;
   *     empty for nothing
   */
  public TextReport(String folder) {
    this.folder = folder;
  }

  @Override
  public void render(CheckResult result, Appendable out) throws IOException {
    for (Problem problem : result.problems()) {
      write(problem(problem), out);
    }
    for (Finding finding : result.findings()) {
      out.append(headline(finding)).append('\n');
      write(details(finding), out);
      out.append('\n');
    }
    write(suppressed(result), out);
    write(unmatched(result), out);
    write(uncovered(result), out);
    write(summary(result), out);
    out.append("Ages count from " + result.now() + ".\n");
  }

  private static void write(List<String> lines, Appendable out) throws IOException {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }

  /**
   * Tells a finding in one line.
   *
   * @param finding the finding
   * @return {@code file:line:column: severity: message [rule]}, a form that editors jump to
   */
  public String headline(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    return at(finding.place()) + ": " + severity + ": " + message(finding);
  }

  /**
   * Tells what a finding says, without its place.
   *
   * @param finding the finding
   * @return {@code message [rule]}
   */
  public String message(Finding finding) {
    return Visible.line(finding.message()) + " [" + Visible.line(finding.rule()) + "]";
  }

  /**
   * Tells the sides of a finding and why it is one.
   *
   * @param finding the finding
   * @return indented lines
   */
  public List<String> details(Finding finding) {
    List<String> lines = new ArrayList<>();
    for (Statement side : Statement.of(finding.claims())) {
      lines.add(INDENT + at(side) + (side.source().isEmpty() ? "" : " (" + side.source() + ")"));
      lines.add(INDENT + INDENT + "\"" + side.sentence() + "\"");
      lines.add(INDENT + INDENT + side.quantity() + ": " + side.reading());
    }
    if (finding.claims().size() > 1) {
      finding.verdict().ifPresent(verdict -> lines.add(INDENT + why(verdict)));
    }
    for (Verdict.Fact fact : finding.facts()) {
      lines.add(INDENT + Visible.line(fact.key()) + ": " + Visible.line(fact.value()));
    }
    return List.copyOf(lines);
  }

  private static String why(Verdict verdict) {
    String apart = verdict.difference().isEmpty() ? "" : " (" + verdict.difference() + " apart)";
    return switch (verdict.outcome()) {
      case CONTRADICTION -> "they cannot both be true: no value fits both" + apart;
      case TENSION -> "both could be true, but a careful reader would ask" + apart;
      case AGREEMENT -> "both can be true";
    };
  }

  /**
   * Tells a problem.
   *
   * @param problem the problem
   * @return its place and message, the line it is in with a caret below the column, and the next
   *     step
   */
  public List<String> problem(Problem problem) {
    List<String> lines = new ArrayList<>();
    lines.add(place(problem) + ": " + Visible.line(problem.message()));
    problem
        .source()
        .ifPresent(
            source -> {
              lines.add(INDENT + Visible.columns(source));
              if (problem.column() > 0) {
                lines.add(INDENT + " ".repeat(problem.column() - 1) + "^");
              }
            });
    if (!problem.advice().isEmpty()) {
      lines.add(INDENT + Visible.line(problem.advice()));
    }
    return List.copyOf(lines);
  }

  private String place(Problem problem) {
    String file = path(problem.file());
    if (problem.line() == 0) {
      return file;
    }
    String line = file + ":" + problem.line();
    return problem.column() == 0 ? line : line + ":" + problem.column();
  }

  /**
   * Tells which findings somebody asked not to see.
   *
   * @param result the result
   * @return one line for each
   */
  public List<String> suppressed(CheckResult result) {
    return result.suppressed().stream()
        .map(
            each ->
                at(each.finding().place())
                    + ": suppressed: "
                    + message(each.finding())
                    + ", by "
                    + at(each.by())
                    + ": "
                    + Visible.line(each.reason()))
        .toList();
  }

  /**
   * Tells in which files figures stand that no rule is about, where rules are about some.
   *
   * @param result the result
   * @return one line for each of the files with most such figures
   */
  public List<String> uncovered(CheckResult result) {
    if (result.coverage().covered() == 0) {
      return List.of();
    }
    return result.coverage().files().stream()
        .filter(file -> !file.open().isEmpty())
        .sorted(Comparator.comparingInt(file -> -file.open().size()))
        .limit(FILES_SHOWN)
        .map(
            file ->
                path(file.file())
                    + ": "
                    + file.covered()
                    + " of "
                    + Tally.counted(file.figures(), "figure")
                    + " under a rule")
        .toList();
  }

  /**
   * Tells which rules and metrics matched nothing.
   *
   * @param result the result
   * @return one line; none where each matched something
   */
  public List<String> unmatched(CheckResult result) {
    if (result.unmatched().isEmpty()) {
      return List.of();
    }
    String unmatched =
        result.unmatched().stream()
            .map(Unmatched::toString)
            .map(Visible::line)
            .collect(Collectors.joining(", "));
    return List.of(
        "Rules and metrics that matched nothing: "
            + unmatched
            + ". Mend their words, or take them out.");
  }

  /**
   * Tells what was checked and what was found, with figures.
   *
   * @param result the result
   * @return two or three lines
   */
  public List<String> summary(CheckResult result) {
    return Tally.checked(result);
  }

  /**
   * Tells how much was found, by severity.
   *
   * @param result the result
   * @return one sentence
   */
  public String found(CheckResult result) {
    return Tally.found(result);
  }

  String at(Statement side) {
    return at(side.place());
  }

  private String at(Place place) {
    return path(place.file()) + ":" + place.line() + ":" + place.column();
  }

  /**
   * Tells the way to a file.
   *
   * @param file the file as its document names it
   * @return the way from where the reader stands
   */
  public String path(String file) {
    boolean absolute =
        file.startsWith("/") || file.startsWith(":", 1) || file.startsWith("classpath:");
    return Visible.line(absolute ? file : folder + file);
  }
}
