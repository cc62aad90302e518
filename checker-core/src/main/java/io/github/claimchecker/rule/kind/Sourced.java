package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Fact;
import java.util.List;
import java.util.Optional;

/**
 * Kind {@code sourced}: a claim says who says it, by words ("according to ...") or by a link in its
 * sentence.
 */
final class Sourced implements RuleKind {

  @Override
  public String name() {
    return "sourced";
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
        "{metric}: {claim} in {claim.place} names no source");
  }

  private static Optional<Fact> fault(Claim claim) {
    return claim.attribution().isPresent() || hasLink(claim)
        ? Optional.empty()
        : Optional.of(new Fact("source", "none named, none linked"));
  }

  private static boolean hasLink(Claim claim) {
    return claim.sentence().document().links().stream()
        .anyMatch(link -> claim.sentence().span().contains(link.span()));
  }
}
