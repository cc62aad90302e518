package io.github.claimchecker.text;

import java.util.Set;

/** Regular endings of English words, for where no model or list knows better. */
final class Inflection {
  private static final Set<String> CHANGING =
      Set.of("NOUN", "VERB", "AUX", "ADJ", "ADV", "PRON", "DET");
  private static final Set<String> UNCUT = Set.of("ss", "us", "is", "as", "os");
  private static final int SHORTEST = 4;

  private Inflection() {}

  /** Says whether words with the tag have other forms. */
  static boolean changes(String tag) {
    return CHANGING.contains(tag);
  }

  /**
   * Says whether a form may come from a lemma: they begin alike and differ little in length, and
   * the ending is off.
   */
  static boolean isPlausible(String word, String lemma, String tag) {
    if (tag.equals("PRON") || tag.equals("DET")) {
      return true;
    }
    if (word.equals(lemma)) {
      return !(tag.equals("VERB") && (word.endsWith("ed") || word.endsWith("ing")));
    }
    if (word.endsWith("ies") && lemma.endsWith("ie")) {
      return false;
    }
    int shorter = word.length() - lemma.length();
    return word.regionMatches(0, lemma, 0, 2) && shorter >= -2 && shorter <= 4;
  }

  /** Takes a regular ending off. */
  static String cut(String word, String tag) {
    return switch (tag) {
      case "NOUN", "PROPN" -> singular(word);
      case "VERB" -> verb(word);
      default -> word;
    };
  }

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

  private static String verb(String word) {
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

  /** "stopp" is "stop"; "fall" and "miss" stay. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    char c = stem.charAt(last);
    boolean doubled = c == stem.charAt(last - 1) && "aeioulsz".indexOf(c) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
