package io.github.claimchecker.maven;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks that the numbers which documents claim can all be true, as rule files demand, and fails
 * the build if not. A project that only holds modules together is left out. Works with and without
 * a POM.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends GateGoal {

  @Inject
  CheckMojo(Build build) {
    super(build);
  }

  @Override
  boolean isLeftOut() {
    if (isParent()) {
      getLog()
          .info(
              "Not checked: this project only holds its modules together."
                  + " The goal aggregate-check checks all of them together.");
    }
    return isParent();
  }
}
