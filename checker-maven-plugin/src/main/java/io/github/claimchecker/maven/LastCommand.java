package io.github.claimchecker.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The command that started the build, as far as it matters to a check, so that a failure can end
 * with the next thing to type.
 */
final class LastCommand {
  private static final String OWN_PREFIX = "checker.";

  private LastCommand() {}

  /** Prints {@code mvn -Pprofile goal -Dchecker.key=value}. */
  static String of(List<String> goals, List<String> profiles, Map<?, ?> properties) {
    List<String> words = new ArrayList<>(List.of("mvn"));
    if (!profiles.isEmpty()) {
      words.add("-P" + quoted(String.join(",", profiles)));
    }
    goals.forEach(goal -> words.add(quoted(goal)));
    own(properties).forEach((key, value) -> words.add(quoted("-D" + key + "=" + value)));
    return String.join(" ", words);
  }

  private static Map<String, String> own(Map<?, ?> properties) {
    Map<String, String> own = new TreeMap<>();
    properties.forEach(
        (key, value) -> {
          if (key.toString().startsWith(OWN_PREFIX)) {
            own.put(key.toString(), value.toString());
          }
        });
    return own;
  }

  private static String quoted(String word) {
    boolean plain =
        word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.,:/=@+".indexOf(c) >= 0);
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
