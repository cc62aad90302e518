package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.rule.kind.EachClaim.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure of record.
 *
 * @param value how much it is
 * @param origin where it comes from, in words
 * @param asOf the day it holds on; empty if it holds at any time
 */
public record Figure(Quantity value, List<String> origin, Optional<LocalDate> asOf) {

  /** Copies the list. */
  public Figure {
    origin = List.copyOf(origin);
  }

  /** Says what is wrong with a claim, if it tells of the same time in a unit that converts. */
  Optional<Fault> fault(Claim claim, Tolerance tolerance) {
    Quantity told = claim.quantity();
    if (!told.unit().convertsTo(value.unit()) || !isOfTime(claim.period())) {
      return Optional.empty();
    }
    Interval stated = told.unit().toBase(told.stated());
    Interval record = value.unit().toBase(value.stated());
    boolean apart =
        !stated.meets(record)
            && (tolerance.equals(Tolerance.NONE)
                || Gap.between(stated, record, told.unit()).exceeds(tolerance));
    return apart
        ? Gap.between(told, value).map(gap -> Fault.of("figure of record", toString(), gap))
        : Optional.empty();
  }

  /** A claim of another time is another matter; one that does not say is of this one. */
  private boolean isOfTime(Period period) {
    return asOf.map(day -> period.meets(Period.of(day, day, ""))).orElse(true);
  }

  /** Prints the value and where it comes from. */
  @Override
  public String toString() {
    return origin.isEmpty() ? value.surface() : value + " (" + String.join(", ", origin) + ")";
  }
}
