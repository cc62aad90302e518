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
    if (isAcronym(letters)) {
      return Set.of(letters);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String base = lemma.toLowerCase(Locale.ROOT);
    String singular = lower.equals(base) ? withoutEnding(lower) : base;
    return lower.equals(singular) ? Set.of(lower) : Set.of(lower, singular);
  }

  /** Letters and digits, of which one is a capital and none a small letter. */
  private static boolean isAcronym(String letters) {
    boolean capital = false;
    for (int i = 0; i < letters.length(); ) {
      int c = letters.codePointAt(i);
      i += Character.charCount(c);
      if (!Character.isLetterOrDigit(c) || Character.isLowerCase(c)) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital && letters.length() > 1;
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

  /** Nearly all tokens are one word each, and there are as many tokens as a text has. */
  private static List<String> parts(String text) {
    List<String> parts = List.of();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      boolean han = Character.isIdeographic(c);
      if (han || isHyphen(c)) {
        parts = with(text.substring(start, i), parts);
        parts = han ? with(text.substring(i, end), parts) : parts;
        start = end;
      }
      i = end;
    }
    return with(text.substring(start), parts);
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private static List<String> with(String part, List<String> parts) {
    if (!hasLetterOrDigit(part)) {
      return parts;
    }
    if (parts.isEmpty()) {
      return List.of(part);
    }
    List<String> more = new ArrayList<>(parts);
    more.add(part);
    return more;
  }

  private static boolean hasLetterOrDigit(String part) {
    for (int i = 0; i < part.length(); ) {
      int c = part.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }
}
