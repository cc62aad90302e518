package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kind {@code stated}: a metric is stated at least {@code min} times (1 unless told otherwise), in
 * one source or {@code in: every} source.
 */
final class Stated implements RuleKind {

  /** Where a metric has to be stated. */
  private enum In {
    /** In one source; which one does not matter. */
    ONE,
    /** In each source that the rule looks at. */
    EVERY
  }

  @Override
  public String name() {
    return "stated";
  }

  @Override
  public List<String> keys() {
    return List.of("metric", "min", "in");
  }

  @Override
  public Check read(KindKeys keys) {
    keys.fields().require("metric");
    Optional<String> metric = keys.metrics().declared("metric");
    Optional<Integer> times = keys.fields().values().count("min", "a count");
    In in = keys.fields().values().choice("in", In.class).orElse(In.ONE);
    Place rule = keys.place();
    return metric.isEmpty() ? NOTHING : new Stating(metric.get(), times.orElse(1), in, rule);
  }

  /** Stands in for a rule that is broken itself and never run. */
  private static final Check NOTHING =
      new EachClaim(
          Optional.empty(), (claim, evidence) -> Optional.empty(), "", Map.of(), List.of());

  private record Stating(String metric, int min, In in, Place rule) implements Check {

    @Override
    public List<String> metrics() {
      return List.of(metric);
    }

    @Override
    public List<String> messageNames() {
      return MessageNames.ofPlace("min", "found");
    }

    /** That no claim is of the metric is what the rule is there to find. */
    @Override
    public boolean isIdle(Evidence evidence) {
      return evidence.documents().isEmpty();
    }

    @Override
    public List<Breach> breaches(Evidence evidence) {
      List<Breach> breaches = new ArrayList<>();
      List<Claim> claims = evidence.of(metric);
      long most = 0;
      for (Document document : evidence.documents()) {
        long found = claims.stream().filter(claim -> isIn(claim, document)).count();
        most = Math.max(most, found);
        if (in == In.EVERY && found < min) {
          breaches.add(breach(document.place(new Span(0, 0)), found));
        }
      }
      if (in == In.ONE && most < min && !evidence.documents().isEmpty()) {
        breaches.add(breach(rule, most));
      }
      return breaches;
    }

    private static boolean isIn(Claim claim, Document document) {
      return claim.sentence().document() == document;
    }

    private Breach breach(Place place, long found) {
      String where = in == In.EVERY ? "{source}" : "any source";
      String template =
          found == 0
              ? "{metric}: not stated in " + where
              : "{metric}: stated {found} times in " + where + ", not {min}";
      Map<String, String> values =
          Map.of("min", String.valueOf(min), "found", String.valueOf(found));
      return Breach.at(
          place,
          new Fact("stated", found + " of " + min + " times"),
          new Breach.Message(template, values));
    }
  }
}
