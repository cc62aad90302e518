package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Entities;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds claims against each other: decides whether they are about the same thing and, if so,
 * whether both can be true. Immutable and thread-safe.
 */
public final class ClaimComparer {
  /** Below this score a pair is about the same thing only by assumption. */
  private static final double SURE = 1;

  private final Entities entities;
  private final Pairing pairing;

  private ClaimComparer(Entities entities, Pairing pairing) {
    this.entities = entities;
    this.pairing = pairing;
  }

  /**
   * Makes a comparer for English; loading WordNet takes a third of a second.
   *
   * @return the comparer
   */
  public static ClaimComparer english() {
    return new ClaimComparer(
        Entities.english(), new Pairing(Lexicon.english(), PairModel.standard()));
  }

  /**
   * Two claims and what came of holding them against each other.
   *
   * @param a a claim of the first text
   * @param b a claim of the second
   * @param comparison the verdict, or why there is none
   * @param score how surely the two are about the same thing; a logit, above 0 more likely than not
   */
  public record Match(Claim a, Claim b, Comparison comparison, double score) {

    /**
     * Returns what the verdict is.
     *
     * @return the outcome; empty where the two are not comparable
     */
    public Optional<Verdict.Outcome> verdict() {
      return comparison instanceof Verdict verdict
          ? Optional.of(verdict.outcome())
          : Optional.empty();
    }
  }

  /**
   * Holds two claims against each other as if there were no others.
   *
   * @param a a claim
   * @param b another claim
   * @return the verdict, or why there is none
   */
  public Comparison compare(Claim a, Claim b) {
    return match(Profile.of(a, entities), Profile.of(b, entities), ConflictFinder.Scope.STANDARD)
        .comparison();
  }

  /**
   * Holds all claims of one text against all of another. A conflict with a claim that has a better
   * match in the other text does not count.
   *
   * @param first the claims of one text
   * @param second the claims of the other
   * @return a match for each pair that ended in a verdict
   */
  public List<Match> compareAll(List<Claim> first, List<Claim> second) {
    return compareAll(profiles(first), profiles(second), ConflictFinder.Scope.STANDARD);
  }

  /**
   * Returns what two texts come to as a whole.
   *
   * @param first the claims of one text
   * @param second the claims of the other
   * @return the match with the gravest verdict; where no two claims are comparable, the pair that
   *     is nearest to it, with the reason why it is not; empty where a text makes no claims
   */
  public Optional<Match> strongest(List<Claim> first, List<Claim> second) {
    Comparator<Match> bySureness = Comparator.comparingDouble(Match::score);
    Comparator<Match> byOutcome = Comparator.comparing(match -> match.verdict().orElseThrow());
    Optional<Match> gravest =
        compareAll(first, second).stream().max(byOutcome.thenComparing(bySureness));
    return gravest.isPresent() ? gravest : nearest(first, second).max(bySureness);
  }

  private Stream<Match> nearest(List<Claim> first, List<Claim> second) {
    List<Profile> others = profiles(second);
    return profiles(first).stream()
        .flatMap(a -> others.stream().map(b -> match(a, b, ConflictFinder.Scope.STANDARD)));
  }

  List<Profile> profiles(List<Claim> claims) {
    return claims.stream().map(claim -> Profile.of(claim, entities)).toList();
  }

  List<Match> compareAll(List<Profile> first, List<Profile> second, ConflictFinder.Scope scope) {
    BestMatches matches = new BestMatches(first.size(), second.size());
    boolean itself = first.equals(second);
    for (int i = 0; i < first.size(); i++) {
      for (int j = itself ? i + 1 : 0; j < second.size(); j++) {
        if (scope.allows(first.get(i).claim(), second.get(j).claim())) {
          matches.add(i, j, match(first.get(i), second.get(j), scope));
        }
      }
    }
    return matches.kept();
  }

  private Match match(Profile a, Profile b, ConflictFinder.Scope scope) {
    Optional<Incomparable> unlike = Pairing.unlike(a.claim(), b.claim());
    if (unlike.isPresent()) {
      return new Match(a.claim(), b.claim(), unlike.get(), Double.NEGATIVE_INFINITY);
    }
    PairFeatures features = pairing.features(a, b);
    double score = pairing.score(features);
    Optional<Incomparable> refusal = refusal(a.claim(), b.claim(), scope);
    if (refusal.isPresent()) {
      return new Match(a.claim(), b.claim(), refusal.get(), score);
    }
    if (score <= 0) {
      return new Match(a.claim(), b.claim(), pairing.whyNot(a, b, features), score);
    }
    List<String> assumed = score < SURE ? List.of("both tell the same measure") : List.of();
    Verdict verdict = Judge.judge(a.claim(), b.claim(), scope, assumed);
    return new Match(a.claim(), b.claim(), verdict, score);
  }

  private static Optional<Incomparable> refusal(Claim a, Claim b, ConflictFinder.Scope scope) {
    Optional<Incomparable> modality = Pairing.modality(a, b);
    return modality.isPresent() || scope.period() == PeriodPolicy.ANY
        ? modality
        : Pairing.period(a, b);
  }
}
