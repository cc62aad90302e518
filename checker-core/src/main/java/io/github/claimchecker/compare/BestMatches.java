package io.github.claimchecker.compare;

import io.github.claimchecker.compare.ClaimComparer.Match;
import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.compare.Verdict.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The matches between two texts, of which a claim's clearly better match rules out its others.
 *
 * <p>A claim that finds its equal in the other text has no quarrel with the claims beside it; one
 * that fits two claims quarrels with the one it fits best.
 */
final class BestMatches {
  /** Scores closer than this are as good as each other. */
  private static final double MARGIN = 0.5;

  private final List<Match> matches = new ArrayList<>();
  private final List<int[]> ends = new ArrayList<>();
  private final PeriodPolicy period;
  private final double[][] nearness;
  private final double[][] best;
  private final double[][] bestAgreement;

  /** The surest contradiction of each claim, and the one after it. */
  private final double[][] firstQuarrel;

  private final double[][] nextQuarrel;

  /** Ready for the matches between texts of so many claims. */
  BestMatches(int first, int second, PeriodPolicy period) {
    this.period = period;
    nearness = new double[][] {worst(first), worst(second)};
    best = new double[][] {worst(first), worst(second)};
    bestAgreement = new double[][] {worst(first), worst(second)};
    firstQuarrel = new double[][] {worst(first), worst(second)};
    nextQuarrel = new double[][] {worst(first), worst(second)};
  }

  private static double[] worst(int size) {
    double[] scores = new double[size];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    return scores;
  }

  /** Takes note of a match between the i-th claim of one text and the j-th of the other. */
  void add(int i, int j, Match match) {
    if (!(match.comparison() instanceof Verdict verdict)) {
      return;
    }
    matches.add(match);
    ends.add(new int[] {i, j});
    raise(best, i, j, match.score());
    raise(nearness, i, j, nearness(match).orElse(Double.NEGATIVE_INFINITY));
    if (verdict.outcome() == Outcome.AGREEMENT) {
      raise(bestAgreement, i, j, match.score());
    } else if (verdict.outcome() == Outcome.CONTRADICTION) {
      rank(0, i, match.score());
      rank(1, j, match.score());
    }
  }

  private void rank(int side, int claim, double score) {
    double[] surest = firstQuarrel[side];
    nextQuarrel[side][claim] = Math.max(nextQuarrel[side][claim], Math.min(surest[claim], score));
    surest[claim] = Math.max(surest[claim], score);
  }

  /** The days between the two, less than 0. */
  private static OptionalDouble nearness(Match match) {
    OptionalDouble distance = Window.distance(match.a().period(), match.b().period());
    return distance.isPresent()
        ? OptionalDouble.of(-distance.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Whether neither text has a claim about the same thing that is nearer in time. */
  private boolean isNearest(Match match, int i, int j) {
    OptionalDouble near = nearness(match);
    return period != PeriodPolicy.NEAREST
        || near.isEmpty()
        || near.getAsDouble() >= Math.max(nearness[0][i], nearness[1][j]);
  }

  private static void raise(double[][] scores, int i, int j, double score) {
    scores[0][i] = Math.max(scores[0][i], score);
    scores[1][j] = Math.max(scores[1][j], score);
  }

  /** The agreements, and the conflicts that nothing rules out, in the order they came. */
  List<Match> kept() {
    return IntStream.range(0, matches.size())
        .mapToObj(this::kept)
        .flatMap(Optional::stream)
        .toList();
  }

  /** All matches in the order they came; those that others rule out say so. */
  List<Match> explained() {
    return IntStream.range(0, matches.size())
        .mapToObj(k -> kept(k).orElseGet(() -> ruledOut(matches.get(k))))
        .toList();
  }

  private Optional<Match> kept(int k) {
    Match match = matches.get(k);
    int i = ends.get(k)[0];
    int j = ends.get(k)[1];
    if (!isNearest(match, i, j)) {
      return Optional.empty();
    }
    boolean agrees = ((Verdict) match.comparison()).outcome() == Outcome.AGREEMENT;
    double rival = Math.max(best[0][i], best[1][j]) - MARGIN;
    double equal = Math.max(bestAgreement[0][i], bestAgreement[1][j]) + MARGIN;
    boolean wins = agrees || match.score() >= rival && match.score() >= equal;
    return wins
        ? Optional.of(isOneOfSeveral(match, i, j) ? weakened(match) : match)
        : Optional.empty();
  }

  private static Match ruledOut(Match match) {
    String detail = "one of the two is told of the same thing as another claim, more surely";
    return new Match(
        match.a(), match.b(), new Incomparable(Reason.BETTER_MATCH, detail), match.score());
  }

  /**
   * Whether a claim contradicts several claims of the other text about as surely. A text that tells
   * different numbers of the same thing tells a series of them, by year or by place.
   */
  private boolean isOneOfSeveral(Match match, int i, int j) {
    return ((Verdict) match.comparison()).outcome() == Outcome.CONTRADICTION
        && Math.max(nextQuarrel[0][i], nextQuarrel[1][j]) > match.score() - MARGIN;
  }

  private static Match weakened(Match match) {
    return new Match(
        match.a(),
        match.b(),
        ((Verdict) match.comparison())
            .assuming("of several numbers that would fit, this one is meant"),
        match.score());
  }
}
