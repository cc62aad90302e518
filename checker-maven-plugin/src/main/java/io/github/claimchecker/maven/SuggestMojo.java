package io.github.claimchecker.maven;

import io.github.claimchecker.RuleDraft;
import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.rule.RuleSet;
import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Drafts a rule file from the content: a metric for each measure that several documents give
 * figures of, with these figures, and a rule that they agree. The draft loads and its tests pass;
 * which of it matters, a person decides. Works with and without a POM.
 */
@Mojo(name = "suggest", threadSafe = true, requiresProject = false)
public final class SuggestMojo extends ContentGoal {
  private static final String FILE = "suggested-rules.yaml";

  /** How many metrics to draft; those that most documents tell of come first. */
  @Parameter(property = "checker.maxSuggestions", defaultValue = "20")
  private int maxSuggestions;

  /**
   * Where the draft is written; by default {@code claims} below the folder for what builds make.
   */
  @Parameter(property = "checker.outputDirectory")
  private File outputDirectory = new File("");

  @Inject
  SuggestMojo(Build build) {
    super(build);
  }

  @Override
  public void execute() throws MojoExecutionException {
    if (isSkipped()) {
      return;
    }
    int most = Values.atLeast(1, "checker.maxSuggestions", maxSuggestions);
    Inventory inventory = engine().checker(RuleSet.EMPTY).read(content().sources());
    log().warnings(inventory.problems());
    RuleDraft.Draft draft = new RuleDraft(build().loaded()).of(inventory, most);
    if (draft.metrics() == 0) {
      getLog()
          .warn(
              "Nothing to suggest: no two of "
                  + inventory.documents().size()
                  + " documents give figures of the same measure. The goal claims lists them all.");
      return;
    }
    Path file = output(outputDirectory).resolve(FILE);
    WholeFile.write(file, draft.yaml());
    getLog()
        .info(
            "Drafted "
                + (draft.metrics() == 1 ? "1 metric" : draft.metrics() + " metrics")
                + " with a rule each in "
                + file
                + ". Keep what matters in "
                + RuleChoice.USUAL
                + ", then run: "
                + build().command("test-rules"));
  }
}
