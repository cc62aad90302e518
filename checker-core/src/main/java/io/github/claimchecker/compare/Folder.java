package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.ClaimComparer.Match;
import io.github.claimchecker.compare.Incomparable.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all documents of a folder say of any two of them: among many, some sound alike by chance, so
 * that a conflict needs more evidence than between two that stand alone.
 */
final class Folder {
  /** Two texts that stand alone. */
  static final Folder NONE = new Folder(List.of());

  /** By the id of each document the number of its words, which a copy shares. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Spread spread;
  private final Relatedness relatedness;

  private Folder(List<List<Profile>> documents) {
    List<Vocabulary> distinct = new ArrayList<>();
    Map<Set<String>, Integer> known = new HashMap<>();
    for (List<Profile> claims : documents) {
      if (!claims.isEmpty()) {
        Vocabulary its = Vocabulary.of(claims);
        Integer number = known.putIfAbsent(its.words(), distinct.size());
        numbers.put(document(claims.get(0).claim()), number == null ? distinct.size() : number);
        if (number == null) {
          distinct.add(its);
        }
      }
    }
    this.spread = Spread.of(distinct.stream().map(Vocabulary::words).toList());
    this.relatedness = new Relatedness(distinct, spread);
  }

  /**
   * Looks at the claims of each document. One that is there twice counts once.
   *
   * @param documents the profiles of the claims of each; those of one document stand together
   */
  static Folder of(List<List<Profile>> documents) {
    return new Folder(documents);
  }

  /** The claims of each document, in the order in which the documents come first. */
  static List<List<Claim>> byDocument(List<Claim> claims) {
    Map<String, List<Claim>> byDocument = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byDocument.computeIfAbsent(document(claim), any -> new ArrayList<>()).add(claim);
    }
    return List.copyOf(byDocument.values());
  }

  private static String document(Claim claim) {
    return claim.sentence().document().id();
  }

  Spread spread() {
    return spread;
  }

  Relatedness relatedness() {
    return relatedness;
  }

  /** Whether a conflict needs more evidence than it has; agreement harms nobody. */
  boolean doubts(Match match, Profile a, Profile b) {
    return match.comparison() instanceof Verdict verdict
        && verdict.outcome() != Verdict.Outcome.AGREEMENT
        && match.score() < ClaimComparer.LIKELY + doubt(a, b);
  }

  private double doubt(Profile a, Profile b) {
    Integer first = numbers.get(document(a.claim()));
    Integer second = numbers.get(document(b.claim()));
    return first == null || second == null
        ? 0
        : spread.doubt(a, b) + relatedness.doubt(first, second);
  }

  /** The same match, or one that tells why it does not count here. */
  Match seen(Match match, Profile a, Profile b) {
    if (!doubts(match, a, b)) {
      return match;
    }
    String detail =
        "the two documents have too little in common among " + numbers.size() + " documents";
    Incomparable none = new Incomparable(Reason.UNRELATED_DOCUMENTS, detail);
    return new Match(match.a(), match.b(), none, match.score());
  }
}
