package io.github.claimchecker.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Mends what the tagger gets wrong where the characters of a token leave no doubt. */
final class Tags {
  private static final String SYMBOLS = "%‰+=×±~°#§&<>^|";

  private final Map<String, List<String>> allowed = new HashMap<>();

  Tags() {
    for (String line : WordList.lines("tags-en.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      allowed.put(words.get(0), words.subList(1, words.size()));
    }
  }

  /** The tag of a token, given what the tagger says. */
  String mend(String word, String tag) {
    char first = word.charAt(0);
    if (Characters.isDigit(first) || (first == '.' && word.length() > 1 && isDigit(word, 1))) {
      return "NUM";
    }
    if (Characters.isHan(first)) {
      return "X";
    }
    if (isSymbol(word)) {
      return "SYM";
    }
    if (!Character.isLetter(word.codePointAt(0)) && first != '_') {
      return first == '\'' && word.length() > 1 ? tag : "PUNCT";
    }
    return word(word, tag);
  }

  private String word(String word, String tag) {
    List<String> tags = allowed.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    if (!tags.isEmpty()) {
      return tags.contains(tag) || tag.equals("PROPN") ? tag : tags.get(0);
    }
    boolean digits = word.chars().anyMatch(Character::isDigit);
    boolean wrong = tag.equals("PUNCT") || tag.equals("SYM") || (digits && tag.equals("NUM"));
    return wrong ? name(word) : tag;
  }

  private static String name(String word) {
    return Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
  }

  /** "%", "$", "US$", "°C". */
  private static boolean isSymbol(String word) {
    char last = word.charAt(word.length() - 1);
    return SYMBOLS.indexOf(word.charAt(0)) >= 0
        || Character.getType(last) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isDigit(String word, int i) {
    return Characters.isDigit(word.charAt(i));
  }
}
