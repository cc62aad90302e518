package io.github.claimchecker.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** English words that end in a full stop without ending a sentence. */
final class Abbreviations {
  static final Abbreviations ENGLISH = load();

  /** What a full stop after the word may mean; see the data file. */
  enum Use {
    NEVER,
    NUMBER,
    MONTH,
    MAYBE
  }

  private final Map<String, Use> uses;
  private final Set<String> starters;

  private Abbreviations(Map<String, Use> uses, Set<String> starters) {
    this.uses = uses;
    this.starters = starters;
  }

  private static Abbreviations load() {
    Map<String, Use> uses = new HashMap<>();
    for (String line : WordList.lines("abbreviations-en.txt")) {
      int colon = line.indexOf(':');
      Use use = Use.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        uses.putIfAbsent(word, use);
      }
    }
    Set<String> starters = new HashSet<>();
    for (String line : WordList.lines("starters-en.txt")) {
      starters.addAll(Arrays.asList(line.split(" ", -1)));
    }
    return new Abbreviations(uses, starters);
  }

  /** How a word is used before a full stop; the word is given without it. */
  Optional<Use> use(String word) {
    if (word.isEmpty() || word.length() > 8) {
      return Optional.empty();
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    Use use = initial ? Use.MAYBE : uses.get(word.toLowerCase(Locale.ROOT));
    return use == null && isAcronym(word) ? Optional.of(Use.MAYBE) : Optional.ofNullable(use);
  }

  /** Single letters with full stops between them, "U.S". */
  private static boolean isAcronym(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return word.length() % 2 == 1 && word.length() > 1;
  }

  /** Says whether a word with a capital letter begins a sentence even behind an abbreviation. */
  boolean startsSentence(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && starters.contains(word.toLowerCase(Locale.ROOT));
  }
}
