package io.github.claimchecker.rule;

import java.util.BitSet;
import java.util.Optional;

/**
 * A metric with its terms as numbers of the vocabulary.
 *
 * @param metric the metric
 * @param subject the term that names whose it is
 * @param all the terms that must all be there
 * @param any the terms of which one must be there, if there are any
 * @param none the terms that must not stand next to the quantity
 */
record Wanted(Metric metric, Optional<Integer> subject, BitSet all, BitSet any, BitSet none) {

  /** Says whether one of its terms is among those next to a quantity. */
  boolean isNear(BitSet near) {
    return near.intersects(all) || near.intersects(any);
  }

  /** Says whether the terms found around a quantity are all that it asks for. */
  boolean isWhole(BitSet found) {
    BitSet missing = (BitSet) all.clone();
    missing.andNot(found);
    return missing.isEmpty() && (any.isEmpty() || found.intersects(any));
  }

  /** Says whether its subject is among the terms that may name one; where it has none, it is. */
  boolean namesSubject(BitSet named) {
    return subject.map(named::get).orElse(true);
  }
}
