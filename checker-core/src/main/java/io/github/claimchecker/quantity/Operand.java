package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its own unit, hedges left aside.
 *
 * @param from its first token
 * @param amount the number
 * @param unit its unit; empty where none is printed beside it
 * @param leads whether the unit stands in front of the number
 * @param end the token behind it
 */
record Operand(int from, Amount amount, Optional<Unit> unit, boolean leads, int end) {

  /** Returns the operand with more behind it. */
  Operand grown(Amount sum, Unit sumUnit, int newEnd) {
    return new Operand(from, sum, Optional.of(sumUnit), leads, newEnd);
  }

  /** Returns the operand with a printed margin on both sides, in the unit of either. */
  Operand within(Operand margin) {
    Amount wide =
        new Amount(
            amount.value(),
            margin.amount().value().multiply(BigDecimal.valueOf(2)),
            margin.end(),
            amount.form(),
            amount.magnitude());
    return new Operand(from, wide, unit.or(margin::unit), leads, margin.end());
  }
}
