package io.github.claimchecker.quantity;

import java.util.Arrays;
import java.util.Optional;

/**
 * The words, numerals and marks of a stretch of text, in arrays that are used again for the next.
 *
 * <p>Indices outside of the stretch are allowed: they read as a mark without a character.
 */
final class Tokens {
  private final String text;
  // The sort of a token, in the lower bits, and where a number is
  private static final byte MARK = 0;
  private static final byte WORD = 1;
  private static final byte NUMERAL = 2;
  private static final byte SORT = 3;
  private static final byte CORE = 4;
  private static final byte NEAR = 8;

  /** How many tokens may stand between the first of a quantity and its number. */
  private static final int REACH = 4;

  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Object[] values = new Object[64];
  private long[] roles = new long[64];
  private byte[] sorts = new byte[64];
  private Optional<Boolean> title = Optional.empty();

  Tokens(String text) {
    this.text = text;
  }

  void clear() {
    size = 0;
    title = Optional.empty();
  }

  void addWord(int start, int end, Lexeme word) {
    add(start, end, WORD, word.roles(), word);
  }

  void addNumeral(int start, Numeral numeral) {
    add(start, numeral.end(), NUMERAL, 0, numeral);
  }

  void addMark(int start, int end) {
    add(start, end, MARK, 0, Lexeme.UNKNOWN);
  }

  private void add(int start, int end, byte sort, long role, Object value) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    sorts[size] = sort;
    roles[size] = role;
    values[size++] = value;
    if (sort == NUMERAL || (role & Role.CORE) != 0) {
      core();
    }
  }

  private void grow() {
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    values = Arrays.copyOf(values, size * 2);
    roles = Arrays.copyOf(roles, size * 2);
    sorts = Arrays.copyOf(sorts, size * 2);
  }

  /** Marks the last token as the core of a number, and those before it as near one. */
  private void core() {
    int last = size - 1;
    sorts[last] |= CORE;
    for (int i = Math.max(0, last - REACH); i < last; i++) {
      sorts[i] |= NEAR;
    }
  }

  String text() {
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
    return has(i) && (sorts[i] & NUMERAL) != 0;
  }

  Numeral numeral(int i) {
    return (Numeral) values[i];
  }

  boolean isWord(int i) {
    return has(i) && (sorts[i] & WORD) != 0;
  }

  /** Returns what a word means; a numeral or a mark means nothing. */
  Lexeme word(int i) {
    return isWord(i) ? (Lexeme) values[i] : Lexeme.UNKNOWN;
  }

  /** Says whether a token is a numeral, or a word that a number is made of. */
  boolean isCore(int i) {
    return has(i) && (sorts[i] & CORE) != 0;
  }

  /** Says whether one of the next few tokens is the core of a number. */
  boolean isNearCore(int i) {
    return has(i) && (sorts[i] & NEAR) != 0;
  }

  boolean is(int i, Role role) {
    return isAny(i, role.bit());
  }

  boolean isAny(int i, long mask) {
    return i >= 0 && i < size && (roles[i] & mask) != 0;
  }

  boolean isMark(int i) {
    return has(i) && (sorts[i] & SORT) == MARK;
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

  /** Says whether the stretch is a headline, where words have capitals that are no names. */
  boolean isTitle() {
    if (title.isEmpty()) {
      title = Optional.of(Titles.isTitle(this));
    }
    return title.get();
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
