package io.github.claimchecker.quantity;

import java.util.Optional;

/**
 * A quantity while it is being read: what stands where, before regions are worked out.
 *
 * @param from its first token
 * @param end the token behind it
 * @param bound its hedge
 * @param first its number; empty for a vague word
 * @param second the upper end of a range
 * @param vague the vague word
 * @param unit its unit
 * @param kind what it tells
 * @param noun what is counted
 * @param change how it belongs to a change
 */
record Expression(
    int from,
    int end,
    Bound bound,
    Optional<Amount> first,
    Optional<Amount> second,
    Optional<Vague> vague,
    Unit unit,
    Kind kind,
    Optional<String> noun,
    Optional<Change> change) {

  static Expression of(int from, int end, Bound bound, Amount amount, Unit unit, Kind kind) {
    return new Expression(
        from,
        end,
        bound,
        Optional.of(amount),
        Optional.empty(),
        Optional.empty(),
        unit,
        kind,
        Optional.empty(),
        Optional.empty());
  }

  /** Makes a quantity whose number is open, such as a score of two numbers. */
  static Expression open(int from, int end, Unit unit, Kind kind) {
    return new Expression(
        from,
        end,
        Bound.EXACT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        unit,
        kind,
        Optional.empty(),
        Optional.empty());
  }

  Expression withSecond(Amount upper) {
    return new Expression(
        from, end, bound, first, Optional.of(upper), vague, unit, kind, noun, change);
  }

  Expression withFirst(Amount amount) {
    return new Expression(
        from, end, bound, Optional.of(amount), second, vague, unit, kind, noun, change);
  }

  Expression withUnit(Unit other, Kind otherKind) {
    return new Expression(from, end, bound, first, second, vague, other, otherKind, noun, change);
  }

  Expression withNoun(Optional<String> counted) {
    return new Expression(from, end, bound, first, second, vague, unit, kind, counted, change);
  }

  Expression withChange(Change part, Kind changed) {
    return new Expression(
        from, end, bound, first, second, vague, unit, changed, noun, Optional.of(part));
  }

  Expression withBound(Bound other, int from, int end) {
    return new Expression(from, end, other, first, second, vague, unit, kind, noun, change);
  }

  /** Returns the same quantity on the other side of zero. */
  Expression negated() {
    Optional<Amount> low = second.or(() -> first).map(Amount::negated);
    Optional<Amount> high = second.isPresent() ? first.map(Amount::negated) : Optional.empty();
    return new Expression(from, end, bound, low, high, vague, unit, kind, noun, change);
  }

  /** Says whether it is a number and nothing else, so that a neighbour may lend it a unit. */
  boolean isBare() {
    return unit.equals(Unit.ONE) && vague.isEmpty() && (kind == Kind.NUMBER || kind == Kind.COUNT);
  }
}
