package io.github.claimchecker.compare;

import io.github.claimchecker.compare.Lexicon.Relation;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;

/**
 * Remembers how near two words are, for as many pairs of words as there is room; a pair that falls
 * on the place of another takes it. Safe to share between threads: a place is one number, which
 * tells the pair and the relation.
 */
final class RelationMemory {
  private static final int BITS = 18;
  private static final int RELATION_BITS = 3;
  private static final int WORD_BITS = 30;
  private static final Relation[] RELATIONS = Relation.values();

  /** Spreads neighbouring numbers over all places: 2 to the power of 64 by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final AtomicLongArray places = new AtomicLongArray(1 << BITS);

  /**
   * Tells what is remembered of two words, or finds it out.
   *
   * @param a the number of a word, below 2 to the power of 30
   * @param b that of another
   * @param find finds it out
   */
  @SuppressWarnings("EnumOrdinal")
  Relation of(int a, int b, Supplier<Relation> find) {
    long pair = (((long) Math.min(a, b) << WORD_BITS) + Math.max(a, b) + 1) << RELATION_BITS;
    int place = (int) (pair * SPREAD >>> (Long.SIZE - BITS));
    long known = places.get(place);
    if (known >> RELATION_BITS == pair >> RELATION_BITS) {
      return RELATIONS[(int) (known - pair)];
    }
    Relation relation = find.get();
    places.set(place, pair + relation.ordinal());
    return relation;
  }
}
