package io.github.claimchecker.quantity;

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
      boolean sides = joint == Joint.BY && next.unit().dimension() == Dimension.LENGTH;
      if (joint == Joint.BY && !sides && tokens.touchesPrevious(member.end())) {
        expressions.remove(k); // in "2x4 GB" it counts what has the 4 GB
        continue;
      }
      list = sides || joint == Joint.WORD || (joint == Joint.COMMA && list);
      if (list && lends(next) && member.isBare() && member.noun().isEmpty()) {
        expressions.set(k, lent(member, next));
      }
    }
  }

  /** What stands between two members of a list; the last two have a word between them. */
  private enum Joint {
    NONE,
    /** "20 x 30 m". */
    BY,
    COMMA,
    WORD
  }

  /** Says whether a quantity has a unit or a noun that a bare neighbour can share. */
  static boolean lends(Expression next) {
    return next.vague().isEmpty()
        && next.kind() != Kind.RATIO
        && next.kind() != Kind.MULTIPLE
        && next.kind() != Kind.SCORE
        && next.kind() != Kind.RANK
        && (!next.isBare()
            || next.noun().isPresent()
            || next.first().filter(Amount::scaled).isPresent());
  }

  private static Joint joint(Tokens tokens, int from, int to) {
    Joint joint = Joint.NONE;
    int first = tokens.isDash(from) && to > from + 1 ? from + 1 : from; // "5- and 10-year bonds"
    for (int i = first; i < to; i++) {
      if (tokens.isAny(i, WORDS)) {
        joint = Joint.WORD;
      } else if (tokens.isMark(i, ',') && i == first) {
        joint = Joint.COMMA;
      } else if (tokens.is(i, Role.BY) && i == from && to == from + 1) {
        joint = Joint.BY;
      } else {
        return Joint.NONE;
      }
    }
    return joint;
  }

  private static final long WORDS = Role.mask(Role.AND, Role.OR, Role.TO);

  /**
   * Gives a bare number the unit and noun of a neighbour, and its magnitude where both share it.
   */
  static Expression lent(Expression member, Expression next) {
    Expression lent = member.withUnit(next.unit(), next.kind()).withNoun(next.noun());
    if (member.first().isEmpty() || next.first().isEmpty()) {
      return lent;
    }
    Amount amount = member.first().get();
    Amount later = next.first().get();
    return amount.sharesMagnitude(later)
        ? lent.withFirst(amount.times(later.magnitude(), member.end()))
        : lent;
  }
}
