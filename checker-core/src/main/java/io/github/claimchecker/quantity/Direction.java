package io.github.claimchecker.quantity;

/** Which way a change goes. */
public enum Direction {
  /** "rose 11%". */
  UP,
  /** "fell 11%". */
  DOWN
}
