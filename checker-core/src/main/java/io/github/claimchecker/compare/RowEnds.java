package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Kind;
import java.util.Set;

/**
 * Says whether two places in a row are counted from its two ends: "third largest" and "third
 * smallest". Both could be true in a row that is just so long, but who counts from one end does so
 * since the other is farther away; such a pair is taken for a mix-up of the ends.
 */
final class RowEnds {
  private static final Opposites ENDS = Opposites.of("row-ends-en.txt");

  private RowEnds() {}

  static boolean areOpposed(Claim a, Claim b) {
    return a.quantity().kind() == Kind.RANK
        && b.quantity().kind() == Kind.RANK
        && ENDS.between(words(a), words(b));
  }

  private static Set<String> words(Claim claim) {
    return Set.copyOf(Surroundings.words(claim.quantity().surface()));
  }
}
