package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One place, or several, where a rule is broken.
 *
 * @param verdict the verdict behind it; empty where the rule compares nothing
 * @param first the claims of one side, at least one
 * @param second the claims of the other side; empty where there is none
 * @param facts what led to it, in the order of reading
 * @param message the template of the message to print if the rule file gives none
 */
public record Breach(
    Optional<Verdict> verdict,
    List<Claim> first,
    List<Claim> second,
    List<Verdict.Fact> facts,
    String message) {

  /** Copies the lists. */
  public Breach {
    first = List.copyOf(first);
    second = List.copyOf(second);
    facts = List.copyOf(facts);
    if (first.isEmpty()) {
      throw new IllegalArgumentException("a breach needs a claim");
    }
  }

  /**
   * Returns all claims, the two that stand for their sides first.
   *
   * @return the claims of both sides
   */
  public List<Claim> claims() {
    Stream<Claim> heads = Stream.concat(first.stream().limit(1), second.stream().limit(1));
    Stream<Claim> rest = Stream.concat(first.stream().skip(1), second.stream().skip(1));
    return Stream.concat(heads, rest).toList();
  }
}
