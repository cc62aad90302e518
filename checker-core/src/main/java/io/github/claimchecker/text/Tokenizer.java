package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sentence into words, numbers and marks.
 *
 * <p>A number keeps its grouping and decimals ("1,250.5", "3:1", "2025-12-27"); its unit, %, sign
 * and currency stand apart. "20-year-old" is five tokens, as in the treebank that the tagger
 * learned from; "F-35" and "non-tariff" are one. "doesn't" is one here: {@link Tagger} parts it.
 */
final class Tokenizer {
  private static final Set<String> PREFIXES = prefixes();

  /** Brackets as treebanks and corpora made after them write them. */
  private static final Set<String> BRACKETS = Set.of("-LRB-", "-RRB-", "-LSB-", "-RSB-");

  private static final int BRACKET_LENGTH = 5;

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  private static Set<String> prefixes() {
    Set<String> prefixes = new HashSet<>();
    WordList.lines("prefixes-en.txt").forEach(l -> prefixes.addAll(List.of(l.split(" ", -1))));
    return prefixes;
  }

  /** The tokens of a sentence, in their order; they do not overlap. */
  static List<Span> tokenize(String sentence) {
    Tokenizer tokenizer = new Tokenizer(sentence);
    for (int i = 0; i < sentence.length(); ) {
      i = tokenizer.token(i);
    }
    return tokenizer.spans;
  }

  /** Handles what begins at {@code i}; returns where to go on. */
  private int token(int i) {
    char c = text.charAt(i);
    if (Characters.isSpace(c)) {
      return i + 1;
    }
    int end;
    if (Characters.isDigit(c) || (c == '.' && isDigit(i + 1) && !isWord(i - 1))) {
      end = NumberShape.end(text, i);
    } else if (Characters.isHan(c)) {
      end = han(i);
    } else if (Character.isLetter(c)) {
      end = word(i);
    } else {
      end = mark(i);
    }
    spans.add(new Span(i, end));
    return end;
  }

  private int han(int start) {
    int i = start;
    while (i < text.length() && Characters.isHan(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int word(int start) {
    int i = start;
    while (i < text.length() && (isWordPart(i) || joins(start, i))) {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '$' && isCapitals(start, i)) {
      return i + 1;
    }
    return i < text.length() && text.charAt(i) == '.' && takesStop(start, i) ? i + 1 : i;
  }

  private boolean isWordPart(int i) {
    char c = text.charAt(i);
    return c == '_'
        || (Character.isLetterOrDigit(c) && !Characters.isHan(c))
        || (Character.isSurrogate(c) && Character.isLetter(text.codePointAt(i)))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Says whether a mark within a word holds its two parts together. */
  private boolean joins(int start, int i) {
    if (i == start || !isWord(i + 1)) {
      return false;
    }
    return switch (text.charAt(i)) {
      case '\'', '’', '&' -> Character.isLetter(text.charAt(i + 1));
      case '.' -> isSingleLetters(start, i);
      case '-' -> joinsHyphen(start, i);
      default -> false;
    };
  }

  /** "F-35", "COVID-19"; "non-tariff". */
  private boolean joinsHyphen(int start, int i) {
    return isDigit(i + 1)
        ? isCapitals(start, i)
        : PREFIXES.contains(text.substring(start, i).toLowerCase(Locale.ROOT));
  }

  /** Says whether {@code [start, i)} is "U" or "U.S". */
  private boolean isSingleLetters(int start, int i) {
    for (int k = start; k < i; k++) {
      boolean fits =
          (k - start) % 2 == 0 ? Character.isLetter(text.charAt(k)) : text.charAt(k) == '.';
      if (!fits) {
        return false;
      }
    }
    return (i - start) % 2 == 1
        && (i + 2 >= text.length() || !Character.isLetter(text.charAt(i + 2)));
  }

  /** Says whether the full stop at {@code i} belongs to the word before it. */
  private boolean takesStop(int start, int i) {
    String word = text.substring(start, i);
    Optional<Abbreviations.Use> use = Abbreviations.ENGLISH.use(word);
    boolean last = i + 1 >= text.length() || !Characters.isSpace(text.charAt(i + 1));
    if (use.isEmpty() || (last && i + 1 < text.length() && text.charAt(i + 1) == '.')) {
      return false;
    }
    return switch (use.get()) {
      case NEVER -> !last;
      case NUMBER, MONTH -> !last && isDigit(i + 2);
      case MAYBE -> word.indexOf('.') > 0 || !last;
    };
  }

  private boolean isCapitals(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isUpperCase(text.charAt(i)) && !Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return end - start <= 6;
  }

  /**
   * A mark is one code point; equal full stops and dashes go together, and so do the parts of °C.
   */
  private int mark(int start) {
    if (BRACKETS.stream().anyMatch(bracket -> text.startsWith(bracket, start))) {
      return start + BRACKET_LENGTH;
    }
    int end = start + Character.charCount(text.codePointAt(start));
    char c = text.charAt(start);
    if (c == '°'
        && end < text.length()
        && "CFK".indexOf(text.charAt(end)) >= 0
        && !isWord(end + 1)) {
      return end + 1;
    }
    while ((c == '.' || c == '-') && end < text.length() && text.charAt(end) == c) {
      end++;
    }
    while (end < text.length()
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int i) {
    return i < text.length() && Characters.isDigit(text.charAt(i));
  }

  private boolean isWord(int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }
}
