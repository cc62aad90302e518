package io.github.claimchecker.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code profile-en.txt}. */
final class ProfileWords {
  static final ProfileWords ENGLISH = new ProfileWords();

  private final Map<String, Set<String>> sections = new HashMap<>();

  private ProfileWords() {
    Set<String> section = new HashSet<>();
    for (String line : DataLines.of("profile-en.txt")) {
      if (line.startsWith("[")) {
        section =
            sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
      } else {
        section.addAll(List.of(line.split(" +", -1)));
      }
    }
  }

  /** Whether a word in lower case stands in a section. */
  boolean has(String section, String word) {
    return sections.getOrDefault(section, Set.of()).contains(word);
  }

  /** Whether a word in lower case counts through a row: "third", "62nd". */
  boolean isOrdinal(String word) {
    int digits = word.length() - 2;
    boolean figures = digits > 0 && word.substring(0, digits).chars().allMatch(Character::isDigit);
    return figures ? ENDS.contains(word.substring(digits)) : has("ordinal", word);
  }

  private static final Set<String> ENDS = Set.of("st", "nd", "rd", "th");
}
