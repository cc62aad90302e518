package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Across;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.rule.condition.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Kind {@code order}: one metric is never above another. */
final class Order implements RuleKind {

  @Override
  public String name() {
    return "order";
  }

  @Override
  public List<String> keys() {
    return List.of("lower", "upper", "tolerance", "across");
  }

  @Override
  public boolean looksAtPairs() {
    return true;
  }

  @Override
  public Check read(KindKeys keys) {
    keys.fields().require("lower", "upper");
    List<String> metrics = keys.metrics().comparable("lower", "upper");
    return new Ordered(
        metrics,
        keys.tolerance("tolerance", metrics.stream().findFirst()),
        keys.fields().values().choice("across", Across.class),
        keys.when().filter(Condition::isOfPair));
  }

  private record Ordered(
      List<String> metrics, Tolerance tolerance, Optional<Across> across, Optional<Condition> when)
      implements Check {

    @Override
    public List<Unit> units() {
      return Sizes.units(tolerance);
    }

    @Override
    public List<String> messageNames() {
      return MessageNames.ofPair("difference");
    }

    @Override
    public boolean isIdle(Evidence evidence) {
      return metrics.stream().anyMatch(id -> evidence.of(id).isEmpty());
    }

    @Override
    public List<Breach> breaches(Evidence evidence) {
      List<Claim> uppers = new ArrayList<>(evidence.of(metrics.get(1)));
      uppers.sort(Comparator.comparingDouble(Ordered::top));
      List<Breach> breaches = new ArrayList<>();
      for (Claim lower : evidence.of(metrics.get(0))) {
        double bottom = bottom(lower);
        List<Claim> below =
            uppers.stream()
                .takeWhile(upper -> top(upper) <= bottom)
                .filter(upper -> gap(lower, upper).isPresent())
                .toList();
        if (!below.isEmpty()) {
          breaches.add(breach(lower, below));
        }
      }
      return breaches;
    }

    private static double bottom(Claim claim) {
      return claim.quantity().unit().toBase(claim.quantity().stated()).low();
    }

    private static double top(Claim claim) {
      return claim.quantity().unit().toBase(claim.quantity().stated()).high();
    }

    private Optional<Gap> gap(Claim lower, Claim upper) {
      boolean comparable =
          !lower.equals(upper)
              && lower.quantity().unit().convertsTo(upper.quantity().unit())
              && lower.period().meets(upper.period())
              && Together.isMeantAlike(lower, upper)
              && across.map(places -> places.allows(lower, upper)).orElse(true)
              && when.map(condition -> condition.holds(lower, upper)).orElse(true);
      return comparable
          ? Reckoned.of(lower.quantity()).conflict(Reckoned.of(upper.quantity()), tolerance)
          : Optional.empty();
    }

    private Breach breach(Claim lower, List<Claim> below) {
      String regions = lower.quantity().stated() + " above " + below.get(0).quantity().stated();
      return Breach.between(
              List.of(lower),
              below,
              List.of(new Fact("regions", regions)),
              Breach.Message.of(
                  "{metric}: {a} in {a.place} is above {b} in {b.place} ({difference} apart)"))
          .apart(gap(lower, below.get(0)).orElseThrow())
          .judged(Outcome.CONTRADICTION);
    }
  }
}
