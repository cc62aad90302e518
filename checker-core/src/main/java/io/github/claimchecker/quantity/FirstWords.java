package io.github.claimchecker.quantity;

/**
 * The words that phrases begin with, kept as bits: a quick look that most words of a text do not
 * pass.
 *
 * <p>A word is a run of letters, in any case, known by a hash. Hence some words pass that begin no
 * phrase; none that does is kept out.
 */
final class FirstWords {
  private static final int BITS = 1 << 15;

  private final long[] bits = new long[BITS / Long.SIZE];

  /** Adds the first word of a phrase, if it begins with one. */
  void add(String phrase) {
    long word = word(phrase, 0);
    if (end(word) > 0) {
      int bit = bit(word);
      bits[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /**
   * Says whether a word may begin a phrase.
   *
   * @param word a result of {@link #word}
   */
  boolean mayHold(long word) {
    int bit = bit(word);
    return (bits[bit / Long.SIZE] & (1L << bit)) != 0;
  }

  private static int bit(long word) {
    int hash = (int) (word >>> 32);
    return (hash ^ (hash >>> 15)) & (BITS - 1);
  }

  /**
   * Reads the run of letters at an offset, which may be empty.
   *
   * @return its hash in the upper and its end in the lower 32 bits
   */
  static long word(String text, int from) {
    int length = text.length();
    int hash = 0;
    int i = from;
    while (i < length) {
      char c = text.charAt(i);
      if (!Chars.isLetter(c)) {
        break;
      }
      hash = hash * 31 + (c < 0x80 ? c | 0x20 : folded(c));
      i++;
    }
    return ((long) hash << 32) | i;
  }

  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Returns where a word ends, as {@link #word} gives it. */
  static int end(long word) {
    return (int) word;
  }
}
