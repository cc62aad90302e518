package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.List;

/** Carries a unit over a list: in "10, 20 and 30 percent" it reaches all members. */
final class Distribution {
  private Distribution() {}

  /** Gives the bare members of lists the unit of their last member, in place. */
  static void apply(Tokens tokens, List<Expression> expressions) {
    for (int k = expressions.size() - 2; k >= 0; k--) {
      Expression member = expressions.get(k);
      Expression next = expressions.get(k + 1);
      if (lends(next)
          && member.isBare()
          && member.noun().isEmpty()
          && isList(tokens, member.end(), next.from())) {
        expressions.set(k, lent(member, next));
      }
    }
  }

  private static boolean lends(Expression next) {
    return next.vague().isEmpty()
        && next.kind() != Kind.RATIO
        && next.kind() != Kind.MULTIPLE
        && next.kind() != Kind.SCORE
        && next.kind() != Kind.RANK
        && (!next.isBare() || next.noun().isPresent());
  }

  private static boolean isList(Tokens tokens, int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      boolean comma = tokens.isMark(i, ',');
      if (!comma && !tokens.is(i, Role.AND) && !tokens.is(i, Role.OR) && !tokens.is(i, Role.TO)) {
        return false;
      }
      marks++;
    }
    return marks == 1 || marks == 2;
  }

  private static Expression lent(Expression member, Expression next) {
    Expression lent = member.withUnit(next.unit(), next.kind()).withNoun(next.noun());
    boolean scaled = next.first().filter(Amount::scaled).isPresent();
    boolean alone = member.first().filter(Amount::scaled).isEmpty();
    if (!scaled || !alone) {
      return lent;
    }
    BigDecimal magnitude = next.first().orElseThrow().quantum();
    boolean power = magnitude.compareTo(BigDecimal.ONE) > 0;
    return power
        ? lent.withFirst(member.first().orElseThrow().times(magnitude, member.end()))
        : lent;
  }
}
