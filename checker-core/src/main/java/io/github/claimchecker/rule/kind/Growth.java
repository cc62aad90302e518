package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Change;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Direction;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.util.List;
import java.util.Optional;

/** What a change from one level to another comes to, in the terms in which a claim tells it. */
final class Growth {
  private static final Unit PERCENT = new Unit("%", Dimension.SHARE, "%", 1, 0);

  private Growth() {}

  /**
   * Reckons a change.
   *
   * @param told the claim that tells it; decides whether it is relative, absolute or a factor
   * @param from the level before
   * @param to the level after
   * @return all readings that are fair; none where the units do not fit, or the old level may be 0
   */
  static List<Reckoned> of(Quantity told, Reckoned from, Reckoned to) {
    if (!from.unit().convertsTo(to.unit())) {
      return List.of();
    }
    if (told.kind() == Kind.MULTIPLE) {
      return ratio(from, to, 0, Unit.ONE).stream().toList();
    }
    Reckoned difference = difference(from, to);
    if (told.unit().id().equals("%")) {
      // Of a share, "rose 5%" may also mean points.
      Optional<Reckoned> relative = ratio(from, to, 1, PERCENT);
      boolean share = from.unit().dimension() == Dimension.SHARE;
      return share && relative.isPresent()
          ? List.of(relative.get(), difference)
          : relative.stream().toList();
    }
    return told.unit().convertsTo(from.unit()) ? List.of(difference) : List.of();
  }

  private static Reckoned difference(Reckoned from, Reckoned to) {
    return new Reckoned(
        minus(to.stated(), from.stated()), minus(to.printed(), from.printed()), to.unit());
  }

  private static Interval minus(Interval a, Interval b) {
    return Interval.ofClosed(a.low() - b.high(), a.high() - b.low());
  }

  private static Optional<Reckoned> ratio(Reckoned from, Reckoned to, double less, Unit unit) {
    boolean positive = from.stated().low() > 0 && to.stated().low() >= 0;
    return positive
        ? Optional.of(
            new Reckoned(
                ratio(from.stated(), to.stated(), less),
                ratio(from.printed(), to.printed(), less),
                unit))
        : Optional.empty();
  }

  /** The quotient less 1 in percent, or the quotient as it is. */
  private static Interval ratio(Interval from, Interval to, double less) {
    double scale = less == 0 ? 1 : 100;
    return Interval.ofClosed(
        (to.low() / from.high() - less) * scale, (to.high() / from.low() - less) * scale);
  }

  /** What a claim says of a change: below 0 where it tells a fall. */
  static Reckoned told(Claim claim) {
    Quantity quantity = claim.quantity();
    Reckoned told = Reckoned.of(quantity);
    boolean down = direction(quantity) == Direction.DOWN && quantity.kind() != Kind.MULTIPLE;
    return down ? new Reckoned(negated(told.stated()), negated(told.printed()), told.unit()) : told;
  }

  private static Direction direction(Quantity quantity) {
    return quantity
        .direction()
        .or(() -> quantity.change().map(Change::direction))
        .orElse(Direction.UP);
  }

  private static Interval negated(Interval interval) {
    return new Interval(
        -interval.high(),
        -interval.low(),
        /* lowClosed= */ interval.highClosed(),
        /* highClosed= */ interval.lowClosed());
  }
}
