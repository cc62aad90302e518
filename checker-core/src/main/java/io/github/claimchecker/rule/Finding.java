package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict;
import io.github.claimchecker.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * A rule that is broken at one or more places.
 *
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param message one sentence that names both sides
 * @param verdict the verdict behind it; empty where the rule compares nothing
 * @param claims the claims it is about, the two that stand for the camps first; none where
 *     something is missing
 * @param places where to look: the places of the claims, in their order, or else where something is
 *     missing; at least one
 * @param facts what led to it, in the order of reading
 * @param fingerprint the same for the same finding when lines move, in lower-case hex
 */
public record Finding(
    String rule,
    Severity severity,
    String message,
    Optional<Verdict> verdict,
    List<Claim> claims,
    List<Place> places,
    List<Verdict.Fact> facts,
    String fingerprint) {

  /** Copies the lists. */
  public Finding {
    claims = List.copyOf(claims);
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a finding needs a place");
    }
    facts = List.copyOf(facts);
  }

  /**
   * Returns where to look first.
   *
   * @return the first of its places
   */
  public Place place() {
    return places.get(0);
  }
}
