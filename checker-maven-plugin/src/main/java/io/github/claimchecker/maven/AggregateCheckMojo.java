package io.github.claimchecker.maven;

import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the documents of all modules of a build against each other, so that what one module says
 * cannot contradict what another says. The sources are looked for in every module. Where it is
 * bound to a phase it does its work once, in the project that the build was started for. Works with
 * and without a POM.
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
    boolean isModule = !build().isTop(project());
    if (isModule) {
      getLog().info("Not checked again: aggregate-check looks at all modules at the top.");
    }
    return isModule;
  }

  @Override
  Content content() throws MojoExecutionException {
    return allContent();
  }
}
