package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.quantity.Hedge;
import java.util.List;
import java.util.Optional;

/** Kind {@code precise}: no vague quantity ("a few months") where a number is expected. */
final class Precise implements RuleKind {

  @Override
  public String name() {
    return "precise";
  }

  @Override
  public List<String> keys() {
    return List.of("metric");
  }

  @Override
  public Check read(KindKeys keys) {
    return EachClaim.of(
        keys.ownMetric(),
        (claim, evidence) -> fault(claim),
        "{metric}: {claim} in {claim.place} is not a number");
  }

  private static Optional<Fact> fault(Claim claim) {
    return claim.quantity().hedge() == Hedge.VAGUE
        ? Optional.of(new Fact("vague", claim.quantity().surface()))
        : Optional.empty();
  }
}
