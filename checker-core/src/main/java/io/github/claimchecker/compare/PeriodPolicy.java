package io.github.claimchecker.compare;

/** What claims of different times mean to a comparison. */
public enum PeriodPolicy {
  /** Claims of different times are not compared; one that does not say is assumed to match. */
  SAME,
  /**
   * A claim is compared with the ones nearest in time of every other place (document, section or
   * sentence): both ways, so that of two series those of like years are compared, and a lone figure
   * with the one of a series that is nearest to it. A claim that does not say is nearest to any.
   */
  NEAREST,
  /** Time does not matter. */
  ANY
}
