package io.github.claimchecker.maven;

import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.report.ReportFormat;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The reports that the user wants.
 *
 * @param formats in which formats
 * @param folder where they are written; made if it does not exist
 * @param way the way to the project from where the readers of reports stand
 */
record ReportFiles(List<ReportFormat> formats, Path folder, String way) {

  static ReportFiles of(List<String> names, Path folder, String way) throws MojoExecutionException {
    List<ReportFormat> formats = new ArrayList<>();
    for (String name : Values.words(names)) {
      String allowed = "one of " + String.join(", ", ReportFormat.names());
      formats.add(
          ReportFormat.named(name)
              .orElseThrow(() -> Values.misfit("checker.formats", name, allowed)));
    }
    return new ReportFiles(List.copyOf(formats), folder, way);
  }

  void write(CheckResult result) throws MojoExecutionException {
    for (ReportFormat format : formats) {
      if (format.isForConsole()) {
        print(rendered(format, result));
      } else {
        WholeFile.write(folder.resolve(format.fileName()), rendered(format, result));
      }
    }
  }

  private CharSequence rendered(ReportFormat format, CheckResult result) {
    StringBuilder report = new StringBuilder();
    try {
      format.renderer(way).render(result, report);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return report;
  }

  /**
   * Commands to a build server must stand at the start of a line. Maven 4 puts a level before what
   * is printed to {@code System.out}, so that they go to the process's own output.
   */
  private static void print(CharSequence report) throws MojoExecutionException {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out); // open for whoever prints next
    try {
      out.write(report.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new MojoExecutionException("Annotations cannot be printed: " + e, e);
    }
  }
}
