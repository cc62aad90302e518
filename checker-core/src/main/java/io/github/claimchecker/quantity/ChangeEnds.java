package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Change.Part;
import io.github.claimchecker.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Ties the two ends of one change: what is printed at one of them holds for the other too. */
final class ChangeEnds {
  /** How many tokens may stand between the ends: "from 300 t in 2020 to 450 t". */
  private static final int REACH = 6;

  private final Tokens tokens;

  ChangeEnds(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Parts what looks like a range behind a change: "rose 25%, from 40 to 50" tells two levels. To
   * be called before the parts of changes are marked.
   */
  void split(List<Expression> expressions) {
    for (int k = expressions.size() - 1; k > 0; k--) {
      Expression range = expressions.get(k);
      Optional<Integer> to = isLevels(expressions.get(k - 1), range) ? to(range) : Optional.empty();
      if (to.isPresent()) {
        expressions.set(k, end(range, range.from() + 1, to.get()));
        expressions.add(k + 1, end(range, to.get() + 1, range.end()));
      }
    }
  }

  /** Says whether a change stands in front of "from ... to". */
  private boolean isLevels(Expression by, Expression range) {
    boolean open = range.second().isPresent() && tokens.is(range.from(), Role.RANGE_OPEN);
    int gap = range.from() - by.end();
    boolean close =
        gap == 0 || (gap == 1 && (tokens.isMark(by.end(), ',') || tokens.isMark(by.end(), '(')));
    boolean told = tokens.is(by.from() - 1, Role.BY) || tokens.isAny(by.from() - 1, VERBS);
    return open && close && told;
  }

  private static final long VERBS = Role.mask(Role.UP, Role.DOWN);

  private Optional<Integer> to(Expression range) {
    for (int i = range.from(); i < range.end(); i++) {
      if (tokens.is(i, Role.TO)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Makes a quantity of that end of a range which stands at [from, end). */
  private static Expression end(Expression range, int from, int end) {
    Amount low = range.first().orElseThrow();
    Amount high = range.second().orElseThrow();
    Amount there = low.end() > from && low.end() <= end ? low : high;
    return Expression.of(from, end, range.bound(), there, range.unit(), range.kind())
        .withNoun(range.noun());
  }

  /** Ties ends that follow each other, in place. */
  void apply(List<Expression> expressions) {
    for (int k = 0; k + 1 < expressions.size(); k++) {
      move(expressions, k);
      lend(expressions, k);
    }
  }

  /** In "went from 5% to 7%" the verb says not which way: the numbers do. */
  private void move(List<Expression> expressions, int k) {
    Expression from = expressions.get(k);
    Expression to = expressions.get(k + 1);
    Optional<Integer> verb = verb(from);
    boolean ends = tokens.is(to.from() - 1, Role.TO) && to.from() - from.end() <= REACH;
    if (verb.isEmpty() || !ends || from.first().isEmpty() || to.first().isEmpty()) {
      return;
    }
    Span place = new Span(tokens.start(verb.get()), tokens.end(verb.get()));
    BigDecimal rise = to.first().get().value().subtract(from.first().get().value());
    Direction direction = rise.signum() >= 0 ? Direction.UP : Direction.DOWN;
    expressions.set(k, from.withChange(end(Part.FROM, place, direction), from.kind()));
    expressions.set(k + 1, to.withChange(end(Part.TO, place, direction), to.kind()));
  }

  private static Change end(Part part, Span verb, Direction direction) {
    return new Change(part, verb, direction, false, Optional.empty());
  }

  /** Finds the verb of "moved from". */
  private Optional<Integer> verb(Expression from) {
    boolean inside = tokens.is(from.from(), Role.RANGE_OPEN);
    int open = inside ? from.from() : from.from() - 1;
    return tokens.is(open, Role.RANGE_OPEN) && tokens.is(open - 1, Role.CHANGED)
        ? Optional.of(open - 1)
        : Optional.empty();
  }

  /** In "to 700 billion rubles from 650 billion" both ends are money. */
  private static void lend(List<Expression> expressions, int k) {
    Expression one = expressions.get(k);
    Expression other = expressions.get(k + 1);
    if (!areEnds(one, other)) {
      return;
    }
    if (isOpen(other) && Distribution.lends(one)) {
      expressions.set(k + 1, Distribution.lent(other, one));
    } else if (isOpen(one) && Distribution.lends(other)) {
      expressions.set(k, Distribution.lent(one, other));
    }
  }

  private static boolean areEnds(Expression one, Expression other) {
    if (one.change().isEmpty() || other.change().isEmpty()) {
      return false;
    }
    Change first = one.change().get();
    Change second = other.change().get();
    return first.verb().equals(second.verb())
        && first.part() != Part.BY
        && second.part() != Part.BY
        && first.part() != second.part();
  }

  private static boolean isOpen(Expression end) {
    return end.isBare() && end.noun().isEmpty();
  }
}
