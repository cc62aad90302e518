package io.github.claimchecker.text;

import java.util.Locale;
import java.util.Optional;

/** Tells Chinese from the rest by its characters. */
final class Language {
  /** A Han character says about as much as three letters. */
  private static final int LETTERS_PER_HAN = 3;

  private Language() {}

  /** A language that a file names itself, in the form of BCP 47; empty where it is not one. */
  static Optional<String> tag(String named) {
    String tag = Locale.forLanguageTag(named.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? Optional.empty() : Optional.of(tag);
  }

  /**
   * Names the language of a text: {@code zh} where most of it is Han characters, else {@code en}.
   */
  static String of(String text) {
    int han = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isHan(c)) {
        han++;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    return han * LETTERS_PER_HAN > letters ? "zh" : "en";
  }
}
