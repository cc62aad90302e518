package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Fact;
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
 */
record EachClaim(Optional<String> metric, Test test, String template, Map<String, String> values)
    implements Check {

  /** Finds what is wrong with a claim, if anything; the evidence is what stands around it. */
  interface Test extends BiFunction<Claim, Evidence, Optional<Fact>> {}

  static EachClaim of(Optional<String> metric, Test test, String template) {
    return new EachClaim(metric, test, template, Map.of());
  }

  @Override
  public List<String> metrics() {
    return metric.stream().toList();
  }

  @Override
  public List<String> messageNames() {
    return MessageNames.ofClaim(values.keySet().stream().sorted().toArray(String[]::new));
  }

  @Override
  public List<Breach> breaches(Evidence evidence) {
    Breach.Message message = new Breach.Message(template, values);
    return evidence.of(metric).stream()
        .flatMap(
            claim ->
                test.apply(claim, evidence).stream().map(fact -> Breach.of(claim, fact, message)))
        .toList();
  }
}
