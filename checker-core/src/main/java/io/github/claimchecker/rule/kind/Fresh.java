package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.rule.kind.EachClaim.Fault;
import io.github.claimchecker.rule.yaml.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kind {@code fresh}: what a claim tells of is not older than {@code maxAge}. A claim without a
 * period counts from the date of its document; one with neither is not looked at.
 */
final class Fresh implements RuleKind {
  private static final BigDecimal MOST_MONTHS_OR_DAYS = BigDecimal.valueOf(1_000_000);

  @Override
  public String name() {
    return "fresh";
  }

  @Override
  public List<String> keys() {
    return List.of("metric", "maxAge", "now");
  }

  @Override
  public Check read(KindKeys keys) {
    keys.fields().require("maxAge");
    Optional<Period> age = age(keys);
    Optional<LocalDate> fixed = keys.fields().values().date("now");
    return new EachClaim(
        keys.metrics().own(),
        (claim, evidence) ->
            age.flatMap(limit -> fault(claim, fixed.orElse(evidence.now()).minus(limit))),
        "{metric}: {claim} in {claim.place} is older than {maxAge}",
        Map.of("maxAge", keys.fields().text("maxAge").orElse("")),
        List.of());
  }

  private static Optional<Fault> fault(Claim claim, LocalDate oldest) {
    return told(claim)
        .filter(day -> day.isBefore(oldest))
        .map(day -> Fault.of("tells of", day + ", which is before " + oldest));
  }

  /** The last day that a claim tells of. */
  private static Optional<LocalDate> told(Claim claim) {
    Optional<LocalDate> own = claim.period().to().filter(day -> claim.period().yearKnown());
    boolean open = claim.period().isSpecified() && claim.period().to().isEmpty();
    return own.or(() -> claim.sentence().document().metadata().date()).filter(day -> !open);
  }

  private static Optional<Period> age(KindKeys keys) {
    Optional<Node.Scalar> text = keys.fields().scalar("maxAge");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Period> age =
        text.get().text().startsWith("P")
            ? isoPeriod(text.get().text())
            : keys.sizeOf(text.get().text()).flatMap(Fresh::period);
    Optional<Period> good = age.filter(period -> !period.isNegative() && !period.isZero());
    if (good.isEmpty()) {
      keys.fields()
          .error(
              text.get().at(),
              "\"" + text.get().text() + "\" is not an age",
              "Write whole days, weeks, months or years, such as \"18 months\" or \"P18M\".");
    }
    return good;
  }

  private static Optional<Period> isoPeriod(String text) {
    try {
      return Optional.of(Period.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> period(Quantity size) {
    return switch (size.unit().id()) {
      case "day" -> whole(size, 1).map(Period::ofDays);
      case "week" -> whole(size, 1).map(Period::ofWeeks);
      case "month" -> whole(size, 1).map(Period::ofMonths);
      case "year" -> whole(size, 12).map(Period::ofMonths);
      default -> Optional.empty();
    };
  }

  /** So many times a size, if that is whole: half a year is six months. */
  private static Optional<Integer> whole(Quantity size, int times) {
    BigDecimal amount = size.value().orElseThrow().multiply(BigDecimal.valueOf(times));
    boolean whole =
        amount.stripTrailingZeros().scale() <= 0 && amount.compareTo(MOST_MONTHS_OR_DAYS) <= 0;
    return whole ? Optional.of(amount.intValueExact()) : Optional.empty();
  }
}
