package io.github.claimchecker.text;

import io.github.claimchecker.text.Abbreviations.Use;
import java.util.Optional;

/**
 * Finds where sentences end. A full stop ends one unless it belongs to a number, an abbreviation or
 * an initial, or a small letter follows; closing quotes and citations ("[3][5]") behind it belong
 * to it.
 */
final class SentenceEnds {
  private final Abbreviations abbreviations = Abbreviations.ENGLISH;

  /**
   * Finds the end of the sentence that starts at or goes on from {@code from}.
   *
   * @return the offset after its last character, {@code limit} where none ends before
   */
  int next(CharSequence text, int from, int limit) {
    int start = skipSpace(text, from, limit);
    for (int i = start; i < limit; i++) {
      if (Characters.isStop(text.charAt(i))) {
        int end = tail(text, i + 1, limit);
        if (end >= limit || ends(text, start, i, end, limit)) {
          return Math.min(end, limit);
        }
        i = end - 1;
      }
    }
    return limit;
  }

  static int skipSpace(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The offset after further stops, closing quotes and citations. */
  private static int tail(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit
        && (Characters.isStop(text.charAt(i)) || Characters.isClosing(text.charAt(i)))) {
      i++;
    }
    int end = citation(text, i, limit);
    while (end > i) {
      i = end;
      end = citation(text, i, limit);
    }
    return i;
  }

  /** The offset after "[12]" or "[^note]", or {@code from} where none stands. */
  private static int citation(CharSequence text, int from, int limit) {
    int i = from;
    if (i >= limit || text.charAt(i) != '[') {
      return from;
    }
    while (i < limit && i < from + 12 && text.charAt(i) != ']') {
      i++;
    }
    boolean number = from + 1 < limit && isCitationMark(text.charAt(from + 1));
    return number && i < limit && text.charAt(i) == ']' ? i + 1 : from;
  }

  private static boolean isCitationMark(char c) {
    return Characters.isDigit(c) || c == '^';
  }

  /** Says whether the stop at {@code stop}, with its tail up to {@code end}, ends a sentence. */
  private boolean ends(CharSequence text, int start, int stop, int end, int limit) {
    char mark = text.charAt(stop);
    if (Characters.isWideStop(mark)) {
      return true;
    }
    String next = nextWord(text, end, limit);
    if (!Characters.isSpace(text.charAt(end))) {
      return endsWithoutSpace(text, start, stop, end, next);
    }
    if (next.isEmpty()) {
      return true;
    }
    char first = next.charAt(0);
    if (Character.isLowerCase(first)) {
      return false;
    }
    boolean single = mark == '.' && (stop + 1 == end || text.charAt(stop + 1) != '.');
    if (!single) {
      return true;
    }
    int from = wordStart(text, start, stop);
    boolean letter = stop - from == 1;
    return fullStop(
        word(text, start, stop), start == from, letter && isNamed(text, start, from), next);
  }

  /** Decides about one full stop before a space and a word without a small letter. */
  private boolean fullStop(String word, boolean first, boolean named, String next) {
    boolean digit = Characters.isDigit(next.charAt(0));
    if (first && isListNumber(word)) {
      return false;
    }
    Optional<Use> use = abbreviations.use(word);
    if (use.isEmpty()) {
      return true;
    }
    return switch (use.get()) {
      case NEVER -> false;
      case NUMBER -> !digit;
      case MONTH, MAYBE -> !digit && (named || abbreviations.startsSentence(next));
    };
  }

  /** "marked with an E. Readers ...": what follows an article is no initial of a name. */
  private static boolean isNamed(CharSequence text, int start, int word) {
    int end = word;
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    String before = word(text, start, end);
    return before.equals("a") || before.equals("an") || before.equals("the");
  }

  private static boolean isListNumber(String word) {
    return word.length() <= 3 && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  /** "the quota.The mine": a space was forgotten. "Node.js" and "3.5" go on. */
  private boolean endsWithoutSpace(CharSequence text, int start, int stop, int end, String next) {
    if (text.charAt(stop) == '.' && Characters.isHan(text.charAt(end))) {
      return true;
    }
    String word = word(text, start, stop);
    boolean plain = word.length() > 2 && isSmallOrDigit(word.charAt(word.length() - 1));
    return plain && next.length() > 1 && abbreviations.startsSentence(next);
  }

  private static boolean isSmallOrDigit(char c) {
    return Character.isLowerCase(c) || Characters.isDigit(c);
  }

  private static int wordStart(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && isWordPart(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static String word(CharSequence text, int start, int end) {
    int from = wordStart(text, start, end);
    return end - from > 40 ? "" : text.subSequence(from, end).toString();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  /** The letters or digits that come next, behind spaces and opening marks. */
  private static String nextWord(CharSequence text, int from, int limit) {
    int i = from;
    while (i < limit
        && (Characters.isSpace(text.charAt(i)) || Characters.isOpening(text.charAt(i)))) {
      i++;
    }
    int end = i;
    while (end < limit && end < i + 20 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.subSequence(i, end == i ? Math.min(i + 1, limit) : end).toString();
  }
}
