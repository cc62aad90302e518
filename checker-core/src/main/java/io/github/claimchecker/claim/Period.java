package io.github.claimchecker.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a claim holds.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param printed the words that say so; empty where the text says nothing
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to, String printed) {

  /** The text does not say. */
  public static final Period UNSPECIFIED = new Period(Optional.empty(), Optional.empty(), "");

  /**
   * Says whether the text says anything.
   *
   * @return false for {@link #UNSPECIFIED}
   */
  public boolean isSpecified() {
    return from.isPresent() || to.isPresent();
  }
}
