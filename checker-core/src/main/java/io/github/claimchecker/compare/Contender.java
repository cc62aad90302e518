package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Outcome;

/**
 * A claim among others that it may be in conflict with.
 *
 * @param claim the claim
 * @param extent how far its quantity reaches
 * @param number its rank among them, in the order of values, from 0
 * @param place a number for where it stands; claims of one place are not compared
 * @param dating what it says of its time
 * @param window the times it is compared with, where both tell a year
 */
record Contender(Claim claim, Extent extent, int number, int place, Dating dating, Window window) {

  /** How the time of a claim is compared. */
  enum Dating {
    /** It does not matter. */
    FREE,
    /** By dates. */
    DATED,
    /** By days of the year, since the year is not told. */
    YEARLESS
  }

  /** The times it is compared with where one of two does not tell a year. */
  Window windowInYear() {
    return Window.sharing(claim.period().inYear());
  }

  /** Whether it is not the other one, and place and time let the two be compared. */
  boolean meets(Contender other) {
    return place != other.place && timeMeets(other);
  }

  private boolean timeMeets(Contender other) {
    if (dating == Dating.FREE || other.dating == Dating.FREE) {
      return true;
    }
    return dating == Dating.DATED && other.dating == Dating.DATED
        ? window.meets(other.window)
        : windowInYear().meets(other.windowInYear());
  }

  Outcome outcome(Contender other, Tolerance tolerance) {
    return Judge.outcome(extent, other.extent, tolerance);
  }

  /** How far apart the two are expected to be, in the base unit. */
  double gap(Contender other) {
    return extent.against(other.extent).expected().gapTo(other.extent.against(extent).expected());
  }
}
