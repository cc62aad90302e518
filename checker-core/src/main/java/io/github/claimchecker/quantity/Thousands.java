package io.github.claimchecker.quantity;

import java.math.BigDecimal;

/**
 * Tells the thousands of a count that is printed as on the continent: nobody counts "8.958 people"
 * or "550.000 copies" to a thousandth of one.
 */
final class Thousands {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int GROUP = 3;

  private final Tokens tokens;

  Thousands(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns a number as it is meant in front of what it counts.
   *
   * @param noun the last word of what is counted
   */
  Expression read(Expression expression, int noun) {
    return expression
        .first()
        .filter(number -> expression.second().isEmpty() && isGrouped(number, noun))
        .map(number -> expression.withFirst(whole(number)))
        .orElse(expression);
  }

  private boolean isGrouped(Amount number, int noun) {
    BigDecimal value = number.value();
    boolean zero = value.stripTrailingZeros().scale() < GROUP && Nouns.isPlural(tokens, noun);
    boolean people = tokens.is(noun, Role.PLURAL); // such as are never counted in parts
    return number.is(Amount.Form.DIGITS)
        && !number.scaled()
        && value.scale() == GROUP
        && value.compareTo(BigDecimal.ONE) >= 0
        && (zero || people);
  }

  private static Amount whole(Amount number) {
    BigDecimal value = number.value().multiply(THOUSAND).setScale(0);
    return new Amount(value, BigDecimal.ONE, number.end(), number.form(), number.magnitude());
  }
}
