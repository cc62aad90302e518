package io.github.claimchecker.quantity;

import java.util.List;

/** Joins "more than 10 and less than 20" to one range. */
final class TwoBounds {
  private TwoBounds() {}

  /** Joins neighbours that bound one number from both sides, in place. */
  static void apply(Tokens tokens, List<Expression> expressions) {
    for (int k = expressions.size() - 2; k >= 0; k--) {
      Expression first = expressions.get(k);
      Expression second = expressions.get(k + 1);
      if (second.from() == first.end() + 1
          && isJoint(tokens, first.end())
          && areBounds(first, second)) {
        expressions.set(k, joined(first, second));
        expressions.remove(k + 1);
      }
    }
  }

  private static boolean isJoint(Tokens tokens, int i) {
    return tokens.is(i, Role.AND) || tokens.is(i, Role.BUT);
  }

  private static boolean areBounds(Expression first, Expression second) {
    boolean numbers = isNumber(first) && isNumber(second);
    boolean opposite =
        (first.bound().isLower() && second.bound().isUpper())
            || (first.bound().isUpper() && second.bound().isLower());
    boolean units = first.isBare() ? first.noun().isEmpty() : first.unit().equals(second.unit());
    return numbers && opposite && units && low(first, second).compareTo(high(first, second)) < 0;
  }

  private static boolean isNumber(Expression expression) {
    return expression.first().isPresent() && expression.second().isEmpty();
  }

  private static java.math.BigDecimal low(Expression first, Expression second) {
    return (first.bound().isLower() ? first : second).first().orElseThrow().value();
  }

  private static java.math.BigDecimal high(Expression first, Expression second) {
    return (first.bound().isLower() ? second : first).first().orElseThrow().value();
  }

  private static Expression joined(Expression first, Expression second) {
    Expression low = first.bound().isLower() ? first : second;
    Expression high = first.bound().isLower() ? second : first;
    return second
        .withBound(Bound.EXACT, first.from(), second.end())
        .withFirst(low.first().orElseThrow())
        .withSecond(high.first().orElseThrow());
  }
}
