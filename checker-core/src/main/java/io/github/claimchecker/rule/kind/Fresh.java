package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.rule.kind.EachClaim.Fault;
import io.github.claimchecker.rule.yaml.Node;
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
    Optional<LocalDate> fixed = keys.fields().date("now");
    return new EachClaim(
        keys.ownMetric(),
        (claim, evidence) ->
            age.flatMap(limit -> fault(claim, fixed.orElse(evidence.now()).minus(limit))),
        "{metric}: {claim} in {claim.place} is older than {maxAge}",
        Map.of("maxAge", keys.fields().text("maxAge").orElse("")));
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
    if (age.isEmpty()) {
      complain(keys, text.get(), "is not an age", "Write \"18 months\" or \"P18M\".");
    }
    return age;
  }

  private static void complain(KindKeys keys, Node.Scalar text, String what, String advice) {
    keys.fields().error(text.at(), "\"" + text.text() + "\" " + what, advice);
  }

  private static Optional<Period> isoPeriod(String text) {
    try {
      return Optional.of(Period.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> period(Quantity size) {
    int amount = size.value().orElseThrow().intValue();
    return switch (size.unit().id()) {
      case "day" -> Optional.of(Period.ofDays(amount));
      case "week" -> Optional.of(Period.ofWeeks(amount));
      case "month" -> Optional.of(Period.ofMonths(amount));
      case "year" -> Optional.of(Period.ofYears(amount));
      default -> Optional.empty();
    };
  }
}
