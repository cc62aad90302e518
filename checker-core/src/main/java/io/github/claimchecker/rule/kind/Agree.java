package io.github.claimchecker.rule.kind;

import io.github.claimchecker.compare.Across;
import io.github.claimchecker.compare.Bounds;
import io.github.claimchecker.compare.Conflict;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.PeriodPolicy;
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
  public Check read(KindKeys keys) {
    keys.fields().require("metric");
    Optional<String> metric = keys.metric("metric");
    Scope scope =
        new Scope(
            keys.tolerance("tolerance", metric),
            keys.fields().choice("period", PeriodPolicy.class).orElse(PeriodPolicy.SAME),
            keys.fields().choice("across", Across.class).orElse(Across.SOURCES),
            keys.fields().choice("bounds", Bounds.class).orElse(Bounds.PRAGMATIC),
            (a, b) -> true);
    return new Agreement(metric.filter(id -> !id.equals(KindKeys.ANY)), scope);
  }

  private record Agreement(Optional<String> metric, Scope scope) implements Check {

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
      if (metric.isPresent()) {
        return evidence.finder().conflicts(evidence.of(metric.get()), scope);
      }
      return evidence.finder().discovered(evidence.claims(), scope).stream()
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
          Breach.Message.of(apart ? template + " ({difference} apart)" : template));
    }
  }
}
