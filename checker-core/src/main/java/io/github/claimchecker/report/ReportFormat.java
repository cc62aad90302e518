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
  JUNIT("TEST-claims.xml");

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
   * @return a file name without a folder
   */
  public String fileName() {
    return fileName;
  }

  /**
   * Returns what writes the format.
   *
   * @return the renderer; stateless
   */
  public Renderer renderer() {
    return switch (this) {
      case TEXT -> new TextReport();
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport();
      case JUNIT -> new JUnitReport();
    };
  }
}
