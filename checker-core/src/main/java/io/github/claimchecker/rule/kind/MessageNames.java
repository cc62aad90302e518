package io.github.claimchecker.rule.kind;

import java.util.ArrayList;
import java.util.List;

/** The names that may stand between the braces of a rule's message. */
public final class MessageNames {
  /** Those that every rule knows. */
  private static final List<String> COMMON = List.of("metric", "rule", "source", "place");

  private static final List<String> PROPERTIES = List.of("source", "place", "value", "sentence");

  private MessageNames() {}

  /**
   * Those of a rule that looks at something else than claims.
   *
   * @param more names of the kind's own
   * @return all names, in the order to print
   */
  static List<String> ofPlace(String... more) {
    return names(List.of(), more);
  }

  /** Those of a rule that looks at one claim at a time. */
  static List<String> ofClaim(String... more) {
    return names(List.of("claim", "a"), more);
  }

  /** Those of a rule that holds two claims against each other. */
  static List<String> ofPair(String... more) {
    return names(List.of("a", "b", "claim"), more);
  }

  private static List<String> names(List<String> claims, String... more) {
    List<String> names = new ArrayList<>(COMMON);
    names.addAll(List.of(more));
    for (String claim : claims) {
      names.add(claim);
      PROPERTIES.forEach(property -> names.add(claim + "." + property));
    }
    return List.copyOf(names);
  }
}
