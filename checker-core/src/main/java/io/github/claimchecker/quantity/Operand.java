package io.github.claimchecker.quantity;

import java.util.Optional;

/**
 * A number with its own unit, hedges left aside.
 *
 * @param amount the number
 * @param unit its unit; empty where none is printed beside it
 * @param end the token behind it
 */
record Operand(Amount amount, Optional<Unit> unit, int end) {

  /** Says whether it is an amount of money. */
  boolean isMoney() {
    return unit.filter(u -> u.dimension() == Dimension.MONEY).isPresent();
  }
}
