package io.github.claimchecker.compare;

import java.util.Set;

/** Says whether one of two claims is told of somebody whom the text of the other does not know. */
final class Strangers {
  private Strangers() {}

  /** "We lost 5 million" against "Corham lost 4 million", of whom the first has not heard. */
  static boolean areOfOthers(Profile a, Profile b) {
    return isOfOthers(a, b) || isOfOthers(b, a);
  }

  private static boolean isOfOthers(Profile ours, Profile theirs) {
    return ours.around().ourselves()
        && theirs.hasNamedSubject()
        && !Names.meet(theirs.subjects(), ours.names());
  }

  /**
   * "Corham, our neighbour, spends 61 million" against a text on the budget of Karsk: both texts
   * name Karsk, and only one Corham.
   */
  static boolean areUnknown(Profile a, Profile b) {
    return isUnknown(a, b) || isUnknown(b, a) || tellsOfNeighbour(a) != tellsOfNeighbour(b);
  }

  /** "In neighbouring Ferrol turnout came to 48 percent". */
  private static boolean tellsOfNeighbour(Profile profile) {
    return profile.around().neighbour();
  }

  private static boolean isUnknown(Profile a, Profile b) {
    return a.hasNamedSubject()
        && b.subjects().isEmpty()
        && !b.known().hasAny(a.subjects())
        && a.known().names().stream()
            .anyMatch(name -> !Names.meet(Set.of(name), a.subjects()) && b.known().has(name));
  }
}
