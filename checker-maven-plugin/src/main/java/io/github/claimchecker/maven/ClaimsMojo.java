package io.github.claimchecker.maven;

import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.report.CsvInventory;
import io.github.claimchecker.report.Explanation;
import io.github.claimchecker.report.JsonInventory;
import io.github.claimchecker.rule.RuleSet;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists what documents claim in numbers, and how each claim was understood: a help in writing
 * rules. Works with and without a POM.
 */
@Mojo(name = "claims", threadSafe = true, requiresProject = false)
public final class ClaimsMojo extends ContentGoal {

  /** Files to write beside the log: {@code json} and {@code csv}. By default none. */
  @Parameter(property = "checker.formats")
  private List<String> formats = List.of();

  /** Where they are written; by default {@code claims} below the folder for what builds make. */
  @Parameter(property = "checker.outputDirectory")
  private File outputDirectory = new File("");

  @Inject
  ClaimsMojo(Build build) {
    super(build);
  }

  @Override
  public void execute() throws MojoExecutionException {
    if (isSkipped()) {
      return;
    }
    List<String> wanted = Values.words(formats);
    for (String format : wanted) {
      if (!List.of("json", "csv").contains(name(format))) {
        throw Values.misfit("checker.formats", format, "one of json, csv");
      }
    }
    Inventory inventory = engine().checker(RuleSet.EMPTY).read(content().sources());
    log().warnings(inventory.problems());
    Explanation explanation = new Explanation(build().way(base()));
    inventory.claims().forEach(claim -> explanation.claim(claim).forEach(getLog()::info));
    getLog()
        .info(
            inventory.claims().size()
                + " claims in "
                + inventory.documents().size()
                + " documents.");
    for (String format : wanted) {
      write(name(format), inventory);
    }
  }

  private static String name(String format) {
    return format.toLowerCase(Locale.ROOT);
  }

  private void write(String format, Inventory inventory) throws MojoExecutionException {
    Path file = output(outputDirectory).resolve("inventory." + format);
    StringBuilder text = new StringBuilder();
    try {
      if (format.equals("json")) {
        new JsonInventory().render(inventory, text);
      } else {
        new CsvInventory().render(inventory, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    WholeFile.write(file, text);
    getLog().info("Written to " + file);
  }
}
