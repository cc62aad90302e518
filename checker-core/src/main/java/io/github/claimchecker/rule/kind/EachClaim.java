package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A check that looks at one claim at a time.
 *
 * @param metric the metric whose claims it looks at; empty for all claims
 * @param fault what is wrong with a claim, if anything
 * @param message the template of the message to print if the rule file gives none
 */
record EachClaim(
    Optional<String> metric, Function<Claim, Optional<Verdict.Fact>> fault, String message)
    implements Check {

  @Override
  public List<String> metrics() {
    return metric.stream().toList();
  }

  @Override
  public List<Breach> breaches(Evidence evidence) {
    List<Claim> claims = metric.map(evidence::of).orElse(evidence.claims());
    return claims.stream().flatMap(claim -> breach(claim).stream()).toList();
  }

  private Optional<Breach> breach(Claim claim) {
    return fault
        .apply(claim)
        .map(
            fact ->
                new Breach(Optional.empty(), List.of(claim), List.of(), List.of(fact), message));
  }
}
