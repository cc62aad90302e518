package io.github.claimchecker.compare;

import java.util.List;
import java.util.Set;

/** Tells whether names may be of one and the same. */
final class Names {
  private Names() {}

  /** Whether some name of one set may be one of the other. */
  static boolean meet(Set<String> a, Set<String> b) {
    for (String mine : a) {
      for (String theirs : b) {
        if (same(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "Hollin Moor" and "Hollin Moor Wind Farm" may be one; "Vireo Swift" and "Vireo Titan" are two.
   */
  static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    List<String> mine = List.of(a.split(" ", -1));
    List<String> theirs = List.of(b.split(" ", -1));
    boolean within =
        mine.size() < theirs.size() ? theirs.containsAll(mine) : mine.containsAll(theirs);
    return within || isShortForm(mine, theirs);
  }

  /** "Chris Kerr" and "Christopher Ian Kerr": a last name in common, and a first name cut short. */
  private static boolean isShortForm(List<String> mine, List<String> theirs) {
    String first = mine.get(0);
    String other = theirs.get(0);
    return mine.size() > 1
        && theirs.size() > 1
        && mine.get(mine.size() - 1).equals(theirs.get(theirs.size() - 1))
        && Math.min(first.length(), other.length()) >= SHORTEST
        && (first.startsWith(other) || other.startsWith(first));
  }

  private static final int SHORTEST = 3;
}
