package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A check that looks at one claim at a time.
 *
 * @param metric the metric whose claims it looks at; empty for all claims
 * @param test finds what is wrong with a claim, if anything
 * @param template what to say if the rule file gives no message of its own
 * @param values what names in messages stand for, besides those that every such check knows
 * @param units the units of the sizes that claims are held against
 */
record EachClaim(
    Optional<String> metric,
    Test test,
    String template,
    Map<String, String> values,
    List<Unit> units)
    implements Check {

  /** Finds what is wrong with a claim, if anything; the evidence is what stands around it. */
  interface Test extends BiFunction<Claim, Evidence, Optional<Fault>> {}

  /**
   * What is wrong with a claim.
   *
   * @param fact what it is, in words
   * @param gap how far the claim is from what would be right, where that can be told
   */
  record Fault(Fact fact, Optional<Gap> gap) {

    static Fault of(String key, String value) {
      return new Fault(new Fact(key, value), Optional.empty());
    }

    static Fault of(String key, String value, Gap gap) {
      return new Fault(new Fact(key, value), Optional.of(gap));
    }
  }

  static EachClaim of(Optional<String> metric, Test test, String template) {
    return new EachClaim(metric, test, template, Map.of(), List.of());
  }

  @Override
  public List<String> metrics() {
    return metric.stream().toList();
  }

  @Override
  public List<String> messageNames() {
    List<String> own = new ArrayList<>(values.keySet().stream().sorted().toList());
    if (template.contains("{difference}")) {
      own.add("difference");
    }
    return MessageNames.ofClaim(own.toArray(String[]::new));
  }

  @Override
  public List<Breach> breaches(Evidence evidence) {
    return evidence.of(metric).stream()
        .flatMap(claim -> test.apply(claim, evidence).map(fault -> breach(claim, fault)).stream())
        .toList();
  }

  private Breach breach(Claim claim, Fault fault) {
    Breach breach = Breach.of(claim, fault.fact(), new Breach.Message(template, values));
    return fault.gap().map(breach::apart).orElse(breach);
  }
}
