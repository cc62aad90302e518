package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.rule.kind.EachClaim.Fault;
import java.util.Optional;

/** Kind {@code precise}: no vague quantity ("a few months") where a number is expected. */
final class Precise {
  static final RuleKind KIND =
      new PerClaim(
          "precise",
          (claim, evidence) -> fault(claim),
          "{metric}: {claim} in {claim.place} is not a number");

  private Precise() {}

  private static Optional<Fault> fault(Claim claim) {
    return claim.quantity().hedge() == Hedge.VAGUE
        ? Optional.of(Fault.of("vague", claim.quantity().surface()))
        : Optional.empty();
  }
}
