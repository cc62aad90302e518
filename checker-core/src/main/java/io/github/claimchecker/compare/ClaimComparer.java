package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Entities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Holds claims against each other: decides whether they are about the same thing and, if so,
 * whether both can be true. Immutable and thread-safe.
 */
public final class ClaimComparer {
  /** From this score on a pair is about the very same thing, its scope and period included. */
  private static final double SAME = 2;

  /** From this score on a pair is more likely than not about the same thing. */
  private static final double EVEN = 0;

  /** Below this score a pair is not about the same thing. */
  static final double LIKELY = -0.7;

  /** Agreement needs less evidence: it harms nobody, and equal numbers are evidence themselves. */
  private static final double LIKELY_IF_EQUAL = -1.5;

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
    return best(matches(first, second), first.size(), second.size());
  }

  /**
   * Holds all claims of one text against all of another, for those who ask why something was or was
   * not found.
   *
   * @param first the claims of one text
   * @param second the claims of the other
   * @return what came of each pair, row by row; a conflict that a better match rules out is told as
   *     {@link Incomparable.Reason#BETTER_MATCH}
   */
  public List<Match> explainAll(List<Claim> first, List<Claim> second) {
    return explainAll(first, second, Folder.NONE);
  }

  /** The same for two documents of a folder, where a conflict may need more evidence. */
  List<Match> explainAll(List<Claim> first, List<Claim> second, Folder folder) {
    List<Match> matches = matches(first, second, folder);
    BestMatches best =
        new BestMatches(first.size(), second.size(), ConflictFinder.Scope.STANDARD.period());
    for (int k = 0; k < matches.size(); k++) {
      best.add(k / second.size(), k % second.size(), matches.get(k));
    }
    Iterator<Match> judged = best.explained().iterator();
    return matches.stream()
        .map(match -> match.verdict().isPresent() ? judged.next() : match)
        .toList();
  }

  /** What came of each pair, row by row. */
  private List<Match> matches(List<Claim> first, List<Claim> second) {
    return matches(first, second, Folder.NONE);
  }

  private List<Match> matches(List<Claim> first, List<Claim> second, Folder folder) {
    List<Profile> others = profiles(second);
    List<Match> matches = new ArrayList<>();
    for (Profile a : profiles(first)) {
      for (Profile b : others) {
        matches.add(folder.seen(match(a, b, ConflictFinder.Scope.STANDARD), a, b));
      }
    }
    return matches;
  }

  private static List<Match> best(List<Match> matches, int first, int second) {
    ConflictFinder.Scope scope = ConflictFinder.Scope.STANDARD;
    BestMatches best = new BestMatches(first, second, scope.period());
    for (int k = 0; k < matches.size(); k++) {
      Match match = matches.get(k);
      if (scope.allows(match.a(), match.b())) {
        best.add(k / second, k % second, match);
      }
    }
    return best.kept();
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
    List<Match> matches = matches(first, second);
    Optional<Match> gravest =
        best(matches, first.size(), second.size()).stream()
            .max(byOutcome.thenComparing(bySureness));
    return gravest.isPresent() ? gravest : matches.stream().max(bySureness);
  }

  /** The profiles of the claims of one text. */
  List<Profile> profiles(List<Claim> claims) {
    return Profile.of(claims, entities);
  }

  private Match match(Profile a, Profile b, ConflictFinder.Scope scope) {
    Optional<Incomparable> unlike = Pairing.unlike(a.claim(), b.claim());
    if (unlike.isPresent()) {
      return new Match(a.claim(), b.claim(), unlike.get(), Double.NEGATIVE_INFINITY);
    }
    PairFeatures features = pairing.features(a, b);
    double score = pairing.score(features);
    Optional<Incomparable> refusal = refusal(a.claim(), b.claim(), scope);
    if (refusal.isPresent() && !isOtherMoment(a, b, scope, features)) {
      return new Match(a.claim(), b.claim(), refusal.get(), score);
    }
    return verdict(a, b, scope, features, score);
  }

  /** The same as {@link #match} where it ends in a verdict; empty, and quicker, where not. */
  Optional<Match> verdict(Profile a, Profile b, ConflictFinder.Scope scope) {
    boolean refused = refusal(a.claim(), b.claim(), scope).isPresent();
    if (Pairing.unlike(a.claim(), b.claim()).isPresent()
        || refused && !mayBeOtherMoment(a, b, scope)) {
      return Optional.empty();
    }
    return pairing
        .likelyFeatures(a, b, LIKELY_IF_EQUAL)
        .filter(features -> !refused || isOtherMoment(a, b, scope, features))
        .map(features -> verdict(a, b, scope, features, pairing.score(features)))
        .filter(match -> match.verdict().isPresent());
  }

  private static boolean isOtherMoment(
      Profile a, Profile b, ConflictFinder.Scope scope, PairFeatures features) {
    return comparesMoments(a, b, scope) && Judge.isOtherMoment(a.claim(), b.claim(), features);
  }

  private static boolean mayBeOtherMoment(Profile a, Profile b, ConflictFinder.Scope scope) {
    return comparesMoments(a, b, scope)
        && Judge.mayBeOtherMoment(
            a.claim(), b.claim(), PairFeatures.ofValues(a, b).get(Feature.EQUAL));
  }

  private static boolean comparesMoments(Profile a, Profile b, ConflictFinder.Scope scope) {
    return scope.period() == PeriodPolicy.SAME && Pairing.modality(a.claim(), b.claim()).isEmpty();
  }

  /** Gives the pairs of claims that may be about the same thing, by their numbers. */
  void candidates(List<Profile> claims, Candidates.Taker taker) {
    pairing.candidates(claims, new Outlook.Thresholds(LIKELY_IF_EQUAL, LIKELY), taker);
  }

  private Match verdict(
      Profile a, Profile b, ConflictFinder.Scope scope, PairFeatures features, double score) {
    Verdict verdict = judge(a, b, scope, features, score);
    double enough = verdict.outcome() == Verdict.Outcome.AGREEMENT ? LIKELY_IF_EQUAL : LIKELY;
    boolean other = !features.isOfOneMeasure() && !isAlike(features, score);
    boolean apart = verdict.outcome() != Verdict.Outcome.AGREEMENT;
    if (score < enough || other || apart && pairing.isOfOtherThings(a, b)) {
      return new Match(a.claim(), b.claim(), pairing.whyNot(a, b, features), score);
    }
    Optional<Incomparable> none =
        verdict.outcome() == Verdict.Outcome.AGREEMENT
            ? pairing.noAgreement(a, b)
            : pairing.noConflict(a, b, features);
    return new Match(a.claim(), b.claim(), none.isPresent() ? none.get() : verdict, score);
  }

  /**
   * Whether two sentences that stand alone are so much alike that they may name their measures in
   * words that have nothing in common: "tested positive", "confirmed cases". In longer texts there
   * is too much else that they could tell of.
   */
  private static boolean isAlike(PairFeatures features, double score) {
    return score >= EVEN
        && features.get(Feature.SHORT) > 0
        && features.get(Feature.CONTEXT_MOST) > 0;
  }

  private static Verdict judge(
      Profile a, Profile b, ConflictFinder.Scope scope, PairFeatures features, double score) {
    List<String> assumed =
        Assumptions.of(a.claim(), b.claim(), score, features.get(Feature.SHORT) == 0);
    if (isOtherMoment(a, b, scope, features)
        || RowEnds.areOpposed(a.claim(), b.claim())
        || Balances.areOpposed(a.claim(), b.claim())
        || Judge.isOtherBound(a.claim(), b.claim(), features)) {
      return Judge.judgeApart(a.claim(), b.claim(), assumed);
    }
    Verdict verdict =
        Judge.areConverted(a.extent(), b.extent())
            ? Judge.judgeAlike(a.claim(), b.claim(), assumed)
            : Judge.judge(a.claim(), b.claim(), scope, assumed);
    if (verdict.outcome() != Verdict.Outcome.AGREEMENT
        || !Judge.areOtherRanges(a.claim(), b.claim())) {
      return verdict;
    }
    if (score < SAME) {
      assumed.add("neither range is only a part of what is meant");
    }
    return Judge.judgeApart(a.claim(), b.claim(), assumed);
  }

  private static Optional<Incomparable> refusal(Claim a, Claim b, ConflictFinder.Scope scope) {
    Optional<Incomparable> modality = Pairing.modality(a, b);
    return modality.isPresent() || !matters(scope.period(), a, b) ? modality : Pairing.period(a, b);
  }

  /** Whether claims are refused whose times do not meet; which ones are nearest is seen later. */
  private static boolean matters(PeriodPolicy policy, Claim a, Claim b) {
    return switch (policy) {
      case SAME -> true;
      case NEAREST -> Window.distance(a.period(), b.period()).isEmpty();
      case ANY -> false;
    };
  }
}
