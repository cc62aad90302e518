package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Token;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tells sums of money that are printed without their currency: "the film grossed 18 million", where
 * another text says of how much money that was. Nothing but the verb tells that money is meant, so
 * that it has to be one that is said of nothing else.
 */
final class BareMoney {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  /** Below this a number may be anything that a film, a shop or a fair has. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(1_000_000);

  private BareMoney() {}

  /** Whether one of two claims tells a sum of money, and the other the like without a currency. */
  static boolean areMoney(Claim a, Claim b) {
    return isBare(a) && isMoney(b) || isBare(b) && isMoney(a);
  }

  private static boolean isBare(Claim claim) {
    Quantity quantity = claim.quantity();
    Optional<BigDecimal> told = quantity.value().or(quantity::low).or(quantity::high);
    return quantity.kind() == Kind.NUMBER
        && told.filter(value -> value.compareTo(LEAST) >= 0).isPresent()
        && isPaid(claim);
  }

  private static boolean isMoney(Claim claim) {
    return claim.quantity().kind() == Kind.MONEY && isPaid(claim);
  }

  private static boolean isPaid(Claim claim) {
    return isPaid(claim.verb()) || isPaid(claim.head());
  }

  private static boolean isPaid(Optional<Token> token) {
    return token.filter(word -> WORDS.has("paid", word.lemma())).isPresent();
  }
}
