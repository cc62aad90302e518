package io.github.claimchecker.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A compiled trie: finds the longest of many phrases that begins at an offset.
 *
 * <p>A space in a phrase stands for any run of white space in the text. States are rows of one
 * table, so that a step is one addition and one look-up.
 */
final class Automaton {
  private static final int NONE = -1;

  private final boolean folding;
  private final FirstWords firstWords = new FirstWords();
  private final byte[] classOf = new byte[Character.MAX_VALUE + 1];
  private int classes = 1;
  private int states = 1;
  private char[] next = new char[0];
  private int[] payload = {NONE};

  /**
   * Compiles phrases.
   *
   * @param phrases each with its payload, 0 or more
   * @param folding whether upper case in the text matches; the phrases are then in lower case
   */
  Automaton(Map<String, Integer> phrases, boolean folding) {
    this.folding = folding;
    phrases.keySet().forEach(this::classify);
    spread();
    next = new char[classes * 64];
    phrases.forEach(this::add);
    phrases.keySet().forEach(firstWords::add);
  }

  private void classify(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (classOf[c] == 0) {
        if (classes > Byte.MAX_VALUE) {
          throw new IllegalStateException("more than 127 different characters in phrases");
        }
        byte fresh = (byte) classes++;
        classOf[c] = fresh;
        if (folding) {
          classOf[Character.toUpperCase(c)] = fresh;
        }
      }
    }
  }

  /** Lets every kind of white space count as the space in a phrase. */
  private void spread() {
    for (int i = 0; i < Chars.spaces().length(); i++) {
      classOf[Chars.spaces().charAt(i)] = classOf[' '];
    }
  }

  private void add(String phrase, int value) {
    int state = 0;
    for (int i = 0; i < phrase.length(); i++) {
      int cell = state * classes + classOf[phrase.charAt(i)];
      if (next[cell] == 0) {
        if (states > Character.MAX_VALUE) {
          throw new IllegalStateException("more states than the table can name");
        }
        next[cell] = (char) states++;
        if (states * classes >= next.length) {
          next = Arrays.copyOf(next, next.length * 2);
        }
        if (states > payload.length) {
          int old = payload.length;
          payload = Arrays.copyOf(payload, old * 2);
          Arrays.fill(payload, old, payload.length, NONE);
        }
      }
      state = next[cell];
    }
    if (payload[state] != NONE) {
      throw new IllegalStateException("twice in the data: " + phrase);
    }
    payload[state] = value;
  }

  /**
   * Takes a quick look at a word.
   *
   * @param word a result of {@link FirstWords#word}
   * @return false if no phrase begins with the word
   */
  boolean mayBegin(long word) {
    return firstWords.mayHold(word);
  }

  /**
   * Finds the longest phrase that begins at an offset and ends where a word ends.
   *
   * @param text the text
   * @param from the offset, in UTF-16 code units
   * @return the payload in the upper and the end offset in the lower 32 bits; below 0 if there is
   *     none
   */
  long longest(String text, int from) {
    return longest(text, from, false);
  }

  /** Finds the longest phrase as above; {@code glued} lets a digit touch its last letter. */
  long longest(String text, int from, boolean glued) {
    long best = NONE;
    int state = 0;
    int length = text.length();
    int space = classOf[' '];
    int i = from;
    while (i < length) {
      int step = classOf[text.charAt(i)];
      state = step == 0 ? 0 : next[state * classes + step];
      if (state == 0) {
        break;
      }
      i = step == space ? Chars.skipSpace(text, i) : i + 1;
      if (payload[state] != NONE && endsAt(text, i, glued)) {
        best = ((long) payload[state] << 32) | i;
      }
    }
    return best;
  }

  private static boolean endsAt(String text, int end, boolean glued) {
    return Chars.wordEndsAt(text, end) || (glued && Chars.isDigit(text.charAt(end)));
  }

  /** Returns the payload of a result of {@link #longest}. */
  static int payload(long match) {
    return (int) (match >>> 32);
  }

  /** Returns the end offset of a result of {@link #longest}. */
  static int end(long match) {
    return (int) match;
  }

  /** Brings a phrase into the form that a folding automaton expects. */
  static String fold(String phrase) {
    return phrase.toLowerCase(Locale.ROOT);
  }
}
