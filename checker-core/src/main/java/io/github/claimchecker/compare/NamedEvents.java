package io.github.claimchecker.compare;

/**
 * Says whether two dates are told of one event of one who is named: "Ada Holt was born in Karsk in
 * 1906", "Ada Holt was born in 1919". Nobody is born twice in a few sentences, so that what else
 * they tell does not make the two dates less likely to be of one day.
 */
final class NamedEvents {
  private NamedEvents() {}

  static boolean areOne(Profile a, Profile b) {
    return isNamed(a)
        && isNamed(b)
        && a.head().equals(b.head())
        && a.subjects().stream().anyMatch(b.subjects()::contains);
  }

  private static boolean isNamed(Profile profile) {
    return profile.claim().quantity().kind().tellsWhen()
        && profile.hasVerbHead()
        && profile.hasNamedSubject();
  }
}
