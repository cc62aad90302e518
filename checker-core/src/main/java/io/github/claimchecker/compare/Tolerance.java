package io.github.claimchecker.compare;

import io.github.claimchecker.quantity.Unit;
import java.util.List;

/**
 * The gap that two stated regions may have and still count as meeting. Of several the widest
 * counts.
 *
 * @param relative a part of the larger value, 0.05 for 5%; 0 for none
 * @param absolute gaps in a unit; those in a unit that does not convert to the claim's say nothing
 */
public record Tolerance(double relative, List<Absolute> absolute) {

  /** No gap at all. */
  public static final Tolerance NONE = new Tolerance(0, List.of());

  /** Copies the list. */
  public Tolerance {
    absolute = List.copyOf(absolute);
  }

  /**
   * A gap in a unit.
   *
   * @param amount how much, 0 or more
   * @param unit in what; {@code point} for shares, {@link Unit#ONE} for counts
   */
  public record Absolute(double amount, Unit unit) {}
}
