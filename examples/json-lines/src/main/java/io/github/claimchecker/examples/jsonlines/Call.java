package io.github.claimchecker.examples.jsonlines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param verb what to do
 * @param rules the rule file, folder or pack behind {@code --rules}
 * @param folder the folder to look at; empty where there is none
 */
record Call(Verb verb, Optional<String> rules, String folder) {

  /** What the program can do. */
  enum Verb {
    CLAIMS,
    VERDICTS,
    FINDINGS,
    EXPLAIN;

    /** Whether it is content with a folder, or with none. */
    boolean takes(String folder) {
      return this == EXPLAIN || folder.isEmpty() == (this != FINDINGS);
    }

    /**
     * Whether it finds what rules say, those of the pack {@code general} unless others are named.
     */
    boolean finds() {
      return this == FINDINGS || this == EXPLAIN;
    }
  }

  /** Reads the command line; empty if it is wrong. */
  static Optional<Call> of(String... arguments) {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    Optional<String> rules = rules(words);
    Optional<Verb> verb = words.isEmpty() ? Optional.empty() : verb(words.remove(0));
    String folder = words.isEmpty() ? "" : words.remove(0);
    return verb.filter(each -> each.takes(folder))
        .filter(each -> words.isEmpty())
        .map(each -> new Call(each, rules, folder));
  }

  /** Takes the option out of the words. */
  private static Optional<String> rules(List<String> words) {
    int option = words.indexOf("--rules");
    if (option < 0 || option + 1 == words.size()) {
      return Optional.empty();
    }
    words.remove(option);
    return Optional.of(words.remove(option));
  }

  private static Optional<Verb> verb(String word) {
    return Arrays.stream(Verb.values())
        .filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
