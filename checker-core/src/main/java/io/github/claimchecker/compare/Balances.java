package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether two sums of money are left over and lacking: "a profit of $2 million", "a loss of $2
 * million". No two such sums are the same, whatever their numbers are.
 */
final class Balances {
  private static final Opposites SIDES = Opposites.of("balances-en.txt");

  private Balances() {}

  static boolean areOpposed(Claim a, Claim b) {
    return a.quantity().kind() == Kind.MONEY
        && b.quantity().kind() == Kind.MONEY
        && SIDES.between(head(a), head(b));
  }

  private static Set<String> head(Claim claim) {
    Optional<String> lemma = claim.head().map(head -> head.lemma());
    return lemma.map(Set::of).orElse(Set.of());
  }
}
