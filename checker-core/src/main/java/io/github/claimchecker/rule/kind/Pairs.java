package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.compare.Across;
import io.github.claimchecker.compare.PeriodPolicy;
import io.github.claimchecker.rule.condition.Condition;
import io.github.claimchecker.rule.yaml.Node;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which pairs of claims a rule looks at.
 *
 * @param period what claims of different times mean
 * @param across where two claims must come from
 * @param when what must hold for a pair besides; empty for all pairs
 */
record Pairs(PeriodPolicy period, Across across, Optional<Condition> when) {

  /** Two claims, in the order in which a condition is about them. */
  record Pair(Claim a, Claim b) {}

  /** Reads the keys {@code period}, {@code across}, and {@code when} where it is about a pair. */
  static Pairs read(KindKeys keys) {
    return new Pairs(
        keys.fields().values().choice("period", PeriodPolicy.class).orElse(PeriodPolicy.SAME),
        keys.fields().values().choice("across", Across.class).orElse(Across.SOURCES),
        keys.when().filter(Condition::isOfPair));
  }

  /** Reports what only pairs have, where none are looked at. */
  void refuse(KindKeys keys, String what) {
    List<String> odd = new ArrayList<>(List.of("period", "across"));
    when.ifPresent(any -> odd.add("when"));
    for (String key : odd) {
      keys.fields()
          .node(key)
          .map(Node::at)
          .ifPresent(
              at ->
                  keys.fields()
                      .error(
                          at,
                          "\"" + key + "\" is about pairs, which means nothing to " + what,
                          "Write it for one claim, or remove it."));
    }
  }

  /** The pairs among claims, as a condition to ask; both orders of a pair are asked for. */
  BiPredicate<Claim, Claim> of(List<Claim> claims) {
    BiPredicate<Claim, Claim> wanted = (a, b) -> across.allows(a, b) && Together.isMeantAlike(a, b);
    return when(
        switch (period) {
          case SAME -> wanted.and((a, b) -> a.period().meets(b.period()));
          case NEAREST -> wanted.and(nearest(claims));
          case ANY -> wanted;
        });
  }

  /**
   * The pairs among claims whose search looks at time and place itself, and does not care which of
   * the two comes first.
   */
  BiPredicate<Claim, Claim> besides(List<Claim> claims) {
    BiPredicate<Claim, Claim> wanted =
        when(period == PeriodPolicy.NEAREST ? nearest(claims) : (a, b) -> true);
    return (a, b) -> wanted.test(a, b) || wanted.test(b, a);
  }

  private BiPredicate<Claim, Claim> when(BiPredicate<Claim, Claim> wanted) {
    return when.map(condition -> wanted.and(condition::holds)).orElse(wanted);
  }

  /** Finds the pairs that something is true of in one order or the other; each comes once. */
  static List<Pair> search(List<Claim> claims, BiPredicate<Claim, Claim> wanted) {
    List<Pair> found = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        Claim a = claims.get(i);
        Claim b = claims.get(j);
        if (wanted.test(a, b)) {
          found.add(new Pair(a, b));
        } else if (wanted.test(b, a)) {
          found.add(new Pair(b, a));
        }
      }
    }
    return found;
  }

  /** Two claims of which each is nearest in time to the other among those of its document. */
  private static BiPredicate<Claim, Claim> nearest(List<Claim> claims) {
    Map<String, List<Claim>> byDocument = new HashMap<>();
    for (Claim claim : claims) {
      byDocument.computeIfAbsent(document(claim), any -> new ArrayList<>()).add(claim);
    }
    return (a, b) -> isNearest(a, b, byDocument) && isNearest(b, a, byDocument);
  }

  private static boolean isNearest(Claim a, Claim b, Map<String, List<Claim>> byDocument) {
    long distance = distance(a, b);
    return Objects.requireNonNull(byDocument.get(document(b))).stream()
        .allMatch(other -> other.equals(a) || distance(a, other) >= distance);
  }

  private static String document(Claim claim) {
    return claim.sentence().document().id();
  }

  /** Days between two claims; 0 where their periods share a day or one of them does not say. */
  private static long distance(Claim a, Claim b) {
    if (a.period().meets(b.period())) {
      return 0;
    }
    return Math.max(days(a.period(), b.period()), days(b.period(), a.period()));
  }

  private static long days(Period earlier, Period later) {
    Optional<LocalDate> end = earlier.to();
    return later
        .from()
        .flatMap(start -> end.map(last -> ChronoUnit.DAYS.between(last, start)))
        .orElse(0L);
  }
}
