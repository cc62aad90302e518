package io.github.claimchecker.quantity;

import java.util.Arrays;

/**
 * The words, numerals and marks of a stretch of text, in arrays that are used again for the next.
 *
 * <p>Indices outside of the stretch are allowed: they read as a mark without a character.
 */
final class Tokens {
  private final CharSequence text;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Object[] values = new Object[64];
  private long[] roles = new long[64];

  Tokens(CharSequence text) {
    this.text = text;
  }

  void clear() {
    size = 0;
  }

  /** Adds a token; its value is a Numeral, a Lexeme, or the text itself for a mark. */
  void add(int start, int end, Object value) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      values = Arrays.copyOf(values, size * 2);
      roles = Arrays.copyOf(roles, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    roles[size] = value instanceof Lexeme word ? word.roles() : 0;
    values[size++] = value;
  }

  CharSequence text() {
    return text;
  }

  int size() {
    return size;
  }

  private boolean has(int i) {
    return i >= 0 && i < size;
  }

  /** Returns where a token begins; behind the last one, where that ends. */
  int start(int i) {
    return has(i) ? starts[i] : i < 0 ? 0 : end(size - 1);
  }

  int end(int i) {
    return has(i) ? ends[i] : 0;
  }

  boolean isNumeral(int i) {
    return has(i) && values[i] instanceof Numeral;
  }

  Numeral numeral(int i) {
    return (Numeral) values[i];
  }

  boolean isWord(int i) {
    return has(i) && values[i] instanceof Lexeme;
  }

  /** Returns what a word means; a numeral or a mark means nothing. */
  Lexeme word(int i) {
    return isWord(i) ? (Lexeme) values[i] : Lexeme.UNKNOWN;
  }

  boolean is(int i, Role role) {
    return isAny(i, role.bit());
  }

  boolean isAny(int i, long mask) {
    return i >= 0 && i < size && (roles[i] & mask) != 0;
  }

  boolean isMark(int i) {
    return has(i) && !(values[i] instanceof Numeral) && !(values[i] instanceof Lexeme);
  }

  boolean isMark(int i, char c) {
    return isMark(i) && text.charAt(starts[i]) == c;
  }

  boolean isDash(int i) {
    return isMark(i) && Chars.isDash(text.charAt(starts[i]));
  }

  /** Returns the first character of a token, 0 outside of the stretch. */
  char first(int i) {
    return has(i) ? text.charAt(starts[i]) : 0;
  }

  /** Says whether nothing stands between a token and the one before it. */
  boolean touchesPrevious(int i) {
    return has(i - 1) && has(i) && ends[i - 1] == starts[i];
  }

  /** Returns the first token that begins at or behind an offset, searching on from a token. */
  int at(int offset, int from) {
    int i = from;
    while (i < size && starts[i] < offset) {
      i++;
    }
    return i;
  }
}
