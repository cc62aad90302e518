package io.github.claimchecker.maven;

import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The reports that the user wants as files.
 *
 * @param formats in which formats
 * @param folder where; made if it does not exist
 */
record ReportFiles(List<ReportFormat> formats, Path folder) {

  static ReportFiles of(List<String> names, Path folder) throws MojoExecutionException {
    List<ReportFormat> formats = new ArrayList<>();
    for (String name : names) {
      formats.add(
          ReportFormat.named(name.strip())
              .orElseThrow(
                  () ->
                      new MojoExecutionException(
                          "checker.formats names '"
                              + name
                              + "', but the formats are "
                              + String.join(", ", ReportFormat.names())
                              + ".")));
    }
    return new ReportFiles(List.copyOf(formats), folder);
  }

  void write(CheckResult result) throws MojoExecutionException {
    for (ReportFormat format : formats) {
      Path file = folder.resolve(format.fileName());
      try {
        Files.createDirectories(folder);
        try (Writer out = Files.newBufferedWriter(file)) {
          format.renderer().render(result, out);
        }
      } catch (IOException e) {
        throw new MojoExecutionException("The report " + file + " cannot be written: " + e, e);
      }
    }
  }
}
