package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How rule files want quantities to be read: how wide hedges are, and what currencies are worth.
 * Immutable.
 *
 * @param hedges the width of the region of a hedge, as a part of the printed value, 0.05 for 5%
 * @param rates how much of each currency is worth the same, by its ISO 4217 code
 */
public record Readings(Map<Hedge, Double> hedges, Map<String, Rate> rates) {

  /** Quantities as they are printed; money of different currencies does not compare. */
  public static final Readings PRINTED = new Readings(Map.of(), Map.of());

  /** The base unit of money whose rate is known. */
  private static final String MONEY = "money";

  /** Copies the maps. */
  public Readings {
    hedges = Map.copyOf(hedges);
    rates = Map.copyOf(rates);
  }

  /**
   * What a currency is worth.
   *
   * @param worth so much of it is worth the same as the others, above 0
   * @param printed the same as the rule file has it
   * @param asOf the day it holds on, if the rule file says
   */
  public record Rate(double worth, String printed, Optional<LocalDate> asOf) {

    private String of(String currency) {
      return printed + " " + currency + asOf.map(day -> " (" + day + ")").orElse("");
    }
  }

  /**
   * Tells at what rates money was converted.
   *
   * @param units the units of all that was held against each other
   * @return the rates and their days, where there are several currencies with a rate
   */
  Optional<Fact> conversion(Stream<Unit> units) {
    Map<String, Rate> used = new TreeMap<>();
    units
        .map(Unit::id)
        .map(id -> id.substring(0, id.indexOf('/') < 0 ? id.length() : id.indexOf('/')))
        .forEach(code -> Optional.ofNullable(rates.get(code)).ifPresent(r -> used.put(code, r)));
    String told =
        used.entrySet().stream()
            .map(entry -> entry.getValue().of(entry.getKey()))
            .collect(Collectors.joining(" = "));
    return used.size() > 1 ? Optional.of(new Fact("rates", told)) : Optional.empty();
  }

  /** Reads the quantity of a claim anew. */
  Claim read(Claim claim) {
    if (hedges.isEmpty() && rates.isEmpty()) {
      return claim;
    }
    Quantity read = read(claim.quantity());
    return read.equals(claim.quantity())
        ? claim
        : new Claim(
            claim.sentence(),
            read,
            claim.head(),
            claim.verb(),
            claim.measure(),
            claim.subject(),
            claim.scope(),
            claim.context(),
            claim.period(),
            claim.attribution(),
            claim.modality());
  }

  /**
   * Reads a quantity anew.
   *
   * @param quantity the quantity as it is printed
   * @return the same with its unit and regions as the rule files want them
   */
  public Quantity read(Quantity quantity) {
    Optional<Regions> regions = regions(quantity);
    return new Quantity(
        quantity.span(),
        quantity.surface(),
        quantity.kind(),
        quantity.hedge(),
        quantity.value(),
        quantity.low(),
        quantity.high(),
        unit(quantity.unit()),
        quantity.noun(),
        quantity.direction(),
        regions.map(Regions::stated).orElse(quantity.stated()),
        regions.map(Regions::expected).orElse(quantity.expected()),
        quantity.soft(),
        quantity.change());
  }

  private Unit unit(Unit unit) {
    int slash = unit.base().indexOf('/');
    String currency = slash < 0 ? unit.base() : unit.base().substring(0, slash);
    Rate rate = rates.get(currency);
    boolean money = unit.dimension() == Dimension.MONEY || unit.dimension() == Dimension.RATE;
    if (rate == null || !money) {
      return unit;
    }
    String base = MONEY + unit.base().substring(currency.length());
    return new Unit(unit.id(), unit.dimension(), base, unit.factor() / rate.worth(), 0);
  }

  private record Regions(Interval stated, Interval expected) {}

  private Optional<Regions> regions(Quantity quantity) {
    Double width = hedges.get(quantity.hedge());
    if (width == null || quantity.value().isEmpty()) {
      return Optional.empty();
    }
    double value = quantity.value().get().doubleValue();
    double margin = width * Math.abs(value);
    Interval stated = quantity.stated();
    return switch (quantity.hedge()) {
      case ABOUT -> {
        Interval around = Interval.ofClosed(value - margin, value + margin);
        yield Optional.of(new Regions(around, around));
      }
      case NEARLY ->
          Optional.of(
              new Regions(
                  new Interval(value - margin, value, /* lowClosed= */ false, false),
                  new Interval(value - margin / 2, value, /* lowClosed= */ false, false)));
      case OVER, AT_LEAST ->
          Optional.of(
              new Regions(
                  stated,
                  new Interval(
                      stated.low(),
                      Math.min(value + margin, stated.high()),
                      stated.lowClosed(),
                      false)));
      case UNDER, AT_MOST ->
          Optional.of(
              new Regions(
                  stated,
                  new Interval(
                      Math.max(value - margin, stated.low()),
                      stated.high(),
                      false,
                      stated.highClosed())));
      case EXACT, RANGE, VAGUE -> Optional.empty();
    };
  }
}
