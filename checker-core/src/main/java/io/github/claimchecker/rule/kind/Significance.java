package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Document;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kind {@code significance}: a p-value is a probability, and follows from the test statistic that
 * is printed before it, the rounding of both allowed for. One that leads to the same decision is
 * only in tension with it.
 *
 * <p>What counts as consistent is what statcheck takes for it (Nuijten et al. 2016,
 * doi:10.3758/s13428-015-0664-2).
 */
final class Significance implements RuleKind {
  private static final double USUAL_LEVEL = 0.05;
  private static final String IMPOSSIBLE = "p {claim} in {place} is no probability";
  private static final double SMALLEST_PRINTED = 0.001;
  private static final Interval PROBABILITY = Interval.ofClosed(0, 1);

  @Override
  public String name() {
    return "significance";
  }

  @Override
  public List<String> keys() {
    return List.of("metric", "alpha");
  }

  @Override
  public Check read(KindKeys keys) {
    Optional<String> metric = keys.metrics().own();
    Optional<Double> alpha =
        keys.size("alpha", Optional.empty()).flatMap(Quantity::value).map(BigDecimal::doubleValue);
    if (alpha.filter(level -> level <= 0 || level >= 1).isPresent()) {
      keys.fields()
          .error(keys.at("alpha"), "\"alpha\" must lie between 0 and 1", "Write 0.05, say.");
    }
    return new Fitting(metric, alpha.orElse(USUAL_LEVEL));
  }

  private record Fitting(Optional<String> metric, double alpha) implements Check {

    @Override
    public List<String> metrics() {
      return metric.stream().toList();
    }

    @Override
    public List<String> messageNames() {
      return MessageNames.ofClaim("statistic", "expected");
    }

    @Override
    public List<Breach> breaches(Evidence evidence) {
      Map<Document, Boolean> oneTailed = new HashMap<>();
      return evidence.of(metric).stream()
          .flatMap(claim -> PrintedP.of(claim).stream())
          .flatMap(
              printed ->
                  breach(
                      printed,
                      oneTailed.computeIfAbsent(printed.document(), Fitting::tellsOfOneTail))
                      .stream())
          .toList();
    }

    private static boolean tellsOfOneTail(Document document) {
      String words = " " + Words.plain(document.text()) + " ";
      return Words.section("one-tailed").stream()
          .anyMatch(each -> words.contains(" " + each + " "));
    }

    private Optional<Breach> breach(PrintedP printed, boolean oneTailed) {
      Interval told = printed.claim().quantity().stated();
      if (!told.meets(PROBABILITY)) {
        return Optional.of(
            breach(printed.claim(), IMPOSSIBLE, "a probability", "0 to 1")
                .judged(Outcome.CONTRADICTION));
      }
      return printed
          .statistic()
          .flatMap(statistic -> breach(printed.claim(), statistic, oneTailed));
    }

    private Optional<Breach> breach(Claim claim, TestStatistic statistic, boolean oneTailed) {
      Interval told = claim.quantity().stated();
      Interval fair = statistic.p();
      boolean half = oneTailed && statistic.hasTails();
      if (told.meets(fair)
          || half && told.meets(Interval.ofClosed(fair.low() / 2, fair.high() / 2))) {
        return Optional.empty();
      }
      boolean otherwise = told.high() <= alpha && fair.low() > alpha;
      otherwise |= told.low() >= alpha && fair.high() <= alpha;
      String template = "p {claim} in {place}, but {statistic} gives {expected}";
      return Optional.of(
          breach(claim, template, statistic.printed(), print(fair))
              .judged(otherwise ? Outcome.CONTRADICTION : Outcome.TENSION));
    }

    private static Breach breach(Claim claim, String template, String statistic, String expected) {
      Map<String, String> values = Map.of("statistic", statistic, "expected", expected);
      return Breach.of(
          claim,
          new Fact("expected", statistic + ": " + expected),
          new Breach.Message(template, values));
    }

    private static String print(Interval p) {
      if (p.high() < SMALLEST_PRINTED) {
        return "p < " + SMALLEST_PRINTED;
      }
      String low = print(p.low());
      String high = print(p.high());
      return low.equals(high) ? "p = " + low : "p from " + low + " to " + high;
    }

    private static String print(double p) {
      return new BigDecimal(p).round(new MathContext(2)).stripTrailingZeros().toPlainString();
    }
  }
}
