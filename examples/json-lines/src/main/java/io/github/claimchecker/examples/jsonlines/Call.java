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
 * @param folder the folder to check; empty for the verbs that read lines
 */
record Call(Verb verb, Optional<String> rules, String folder) {

  /** What the program can do. */
  enum Verb {
    CLAIMS,
    VERDICTS,
    FINDINGS
  }

  /** Reads the command line; empty if it is wrong. */
  static Optional<Call> of(String... arguments) {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    Optional<String> rules = Optional.empty();
    int option = words.indexOf("--rules");
    if (option >= 0 && option + 1 < words.size()) {
      rules = Optional.of(words.remove(option + 1));
      words.remove(option);
    }
    Optional<Verb> verb = words.isEmpty() ? Optional.empty() : verb(words.remove(0));
    String folder = words.isEmpty() ? "" : words.remove(0);
    boolean wantsFolder = verb.filter(Verb.FINDINGS::equals).isPresent();
    if (verb.isEmpty() || !words.isEmpty() || folder.isEmpty() == wantsFolder) {
      return Optional.empty();
    }
    return Optional.of(new Call(verb.get(), rules, folder));
  }

  private static Optional<Verb> verb(String word) {
    return Arrays.stream(Verb.values())
        .filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
