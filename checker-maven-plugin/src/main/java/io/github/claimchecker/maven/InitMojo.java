package io.github.claimchecker.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a first rule file with a metric, a rule and a test, {@code claim-rules.yaml}, which the
 * check uses where no others are named. Works with and without a POM.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends Goal {
  private static final String TEMPLATE = "first-rules.yaml";

  @Inject
  InitMojo(Build build) {
    super(build);
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    Path file = base().resolve(RuleChoice.USUAL);
    if (Files.exists(file)) {
      throw new MojoFailureException(
          RuleChoice.USUAL
              + " is there already and stays as it is. To test it: "
              + build().command("test-rules"));
    }
    WholeFile.write(file, template());
    getLog()
        .info(
            "Wrote "
                + RuleChoice.USUAL
                + ", which the check uses from now on. Put your own words in it, then run: "
                + build().command("test-rules"));
  }

  private static String template() throws MojoExecutionException {
    try (InputStream in = InitMojo.class.getResourceAsStream(TEMPLATE)) {
      return new String(
          Objects.requireNonNull(in, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MojoExecutionException("This plugin is damaged: it lacks " + TEMPLATE + ".", e);
    }
  }
}
