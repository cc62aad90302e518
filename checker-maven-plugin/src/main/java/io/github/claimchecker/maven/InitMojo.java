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
    try {
      WholeFile.write(file, template());
    } catch (IOException e) {
      throw new MojoExecutionException("The file " + file + " cannot be written: " + e, e);
    }
    getLog()
        .info(
            "Wrote "
                + RuleChoice.USUAL
                + ", which the check uses from now on. Put your own words in it, then run: "
                + build().command("test-rules"));
  }

  static String template() throws IOException {
    try (InputStream in = InitMojo.class.getResourceAsStream(TEMPLATE)) {
      return new String(
          Objects.requireNonNull(in, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
