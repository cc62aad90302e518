package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Modality;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What claims have in common that may be held against each other at all.
 *
 * @param kind the first of the kinds that are compared with the claim's
 * @param dimension what the unit measures
 * @param unit the base unit
 * @param modality how the claim is meant; told as a fact where it is an estimate or a forecast,
 *     some of which are held against facts
 */
record Sort(Kind kind, Dimension dimension, String unit, Modality modality) {
  private static final Map<Kind, Kind> FAMILIES = families();

  private static Map<Kind, Kind> families() {
    Map<Kind, Kind> families = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Kind first = kind;
      for (Kind other : Kind.values()) {
        if (other.compareTo(first) < 0 && Pairing.sameKind(other, kind)) {
          first = other;
        }
      }
      families.put(kind, first);
    }
    return families;
  }

  static Sort of(Claim claim) {
    return new Sort(
        FAMILIES.getOrDefault(claim.quantity().kind(), claim.quantity().kind()),
        claim.quantity().unit().dimension(),
        claim.quantity().unit().base(),
        Meaning.asFact(claim) || claim.modality() == Modality.FORECAST
            ? Modality.ASSERTED
            : claim.modality());
  }

  /**
   * The same for texts that are held against each other, where a rule, a plan or what may be is
   * held against what another text tells as a fact.
   */
  static Sort ofAnyMeaning(Claim claim) {
    Sort sort = of(claim);
    boolean denied = claim.modality() == Modality.NEGATED;
    return new Sort(
        sort.kind, sort.dimension, sort.unit, denied ? Modality.NEGATED : Modality.ASSERTED);
  }

  /** Divides claims; each part keeps their order, and the parts come as their first claims do. */
  static <T> Collection<List<T>> divide(List<T> all, Function<T, Sort> sortOf) {
    Map<Sort, List<T>> parts = new LinkedHashMap<>();
    for (T one : all) {
      parts.computeIfAbsent(sortOf.apply(one), sort -> new ArrayList<>()).add(one);
    }
    return parts.values();
  }
}
