package io.github.claimchecker.maven;

import io.github.claimchecker.report.Baseline;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.text.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The file of a project that holds its baseline.
 *
 * @param base the project's folder, which files are named from
 * @param path where the baseline lies
 * @param isNamed whether the user named it, so that it has to be there
 */
record BaselineFile(Path base, Path path, boolean isNamed) {
  /** The name of a baseline that nobody named. */
  static final String USUAL = "claims-baseline.json";

  /** The baseline that the user named; where nobody named one, the usual one. */
  static BaselineFile of(Path base, File named) {
    return named.getPath().isEmpty()
        ? new BaselineFile(base, base.resolve(USUAL), false)
        : new BaselineFile(base, named.toPath(), true);
  }

  /** What to call it: the way from the project. */
  String name() {
    Path whole = path.toAbsolutePath().normalize();
    Path from = base.toAbsolutePath().normalize();
    Path shown = whole.startsWith(from) ? from.relativize(whole) : whole;
    return shown.toString().replace('\\', '/');
  }

  /** Reads it; where nobody asked for one and none is there, nothing is held back. */
  Baseline.Parsed read() {
    try {
      return Baseline.parse(name(), Files.readString(path));
    } catch (NoSuchFileException missing) {
      return new Baseline.Parsed(Baseline.EMPTY, isNamed ? List.of(missing()) : List.of());
    } catch (IOException e) {
      Problem problem =
          Problem.of(name(), "The baseline cannot be read: " + e + ".", "Check its permissions.");
      return new Baseline.Parsed(Baseline.EMPTY, List.of(problem));
    }
  }

  private Problem missing() {
    return Problem.of(
        name(), "There is no such baseline.", "Make it with the goal baseline, or mend the path.");
  }

  void write(Baseline baseline) throws MojoExecutionException {
    WholeFile.write(path, baseline.print());
  }

  /**
   * What is left of a baseline after a run: what the run found again, and what it did not look at.
   *
   * @param only the rules that were asked for; empty for all
   */
  Baseline rest(Baseline baseline, CheckResult result, List<String> only) {
    var files =
        result.coverage().files().stream().map(file -> file.file()).collect(Collectors.toSet());
    var rules = result.rules().stream().map(rule -> rule.id()).collect(Collectors.toSet());
    Predicate<Baseline.Entry> wasChecked =
        entry ->
            (only.isEmpty() || rules.contains(entry.rule()))
                && entry.files().stream()
                    .allMatch(file -> files.contains(file) || !Files.exists(base.resolve(file)));
    return baseline.without(result.frozen(), wasChecked);
  }
}
