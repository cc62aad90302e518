package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.List;

/** Carries a unit over a list: in "10, 20 and 30 percent" it reaches all members. */
final class Distribution {
  private Distribution() {}

  /** Gives the bare members of lists the unit of their last member, in place. */
  static void apply(Tokens tokens, List<Expression> expressions) {
    boolean list = false;
    for (int k = expressions.size() - 2; k >= 0; k--) {
      Expression member = expressions.get(k);
      Expression next = expressions.get(k + 1);
      Joint joint = joint(tokens, member.end(), next.from());
      list = joint == Joint.WORD || (joint == Joint.COMMA && list);
      if (list && lends(next) && member.isBare() && member.noun().isEmpty()) {
        expressions.set(k, lent(member, next));
      }
    }
  }

  /** What stands between two members of a list; the last two have a word between them. */
  private enum Joint {
    NONE,
    COMMA,
    WORD
  }

  private static boolean lends(Expression next) {
    return next.vague().isEmpty()
        && next.kind() != Kind.RATIO
        && next.kind() != Kind.MULTIPLE
        && next.kind() != Kind.SCORE
        && next.kind() != Kind.RANK
        && (!next.isBare() || next.noun().isPresent());
  }

  private static Joint joint(Tokens tokens, int from, int to) {
    Joint joint = Joint.NONE;
    for (int i = from; i < to; i++) {
      if (tokens.isAny(i, WORDS)) {
        joint = Joint.WORD;
      } else if (tokens.isMark(i, ',') && i == from) {
        joint = Joint.COMMA;
      } else {
        return Joint.NONE;
      }
    }
    return joint;
  }

  private static final long WORDS = Role.mask(Role.AND, Role.OR, Role.TO);

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
