package io.github.claimchecker.maven;

import io.github.claimchecker.rule.RuleTestResult;
import io.github.claimchecker.rule.load.LoadResult;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Runs the tests that rule files bring along, and the examples of their metrics. Looks at no
 * content. Works with and without a POM.
 */
@Mojo(name = "test-rules", threadSafe = true, requiresProject = false)
public final class TestRulesMojo extends Goal {

  /** Rule files, folders of rule files, {@code classpath:} resources, or names of packs. */
  @Parameter(property = "checker.rules")
  private List<String> rules = List.of();

  /** Names of packs whose tests run beside them; {@code general} where nothing is named. */
  @Parameter(property = "checker.packs")
  private List<String> packs = List.of();

  @Inject
  TestRulesMojo(Build build) {
    super(build);
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    LoadResult loaded = new RuleChoice(folders(), rules, packs, List.of(), "").load();
    FindingLog log = log();
    log.warnings(loaded.warnings());
    log.errors(loaded.problems());
    if (!loaded.isUsable()) {
      throw new MojoExecutionException("The rules cannot be used, see above. " + build().again());
    }
    List<RuleTestResult> results = build().loaded().withRules(loaded.rules()).testRules();
    results.forEach(this::tell);
    String counts =
        results.size()
            + " tests of rules, "
            + count(results, RuleTestResult.Outcome.FAILED)
            + " failed, "
            + count(results, RuleTestResult.Outcome.IDLE)
            + " showed nothing.";
    getLog().info(counts);
    if (count(results, RuleTestResult.Outcome.FAILED) > 0) {
      throw new MojoFailureException(counts + " See above. " + build().again());
    }
  }

  private void tell(RuleTestResult result) {
    Stream<String> lines = result.toString().lines();
    switch (result.outcome()) {
      case FAILED -> lines.forEach(getLog()::error);
      case IDLE, KNOWN_GAP -> lines.forEach(getLog()::warn);
      case PASSED, SKIPPED -> lines.limit(1).forEach(getLog()::info);
    }
  }

  private static long count(List<RuleTestResult> results, RuleTestResult.Outcome outcome) {
    return results.stream().filter(result -> result.outcome() == outcome).count();
  }
}
