package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.ClaimComparer.Match;
import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.compare.Verdict.Outcome;
import java.time.LocalDate;
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

  /** The same, bounds that are kept among them. */
  private final double[][] bestKept;

  /** The surest contradiction of each claim. */
  private final double[][] surest;

  /** The last day of which a match of each claim tells, where the claim itself tells no time. */
  private final LocalDate[][] latest;

  /** Ready for the matches between texts of so many claims. */
  BestMatches(int first, int second, PeriodPolicy period) {
    this.period = period;
    nearness = new double[][] {worst(first), worst(second)};
    best = new double[][] {worst(first), worst(second)};
    bestAgreement = new double[][] {worst(first), worst(second)};
    bestKept = new double[][] {worst(first), worst(second)};
    surest = new double[][] {worst(first), worst(second)};
    latest = new LocalDate[][] {never(first), never(second)};
  }

  private static double[] worst(int size) {
    double[] scores = new double[size];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    return scores;
  }

  private static LocalDate[] never(int size) {
    LocalDate[] days = new LocalDate[size];
    Arrays.fill(days, LocalDate.MIN);
    return days;
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
      raise(bestKept, i, j, match.score());
      raise(bestAgreement, i, j, isTelling(match) ? match.score() : Double.NEGATIVE_INFINITY);
    }
  }

  /**
   * That a bound is kept says little: half of all numbers keep it. It speaks against no conflict
   * but those that are less sure.
   */
  private static boolean isTelling(Match match) {
    return Size.isBound(match.a().quantity()) == Size.isBound(match.b().quantity());
  }

  private void noteQuarrel(Match match, int i, int j) {
    boolean quarrel = ((Verdict) match.comparison()).outcome() == Outcome.CONTRADICTION;
    if (quarrel && !isPast(match, i, j)) {
      raise(surest, i, j, match.score());
    }
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
    settle();
    return IntStream.range(0, matches.size())
        .mapToObj(this::kept)
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * All matches in the order they came; those that others rule out say so. Called once, as {@link
   * #kept}.
   */
  List<Match> explained() {
    settle();
    return IntStream.range(0, matches.size())
        .mapToObj(k -> kept(k).orElseGet(() -> ruledOut(matches.get(k))))
        .toList();
  }

  /**
   * Works out which matches speak of the last time, and which conflicts are the surest of those.
   */
  private void settle() {
    for (int k = 0; k < matches.size(); k++) {
      noteLatest(matches.get(k), ends.get(k)[0], ends.get(k)[1]);
    }
    for (int k = 0; k < matches.size(); k++) {
      noteQuarrel(matches.get(k), ends.get(k)[0], ends.get(k)[1]);
    }
  }

  private Optional<Match> kept(int k) {
    Match match = matches.get(k);
    int i = ends.get(k)[0];
    int j = ends.get(k)[1];
    if (isPast(match, i, j)) {
      return Optional.empty();
    }
    boolean agrees = ((Verdict) match.comparison()).outcome() == Outcome.AGREEMENT;
    double rival = Math.max(best[0][i], best[1][j]) - MARGIN;
    double equal = Math.max(bestAgreement[0][i], bestAgreement[1][j]) + MARGIN;
    double kept = Math.max(bestKept[0][i], bestKept[1][j]);
    boolean wins =
        agrees || match.score() >= rival && match.score() >= equal && match.score() >= kept;
    return wins ? Optional.of(isLessSure(match, i, j) ? weakened(match) : match) : Optional.empty();
  }

  private static Match ruledOut(Match match) {
    String detail = "one of the two is told of the same thing as another claim, more surely";
    return new Match(
        match.a(), match.b(), new Incomparable(Reason.BETTER_MATCH, detail), match.score());
  }

  /** Whether one of the two is told of a time that is nearer to another claim. */
  private boolean isPast(Match match, int i, int j) {
    return !isNearest(match, i, j) || isOutdated(match, i, j);
  }

  private void noteLatest(Match match, int i, int j) {
    if (match.score() >= Math.max(best[0][i], best[1][j]) - MARGIN) {
      latest[0][i] = later(latest[0][i], match.a(), match.b());
      latest[1][j] = later(latest[1][j], match.b(), match.a());
    }
  }

  private static LocalDate later(LocalDate so, Claim undated, Claim dated) {
    LocalDate last = last(undated, dated);
    return last.isAfter(so) ? last : so;
  }

  /** The last day of a dated claim that an undated one is held against. */
  private static LocalDate last(Claim undated, Claim dated) {
    return undated.period().isSpecified() || !dated.period().yearKnown()
        ? LocalDate.MIN
        : dated.period().to().orElse(LocalDate.MIN);
  }

  /**
   * Whether one claim tells no time and the other text tells of a later time what it tells here:
   * who names no year speaks of the last one.
   */
  private boolean isOutdated(Match match, int i, int j) {
    LocalDate mine = last(match.a(), match.b());
    LocalDate theirs = last(match.b(), match.a());
    return mine.isAfter(LocalDate.MIN) && mine.isBefore(latest[0][i])
        || theirs.isAfter(LocalDate.MIN) && theirs.isBefore(latest[1][j]);
  }

  /**
   * Whether one of the two contradicts another claim more surely. A text that tells different
   * numbers of the same thing tells a series of them, by year or by place, and only one of them is
   * meant.
   */
  private boolean isLessSure(Match match, int i, int j) {
    return ((Verdict) match.comparison()).outcome() == Outcome.CONTRADICTION
        && Math.max(surest[0][i], surest[1][j]) > match.score();
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
