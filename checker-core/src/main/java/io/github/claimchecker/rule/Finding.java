package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A rule that is broken at one or more places.
 *
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param message one sentence that names both sides
 * @param verdict the verdict behind it; empty where the rule compares nothing
 * @param claims the claims it is about, the two that stand for the camps first
 * @param facts what led to it, in the order of reading
 * @param fingerprint the same for the same finding when lines move, in lower-case hex
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    Optional<Verdict> verdict,
    List<Claim> claims,
    List<Verdict.Fact> facts,
    String fingerprint) {

  /** Copies the lists. */
  public Finding {
    claims = List.copyOf(claims);
    facts = List.copyOf(facts);
  }
}
