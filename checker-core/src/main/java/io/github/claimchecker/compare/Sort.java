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
import java.util.Optional;
import java.util.Set;
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
   * The sort of a claim between two texts, where so much for one of some things is held against so
   * much ({@link PerThing}), a change against the size of one ({@link NamedChange}), and a rule, a
   * plan or what may be against what another text tells as a fact ({@link Meaning}). Within a
   * metric it is not: there all of a sort are rivals.
   */
  static Sort across(Claim claim) {
    Sort sort = of(claim);
    Modality modality = claim.modality() == Modality.NEGATED ? Modality.NEGATED : Modality.ASSERTED;
    return claim
        .quantity()
        .unit()
        .perThing()
        .or(() -> Optional.of(sort.unit).filter(unit -> AMOUNTS.contains(sort.kind)))
        .map(unit -> new Sort(Kind.COUNT, Dimension.NONE, unit, modality))
        .orElse(new Sort(sort.kind, sort.dimension, sort.unit, modality));
  }

  private static final Set<Kind> AMOUNTS =
      Set.of(
          Kind.COUNT,
          Kind.MONEY,
          Kind.MASS,
          Kind.LENGTH,
          Kind.VOLUME,
          Kind.DURATION,
          Kind.SHARE,
          Kind.CHANGE);

  /** Divides claims; each part keeps their order, and the parts come as their first claims do. */
  static <T> Collection<List<T>> divide(List<T> all, Function<T, Sort> sortOf) {
    Map<Sort, List<T>> parts = new LinkedHashMap<>();
    for (T one : all) {
      parts.computeIfAbsent(sortOf.apply(one), sort -> new ArrayList<>()).add(one);
    }
    return parts.values();
  }
}
