package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.rule.condition.Condition;
import io.github.claimchecker.rule.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Kind {@code assert}: a condition over each claim, or over each pair of claims, is true. */
final class Asserted implements RuleKind {
  /** The number of pairs grows with the square of this. */
  private static final int MOST_CLAIMS = 2_000;

  @Override
  public String name() {
    return "assert";
  }

  @Override
  public List<String> keys() {
    return List.of("metric", "that", "period", "across");
  }

  @Override
  public boolean looksAtPairs() {
    return true;
  }

  @Override
  public Check read(KindKeys keys) {
    keys.fields().require("that");
    Optional<String> metric = keys.metrics().own();
    Optional<Condition> that = keys.condition("that");
    Pairs pairs = Pairs.read(keys);
    String text = keys.fields().text("that").orElse("");
    if (that.filter(Condition::isOfPair).isEmpty()) {
      if (that.isPresent()) {
        pairs.refuse(keys, "a condition on one claim");
      }
      return new EachClaim(
          metric,
          (claim, evidence) ->
              that.filter(condition -> condition.fails(claim, claim))
                  .map(condition -> EachClaim.Fault.of("asserted", text)),
          "{metric}: {claim} in {claim.place} breaks {that}",
          Map.of("that", text),
          that.map(Condition::units).orElse(List.of()));
    }
    if (metric.isEmpty()) {
      keys.fields()
          .error(
              keys.fields().node("metric").map(Node::at).orElse(keys.fields().at()),
              "a condition on a pair needs a metric",
              "Name the metric that a and b are claims of.");
    }
    return new OfPairs(metric.orElse(KindKeys.ANY), that.orElseThrow(), text, pairs);
  }

  /** Only one finding comes of a pair, whichever way round it breaks the condition. */
  private record OfPairs(String metric, Condition that, String text, Pairs pairs) implements Check {

    @Override
    public List<String> metrics() {
      return List.of(metric);
    }

    @Override
    public List<Unit> units() {
      return that.units();
    }

    @Override
    public List<String> messageNames() {
      return MessageNames.ofPair("that", "difference");
    }

    @Override
    public List<Breach> breaches(Evidence evidence) {
      List<Claim> claims = evidence.of(metric);
      if (claims.size() > MOST_CLAIMS) {
        return List.of(tooMany(claims));
      }
      BiPredicate<Claim, Claim> wanted = pairs.of(claims);
      BiPredicate<Claim, Claim> broken = (a, b) -> wanted.test(a, b) && that.fails(a, b);
      return Pairs.search(claims, broken).stream().map(this::breach).toList();
    }

    /** Silence would look as if all pairs were good. */
    private static Breach tooMany(List<Claim> claims) {
      return Breach.of(
          claims.get(0),
          new Fact("claims", claims.size() + ", of which at most " + MOST_CLAIMS + " are paired"),
          Breach.Message.of(
              "{metric}: too many claims to look at each pair; narrow the metric or the paths"));
    }

    private Breach breach(Pairs.Pair pair) {
      Breach breach =
          Breach.between(
              List.of(pair.a()),
              List.of(pair.b()),
              List.of(new Fact("asserted", text)),
              new Breach.Message(
                  "{metric}: {a} in {a.place} and {b} in {b.place} break {that}",
                  Map.of("that", text)));
      return Gap.between(pair.a().quantity(), pair.b().quantity())
          .map(breach::apart)
          .orElse(breach);
    }
  }
}
