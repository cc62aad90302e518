package io.github.claimchecker.text;

import java.util.Locale;
import java.util.Optional;

/** Tells Chinese from the rest by its characters. */
final class Language {
  /** A Han character says about as much as three letters. */
  private static final int LETTERS_PER_HAN = 3;

  private Language() {}

  /**
   * Names the language of a text.
   *
   * @param named the language that the file itself names; not believed where the text is Chinese
   * @param text the text
   * @return the primary language, without region
   */
  static String of(Optional<String> named, String text) {
    return isChinese(text) ? "zh" : named.flatMap(Language::primary).orElse("en");
  }

  private static Optional<String> primary(String named) {
    String language = Locale.forLanguageTag(named.strip().replace('_', '-')).getLanguage();
    return Optional.of(language).filter(code -> !code.isEmpty());
  }

  private static boolean isChinese(String text) {
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
    return han * LETTERS_PER_HAN > letters;
  }
}
