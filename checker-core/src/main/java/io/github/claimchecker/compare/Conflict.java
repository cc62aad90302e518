package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import java.util.List;

/**
 * Claims about one thing that do not all agree: two camps, each agreeing within itself.
 *
 * @param verdict the verdict on the two claims that stand for the camps, the first of each
 * @param first the claims of one camp, in the order of their documents
 * @param second the claims of the other
 */
public record Conflict(Verdict verdict, List<Claim> first, List<Claim> second) {

  /** Copies the camps. */
  public Conflict {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }
}
