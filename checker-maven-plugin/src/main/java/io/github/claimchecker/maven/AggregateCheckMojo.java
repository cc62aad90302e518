package io.github.claimchecker.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the documents of all modules of a build against each other, so that what one module says
 * cannot contradict what another says. The sources are looked for in every module. Works with and
 * without a POM.
 */
@Mojo(
    name = "aggregate-check",
    aggregator = true,
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class AggregateCheckMojo extends GateGoal {

  @Inject
  AggregateCheckMojo(Build build) {
    super(build);
  }

  @Override
  boolean isLeftOut() {
    return false;
  }

  @Override
  Content content() throws MojoExecutionException {
    return allContent();
  }
}
