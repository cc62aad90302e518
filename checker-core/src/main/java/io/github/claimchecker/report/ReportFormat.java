package io.github.claimchecker.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a report, by the names that users give them. */
public enum ReportFormat {
  /** For people. */
  TEXT("claims.txt"),
  /** For programs, {@code claim-report/v1}. */
  JSON("claims.json"),
  /** SARIF 2.1.0, for code hosts and editors. */
  SARIF("claims.sarif"),
  /** JUnit XML, for build servers. */
  JUNIT("TEST-claims.xml"),
  /** Workflow commands of GitHub Actions, which has to see them on the console. */
  GITHUB("");

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
  }

  /**
   * Finds a format.
   *
   * @param name its name, such as {@code sarif}, in any case
   * @return the format; empty if there is none of this name
   */
  public static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name)).findAny();
  }

  /**
   * Lists the names.
   *
   * @return all names in lower case
   */
  public static List<String> names() {
    return Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * Returns the usual name of a report's file.
   *
   * @return a file name without a folder; empty where the format is for the console
   */
  public String fileName() {
    return fileName;
  }

  /**
   * Says whether a report in this format only acts where it is printed.
   *
   * @return true if it has to go to standard output
   */
  public boolean isForConsole() {
    return fileName.isEmpty();
  }

  /**
   * Returns what writes the format.
   *
   * @param folder what to put before each file whose path is relative, with {@code /} at its end:
   *     the way to the project from where the reader stands; empty for nothing
   * @return the renderer; stateless
   */
  public Renderer renderer(String folder) {
    return switch (this) {
      case TEXT -> new TextReport(folder);
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport(folder);
      case JUNIT -> new JUnitReport(folder);
      case GITHUB -> new GitHubReport(folder);
    };
  }
}
