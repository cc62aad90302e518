package io.github.claimchecker.quantity;

import io.github.claimchecker.quantity.Change.Part;
import io.github.claimchecker.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds the numbers that tell a change, and ties the ends of one change together. */
final class Changes {
  private static final int REACH = 14;
  private static final long VERBS = Role.mask(Role.UP, Role.DOWN);
  private static final long NOUNS = Role.mask(Role.UP_NOUN, Role.DOWN_NOUN);

  private final Tokens tokens;

  Changes(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Marks the parts of changes, in place. */
  void apply(List<Expression> expressions) {
    for (int k = 0; k < expressions.size(); k++) {
      Expression expression = expressions.get(k);
      int floor = k == 0 ? 0 : expressions.get(k - 1).end();
      if (expression.kind() != Kind.SCORE && expression.kind() != Kind.RANK) {
        expressions.set(k, marked(expression, floor, expressions.subList(0, k)));
      }
    }
  }

  private Expression marked(Expression expression, int floor, List<Expression> before) {
    if (expression.kind() == Kind.MULTIPLE && isVerb(expression.end() - 1)) {
      return with(expression, Part.BY, expression.end() - 1);
    }
    if (expression.kind() == Kind.DURATION && tokens.is(expression.end(), Role.AGO)) {
      return expression; // "after the fall two months ago"
    }
    int at = expression.from() - 1;
    if (tokens.is(expression.from(), Role.LEVEL)) {
      return adjacentVerb(at, floor).map(v -> with(expression, Part.TO, v)).orElse(expression);
    }
    boolean to = tokens.is(at, Role.TO);
    boolean from = tokens.is(at, Role.RANGE_OPEN) || tokens.is(expression.from(), Role.RANGE_OPEN);
    if (to || from) {
      return verbBefore(at - 1, before)
          .map(verb -> with(expression, to ? Part.TO : Part.FROM, verb))
          .orElse(expression);
    }
    Optional<Integer> verb =
        adjacentVerb(at, floor)
            .filter(v -> applies(expression, v))
            .or(() -> nounBehind(expression))
            .or(() -> comparisonBehind(expression))
            .or(() -> verbOf(expression, before));
    return verb.map(v -> with(expression, Part.BY, v))
        .or(() -> continued(expression, before))
        .orElse(expression);
  }

  /** Looks for the verb of "cut its emissions by 5%". */
  private Optional<Integer> verbOf(Expression expression, List<Expression> before) {
    boolean share = expression.unit().dimension() == Dimension.SHARE;
    int at = expression.from() - 1;
    if (!share || !tokens.is(at, Role.BY)) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0 && i >= at - OBJECT && !tokens.isMark(i); i--) {
      if (tokens.isAny(i, VERBS) && !isInside(i, before)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** How many tokens the object between a verb and "by" may have, the verb included. */
  private static final int OBJECT = 8;

  /** In "rose 5% on the year, or 2% on the month" the second number tells a change as the first. */
  private Optional<Expression> continued(Expression expression, List<Expression> before) {
    Optional<Expression> last =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    return last.filter(e -> isList(e, expression))
        .flatMap(Expression::change)
        .filter(change -> change.part() == Part.BY)
        .map(change -> inherited(expression, change));
  }

  private Expression inherited(Expression expression, Change first) {
    Change change =
        new Change(
            Part.BY, first.verb(), first.direction(), isRelative(expression), base(expression));
    return expression.withChange(change, Kind.CHANGE);
  }

  private boolean isList(Expression first, Expression second) {
    boolean share = second.unit().dimension() == Dimension.SHARE;
    if (!share || second.kind() == Kind.RATIO) {
      return false;
    }
    int from = first.noun().isPresent() ? Nouns.end(tokens, first.end()) : first.end();
    for (int i = from; i < second.from(); i++) {
      if (!tokens.isMark(i, ',') && !tokens.isAny(i, JOINTS)) {
        return false;
      }
    }
    return !tokens.is(second.end(), Role.OF);
  }

  private static final long JOINTS = Role.mask(Role.AND, Role.OR, Role.BASE);

  /** "doubled" tells a change by itself, "double" and "twofold" do not. */
  private boolean isVerb(int i) {
    String text = tokens.text();
    return tokens.is(i, Role.MULTIPLE)
        && text.charAt(tokens.end(i) - 1) == 'd'
        && text.charAt(tokens.end(i) - 2) == 'e';
  }

  /** Says whether a verb that has other meanings tells a change of this quantity. */
  private boolean applies(Expression expression, int verb) {
    boolean by = tokens.is(expression.from() - 1, Role.BY);
    if (isBalance(expression, verb)) {
      return by;
    }
    boolean object = tokens.is(verb, Role.ALSO) || isCollected(expression);
    return by || !object || expression.unit().dimension() == Dimension.SHARE;
  }

  /** "A loss of $2 million" is what is left of a year, not by how much something fell. */
  private boolean isBalance(Expression expression, int noun) {
    boolean sum = tokens.isAny(noun, NOUNS) && tokens.is(noun, Role.SUM);
    return sum && expression.unit().dimension() == Dimension.MONEY;
  }

  /** "gained 10 caps": a noun marked like such verbs is what one collects. */
  private boolean isCollected(Expression expression) {
    boolean counted = expression.kind() == Kind.COUNT && expression.noun().isPresent();
    int from = expression.end();
    int end = counted ? Nouns.end(tokens, from) : from;
    return end > from && tokens.is(end - 1, Role.ALSO);
  }

  /** Looks for "rose", "rose by", "rose sharply, by", "a decline of". */
  private Optional<Integer> adjacentVerb(int at, int floor) {
    int i = at;
    while (i >= floor && i > at - 3) {
      if (tokens.isAny(i, VERBS) || (tokens.isAny(i, NOUNS) && tokens.is(i + 1, Role.OF))) {
        return Optional.of(i);
      }
      boolean passes =
          tokens.is(i, Role.BY)
              || tokens.is(i, Role.OF)
              || tokens.is(i, Role.ARTICLE)
              || isAdverb(i);
      if (!passes) {
        return Optional.empty();
      }
      i--;
    }
    return Optional.empty();
  }

  private boolean isAdverb(int i) {
    int end = tokens.end(i);
    return tokens.isWord(i)
        && end - tokens.start(i) > 4
        && tokens.text().charAt(end - 1) == 'y'
        && tokens.text().charAt(end - 2) == 'l';
  }

  /** Looks for "a 13% increase". */
  private Optional<Integer> nounBehind(Expression expression) {
    int i = expression.end();
    boolean countable =
        expression.kind() == Kind.SHARE
            || expression.kind() == Kind.CHANGE
            || expression.kind() == Kind.MULTIPLE;
    if (!countable) {
      return Optional.empty();
    }
    int at = tokens.isDash(i) ? i + 1 : i;
    if (tokens.isAny(at, NOUNS)) {
      return Optional.of(at);
    }
    return tokens.isAny(at + 1, NOUNS) && tokens.isWord(at) && !tokens.is(at, Role.STOP)
        ? Optional.of(at + 1)
        : Optional.empty();
  }

  /** Looks for "40% less power", "a third higher", "12 km longer than the old one". */
  private Optional<Integer> comparisonBehind(Expression expression) {
    int i = expression.end();
    boolean many = expression.kind() == Kind.MULTIPLE || expression.kind() == Kind.AGE;
    if (!many && text(i).endsWith(" than") && !tokens.isCore(i + 1)) {
      return Optional.of(i);
    }
    boolean part = expression.kind() == Kind.SHARE;
    boolean less = tokens.is(i, Role.MORE) && "lf".indexOf(tokens.first(i)) >= 0;
    boolean higher = tokens.isAny(i, VERBS) && text(i).endsWith("er");
    boolean more = isMore(i) && isComparedBehind(i);
    return part && (less || higher || more) ? Optional.of(i) : Optional.empty();
  }

  private boolean isComparedBehind(int more) {
    for (int i = more + 1; i < more + COMPARED && !tokens.isMark(i); i++) {
      if (text(i).equals("than")) {
        return true;
      }
    }
    return false;
  }

  /** How far behind "more" its "than" may stand. */
  private static final int COMPARED = 6;

  private String text(int i) {
    return i < tokens.size() ? tokens.text().substring(tokens.start(i), tokens.end(i)) : "";
  }

  /** Says whether a change word governs the number that begins at a token. */
  boolean isChanged(int i) {
    return tokens.is(i - 1, Role.CHANGED) || isVerb(i - 1) || adjacentVerb(i - 1, 0).isPresent();
  }

  private Optional<Integer> verbBefore(int at, List<Expression> before) {
    for (int i = at; i >= 0 && i > at - REACH; i--) {
      if (isInside(i, before) && !isVerb(i)) {
        continue; // the point of "gal." ends no sentence, the "up" of "up to 5 kg" is no verb
      }
      if (tokens.isMark(i, ';') || tokens.isMark(i, '.')) {
        return Optional.empty();
      }
      if (isVerb(i) || tokens.isAny(i, VERBS)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isInside(int i, List<Expression> expressions) {
    return expressions.stream().anyMatch(e -> e.from() <= i && i < e.end());
  }

  private Expression with(Expression expression, Part part, int verb) {
    boolean up =
        tokens.is(verb, Role.MULTIPLE)
            ? tokens.word(verb).number().compareTo(BigDecimal.ONE) > 0
            : tokens.isAny(verb, Role.mask(Role.UP, Role.UP_NOUN)) || isMore(verb);
    Direction direction = up ? Direction.UP : Direction.DOWN;
    boolean relative = part == Part.BY && isRelative(expression);
    Span place = new Span(tokens.start(verb), tokens.end(verb));
    Change change = new Change(part, place, direction, relative, base(expression));
    boolean kept = part != Part.BY || expression.kind() == Kind.MULTIPLE;
    Kind kind = kept ? expression.kind() : Kind.CHANGE;
    return expression.withChange(change, kind);
  }

  private boolean isMore(int i) {
    boolean bound =
        tokens.is(i, Role.BEFORE) && tokens.word(i).bound().filter(Bound.OVER::equals).isPresent();
    return bound || tokens.is(i, Role.MORE) && tokens.first(i) == 'm';
  }

  private static boolean isRelative(Expression expression) {
    boolean share = expression.unit().dimension() == Dimension.SHARE;
    boolean points = Kinds.of(expression.unit()) == Kind.CHANGE;
    return (share && !points) || expression.kind() == Kind.MULTIPLE;
  }

  private Optional<String> base(Expression expression) {
    int from = expression.end();
    for (int i = from; i < from + 4 && i < tokens.size(); i++) {
      if (tokens.is(i, Role.BASE)) {
        return tokens.word(i).base();
      }
    }
    return Optional.empty();
  }
}
