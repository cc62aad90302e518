package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Bounds;
import io.github.claimchecker.compare.Conflict;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.PeriodPolicy;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.rule.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * Kind {@code agree}: all claims of a metric can be true together. With {@code metric: any} it
 * looks at every group of comparable claims.
 */
final class Agree implements RuleKind {

  @Override
  public String name() {
    return "agree";
  }

  @Override
  public List<String> keys() {
    return List.of("metric", "tolerance", "period", "across", "bounds");
  }

  @Override
  public boolean looksAtPairs() {
    return true;
  }

  @Override
  public Check read(KindKeys keys) {
    Optional<String> metric = keys.metrics().ownOrAny();
    Pairs pairs = Pairs.read(keys);
    Optional<String> named = metric.filter(id -> !id.equals(KindKeys.ANY));
    if (metric.isPresent() && named.isEmpty() && pairs.period() == PeriodPolicy.NEAREST) {
      keys.fields()
          .error(
              keys.fields().node("period").map(Node::at).orElse(keys.fields().at()),
              "\"period: nearest\" needs a metric",
              "Name a metric, or use same or any.");
    }
    return new Agreement(
        named,
        keys.tolerance("tolerance", metric),
        keys.fields().values().choice("bounds", Bounds.class).orElse(Bounds.PRAGMATIC),
        pairs);
  }

  private record Agreement(Optional<String> metric, Tolerance tolerance, Bounds bounds, Pairs pairs)
      implements Check {

    private Scope scope(List<Claim> claims) {
      return new Scope(tolerance, pairs.period(), pairs.across(), bounds, pairs.besides(claims));
    }

    @Override
    public List<Unit> units() {
      return Sizes.units(tolerance);
    }

    @Override
    public List<String> messageNames() {
      return MessageNames.ofPair("difference");
    }

    @Override
    public List<String> metrics() {
      return metric.stream().toList();
    }

    @Override
    public List<Breach> breaches(Evidence evidence) {
      return conflicts(evidence).stream().map(Agreement::breach).toList();
    }

    private List<Conflict> conflicts(Evidence evidence) {
      List<Claim> claims = evidence.of(metric);
      Scope scope = scope(claims);
      if (metric.isPresent()) {
        return evidence.finder().conflicts(claims, scope);
      }
      return evidence.finder().discovered(claims, scope).stream()
          .filter(conflict -> !isSettled(conflict, evidence))
          .toList();
    }

    private static boolean isSettled(Conflict conflict, Evidence evidence) {
      return conflict.first().stream()
          .allMatch(a -> conflict.second().stream().allMatch(b -> evidence.isSettled(a, b)));
    }

    private static Breach breach(Conflict conflict) {
      boolean apart = !conflict.verdict().difference().isEmpty();
      String template = "{metric}: {a} in {a.place}, but {b} in {b.place}";
      return new Breach(
          Breach.Sides.of(conflict.first(), conflict.second()),
          Optional.of(conflict.verdict()),
          conflict.verdict().facts(),
          Breach.Message.of(apart ? template + " ({difference} apart)" : template),
          Gap.between(conflict.first().get(0).quantity(), conflict.second().get(0).quantity()));
    }
  }
}
