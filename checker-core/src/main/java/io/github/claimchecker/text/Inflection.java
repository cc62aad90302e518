package io.github.claimchecker.text;

import java.util.Set;

/** Regular endings of English words that no dictionary knows. */
final class Inflection {
  private static final Set<String> UNCUT = Set.of("ss", "us", "is", "as", "os");
  private static final int SHORTEST = 4;

  private Inflection() {}

  /** Takes the ending of a plural off; names such as Paris and Texas stay. */
  static String singular(String word) {
    int length = word.length();
    if (length < SHORTEST || !word.endsWith("s") || UNCUT.contains(word.substring(length - 2))) {
      return word;
    }
    if (word.endsWith("ies") && length > SHORTEST) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing = word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes");
    return word.substring(0, length - (hissing || word.endsWith("sses") ? 2 : 1));
  }

  /** Takes the ending of a person or tense off. */
  static String verb(String word) {
    int length = word.length();
    if (word.endsWith("ied") && length > SHORTEST) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ing") && length > SHORTEST + 1) {
      return single(word.substring(0, length - 3));
    }
    if (word.endsWith("ed") && length > SHORTEST) {
      return single(word.substring(0, length - 2));
    }
    return singular(word);
  }

  /** "vlogg" is "vlog"; "fall" and "miss" stay. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    char c = stem.charAt(last);
    boolean doubled = c == stem.charAt(last - 1) && "aeioulsz".indexOf(c) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
