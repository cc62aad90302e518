package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A word or phrase that the data files know.
 *
 * @param roles what it can be, as bits of {@link Role}
 * @param number its number, 0 where it has none
 * @param bound the bound it puts on a number behind or in front of it, as its roles say; of a verb,
 *     the bound that a word behind it puts on none, since it belongs to the verb
 * @param vague the vague quantity it names
 * @param base the length of time that it says a change is counted over, as the id of a unit
 */
record Lexeme(
    long roles,
    BigDecimal number,
    Optional<Bound> bound,
    Optional<Vague> vague,
    Optional<String> base) {

  /** A word that no data file knows. */
  static final Lexeme UNKNOWN =
      new Lexeme(0, BigDecimal.ZERO, Optional.empty(), Optional.empty(), Optional.empty());

  boolean is(Role role) {
    return (roles & role.bit()) != 0;
  }

  boolean isAny(long mask) {
    return (roles & mask) != 0;
  }

  /** Returns the bound it puts on a number behind it. */
  Optional<Bound> before() {
    return is(Role.BEFORE) ? bound : Optional.empty();
  }

  /** Returns the bound it puts on a number in front of it. */
  Optional<Bound> after() {
    return is(Role.AFTER) ? bound : Optional.empty();
  }

  Lexeme with(long moreRoles) {
    return new Lexeme(roles | moreRoles, number, bound, vague, base);
  }

  Lexeme withNumber(BigDecimal value) {
    return new Lexeme(roles, value, bound, vague, base);
  }

  Lexeme withBound(Bound meaning) {
    if (bound.filter(known -> known != meaning).isPresent()) {
      throw new IllegalStateException("two bounds for one phrase: " + bound + " and " + meaning);
    }
    return new Lexeme(roles, number, Optional.of(meaning), vague, base);
  }

  Lexeme withVague(Vague meaning) {
    return new Lexeme(roles, number, bound, Optional.of(meaning), base);
  }

  Lexeme withBase(String unit) {
    return new Lexeme(roles, number, bound, vague, Optional.of(unit));
  }
}
