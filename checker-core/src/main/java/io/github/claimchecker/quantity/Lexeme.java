package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A word or phrase that the data files know.
 *
 * @param roles what it can be, as bits of {@link Role}
 * @param number its number, 0 where it has none
 * @param before the bound it puts on a number behind it
 * @param after the bound it puts on a number in front of it
 * @param vague the vague quantity it names
 */
record Lexeme(
    long roles,
    BigDecimal number,
    Optional<Bound> before,
    Optional<Bound> after,
    Optional<Vague> vague) {

  /** A word that no data file knows. */
  static final Lexeme UNKNOWN =
      new Lexeme(0, BigDecimal.ZERO, Optional.empty(), Optional.empty(), Optional.empty());

  boolean is(Role role) {
    return (roles & role.bit()) != 0;
  }

  boolean isAny(long mask) {
    return (roles & mask) != 0;
  }

  Lexeme with(long moreRoles) {
    return new Lexeme(roles | moreRoles, number, before, after, vague);
  }

  Lexeme withNumber(BigDecimal value) {
    return new Lexeme(roles, value, before, after, vague);
  }

  Lexeme withBefore(Bound bound) {
    return new Lexeme(roles, number, Optional.of(bound), after, vague);
  }

  Lexeme withAfter(Bound bound) {
    return new Lexeme(roles, number, before, Optional.of(bound), vague);
  }

  Lexeme withVague(Vague meaning) {
    return new Lexeme(roles, number, before, after, Optional.of(meaning));
  }
}
