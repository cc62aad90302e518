package io.github.claimchecker.compare;

/** What claims of different times mean to a comparison. */
public enum PeriodPolicy {
  /** Claims of different times are not compared; one that does not say is assumed to match. */
  SAME,
  /** A claim is compared with the one nearest in time of each document. */
  NEAREST,
  /** Time does not matter. */
  ANY
}
