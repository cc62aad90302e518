package io.github.claimchecker.text;

import java.util.Locale;

/** The short word at the end of another: "n't", "'s", "'re". */
final class Clitic {
  private static final String[] ENDINGS = {"'s", "'re", "'ve", "'ll", "'d", "'m"};

  private Clitic() {}

  /** Where the clitic of a word starts; the word's length where it has none. */
  static int start(String word) {
    String lower = plain(word);
    if (lower.equals("cannot")) {
      return 3;
    }
    if (lower.endsWith("n't") && lower.length() > 3) {
      return lower.length() - 3;
    }
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending) && lower.length() > ending.length()) {
        return lower.length() - ending.length();
      }
    }
    return lower.length();
  }

  /** The word in lower case, with a straight apostrophe. */
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The tag of a clitic behind a word with a tag of the tagger, such as {@code NOUN+PART}. */
  static String tag(String clitic, String whole) {
    if (clitic.equals("n't") || clitic.equals("not")) {
      return "PART";
    }
    boolean verb = whole.endsWith("+AUX") || whole.endsWith("+VERB") || whole.equals("PRON");
    return clitic.equals("'s") && !verb ? "PART" : "AUX";
  }
}
