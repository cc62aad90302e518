package io.github.claimchecker.rule;

import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word as terms see it: what it may be called. Two words match if they share a form.
 *
 * <p>A hyphen parts words as a space does, and so do Chinese characters, which have no spaces. An
 * acronym matches only an acronym: "US" is not "us".
 *
 * @param forms the word and its lemma in lower case, or the acronym in capitals
 * @param token which token of the phrase it comes from, 0-based
 * @param isFiller whether it only joins others ("of", "the"), so that it may be left out
 */
record Word(Set<String> forms, int token, boolean isFiller) {
  private static final Set<String> FILLER_TAGS = Set.of("ADP", "DET", "PART", "PUNCT");
  private static final Set<String> TAGS_WITH_LEMMA =
      Set.of("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM");

  /** Cuts tokens into the words that terms are matched by. */
  static List<Word> of(List<Token> tokens) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      add(tokens.get(i), i, words);
    }
    return words;
  }

  private static void add(Token token, int index, List<Word> words) {
    String text = withoutPossessive(token.text());
    List<String> parts = parts(text);
    List<String> lemmas = TAGS_WITH_LEMMA.contains(token.tag()) ? parts(token.lemma()) : List.of();
    boolean filler = FILLER_TAGS.contains(token.tag());
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String lemma = lemmas.size() == parts.size() ? lemmas.get(i) : part;
      words.add(new Word(forms(part, lemma), index, filler));
    }
  }

  private static Set<String> forms(String text, String lemma) {
    String letters = text.replace(".", "");
    boolean acronym =
        letters.length() > 1
            && letters.codePoints().allMatch(Character::isLetterOrDigit)
            && letters.codePoints().anyMatch(Character::isUpperCase)
            && letters.equals(letters.toUpperCase(Locale.ROOT));
    if (acronym) {
      return Set.of(letters);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String base = lemma.toLowerCase(Locale.ROOT);
    String singular = lower.equals(base) ? withoutEnding(lower) : base;
    return lower.equals(singular) ? Set.of(lower) : Set.of(lower, singular);
  }

  /** Mends the commonest English ending where the lemmatiser does not know the word. */
  private static String withoutEnding(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }

  private static String withoutPossessive(String text) {
    boolean possessive = text.endsWith("'s") || text.endsWith("\u2019s");
    return possessive && text.length() > 2 ? text.substring(0, text.length() - 2) : text;
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean han = Character.isIdeographic(c);
              if (han || isHyphen(c)) {
                flush(part, parts);
              }
              if (!isHyphen(c)) {
                part.appendCodePoint(c);
              }
              if (han) {
                flush(part, parts);
              }
            });
    flush(part, parts);
    return parts;
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private static void flush(StringBuilder part, List<String> parts) {
    if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
      parts.add(part.toString());
    }
    part.setLength(0);
  }
}
