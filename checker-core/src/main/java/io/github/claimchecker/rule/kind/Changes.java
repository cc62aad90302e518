package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Change;
import io.github.claimchecker.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Kind {@code change}: a stated change fits its two ends. Alone it looks at sentences that tell all
 * three ("from 100 to 150, up 50%"); with {@code from} and {@code to} at claims of three metrics.
 */
final class Changes implements RuleKind {

  @Override
  public String name() {
    return "change";
  }

  @Override
  public List<String> keys() {
    return List.of("metric", "from", "to", "tolerance");
  }

  @Override
  public Check read(KindKeys keys) {
    Tolerance tolerance = keys.tolerance("tolerance", Optional.empty());
    if (!keys.fields().has("from") && !keys.fields().has("to")) {
      return new InSentence(keys.metrics().own(), tolerance);
    }
    keys.fields().require("metric", "from", "to");
    Optional<String> change = keys.metrics().declared("metric");
    List<String> ends = keys.metrics().comparable("from", "to");
    return new AcrossMetrics(Stream.concat(change.stream(), ends.stream()).toList(), tolerance);
  }

  private static Optional<Breach> breach(Claim change, Ends ends, Tolerance tolerance) {
    Reckoned told = Growth.told(change);
    List<Reckoned> fair = Growth.of(change.quantity(), ends.from(), ends.to());
    List<Gap> gaps =
        fair.stream().flatMap(each -> told.conflict(each, tolerance).stream()).toList();
    if (fair.isEmpty() || gaps.size() < fair.size()) {
      return Optional.empty();
    }
    Map<String, String> values =
        Map.of(
            "from", ends.from().toString(),
            "to", ends.to().toString(),
            "expected", fair.get(0).toString());
    Breach breach =
        Breach.between(
            List.of(change),
            ends.claims(),
            List.of(new Fact("change", ends.from() + " to " + ends.to() + " is " + fair.get(0))),
            new Breach.Message(
                "{metric}: {a} in {a.place}, but from {from} to {to} it is {expected}", values));
    Gap nearest = gaps.stream().min(Comparator.comparingDouble(Gap::distance)).orElseThrow();
    return Optional.of(breach.apart(nearest).judged(Outcome.CONTRADICTION));
  }

  private static List<String> names() {
    return MessageNames.ofPair("from", "to", "expected", "difference");
  }

  private record InSentence(Optional<String> metric, Tolerance tolerance) implements Check {

    @Override
    public List<String> metrics() {
      return metric.stream().toList();
    }

    @Override
    public List<Unit> units() {
      return Sizes.units(tolerance);
    }

    @Override
    public List<String> messageNames() {
      return names();
    }

    @Override
    public List<Breach> breaches(Evidence evidence) {
      Map<Object, List<Claim>> sentences = new LinkedHashMap<>();
      for (Claim claim : evidence.claims()) {
        sentences
            .computeIfAbsent(
                List.of(claim.sentence().document(), claim.sentence().span()),
                any -> new ArrayList<>())
            .add(claim);
      }
      List<Claim> wanted = evidence.of(metric).stream().filter(InSentence::isChange).toList();
      List<Breach> breaches = new ArrayList<>();
      for (Claim change : wanted) {
        List<Claim> sentence =
            sentences.getOrDefault(
                List.of(change.sentence().document(), change.sentence().span()), List.of());
        Ends.of(change, sentence)
            .flatMap(ends -> breach(change, ends, tolerance))
            .ifPresent(breaches::add);
      }
      return breaches;
    }

    private static boolean isChange(Claim claim) {
      return claim.quantity().change().filter(c -> c.part() == Change.Part.BY).isPresent();
    }
  }

  private record AcrossMetrics(List<String> metrics, Tolerance tolerance) implements Check {

    @Override
    public List<Unit> units() {
      return Sizes.units(tolerance);
    }

    @Override
    public List<String> messageNames() {
      return names();
    }

    @Override
    public boolean isIdle(Evidence evidence) {
      return metrics.stream().anyMatch(id -> evidence.of(id).isEmpty());
    }

    /** The ends are of other times than each other, so only documents hold the three together. */
    @Override
    public List<Breach> breaches(Evidence evidence) {
      List<Breach> breaches = new ArrayList<>();
      for (Claim change : evidence.of(metrics.get(0))) {
        Optional<Claim> from = nearest(change, evidence.of(metrics.get(1)));
        Optional<Claim> to = nearest(change, evidence.of(metrics.get(2)));
        if (from.isPresent() && to.isPresent()) {
          Reckoned before = Reckoned.of(from.get().quantity());
          Reckoned after = Reckoned.of(to.get().quantity());
          Ends ends = new Ends(List.of(from.get(), to.get()), before, after);
          breach(change, ends, tolerance).ifPresent(breaches::add);
        }
      }
      return breaches;
    }

    private static Optional<Claim> nearest(Claim change, List<Claim> claims) {
      return claims.stream()
          .filter(claim -> !claim.equals(change) && Together.isMeantAlike(claim, change))
          .min(Comparator.comparingInt(claim -> Together.distance(claim, change)));
    }
  }
}
