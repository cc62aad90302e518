package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Reads fractions of an hour or a minute as people mean them: "half an hour" is 30 minutes, give or
 * take a few, and "two and a quarter hours" are 135 minutes. "1.5 hours" stay hours.
 */
final class FractionalTime {
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  /** A third has no end, but twenty minutes have. */
  private static final MathContext TWELVE = new MathContext(12);

  /** Where only a fraction is printed, the finer unit is known to this many. */
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private static final Unit SECOND = new Unit("second", Dimension.TIME, "second", 1, 0);

  private FractionalTime() {}

  /**
   * Returns an operand in the finer unit if a fraction is printed and the finer number is whole.
   */
  static Operand of(Operand operand) {
    Unit unit = operand.unit().orElse(Unit.ONE);
    boolean hour = unit.id().equals("hour");
    Amount amount = operand.amount();
    if (!(hour || unit.id().equals("minute")) || !isFraction(amount)) {
      return operand;
    }
    BigDecimal fine = amount.value().multiply(SIXTY).round(TWELVE).stripTrailingZeros();
    if (fine.scale() > 0) {
      return operand;
    }
    boolean alone = amount.is(Amount.Form.FRACTION);
    BigDecimal quantum = alone ? FIVE : amount.quantum().multiply(SIXTY);
    Amount whole = Amount.ofWords(fine.setScale(0), quantum, amount.end(), false);
    return operand.grown(whole, hour ? Money.MINUTE : SECOND, operand.end());
  }

  /** A decimal is known to a power of ten, a fraction to a part such as a quarter. */
  private static boolean isFraction(Amount amount) {
    BigDecimal quantum = amount.quantum().stripTrailingZeros();
    return amount.value().stripTrailingZeros().scale() > 0
        && quantum.unscaledValue().compareTo(BigInteger.ONE) != 0;
  }
}
