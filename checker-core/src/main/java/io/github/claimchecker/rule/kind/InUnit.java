package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.kind.EachClaim.Fault;
import io.github.claimchecker.rule.yaml.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Kind {@code unit}: values stand in one of the units named. */
final class InUnit implements RuleKind {

  @Override
  public String name() {
    return "unit";
  }

  @Override
  public List<String> keys() {
    return List.of("metric", "units");
  }

  @Override
  public Check read(KindKeys keys) {
    keys.fields().require("units");
    keys.refuseEmpty("units", "no unit is named", "Name at least one.");
    Set<String> units = new LinkedHashSet<>();
    for (Node.Scalar unit : keys.fields().scalars("units")) {
      keys.unit(unit.text())
          .ifPresentOrElse(
              units::add,
              () ->
                  keys.fields()
                      .error(
                          unit.at(),
                          "\"" + unit.text() + "\" is not a unit",
                          "Write a unit such as t, kg, month, % or USD."));
    }
    return EachClaim.of(
        keys.metrics().own(),
        (claim, evidence) -> fault(claim, units),
        "{metric}: {claim} in {claim.place} should be in " + String.join(" or ", units));
  }

  private static Optional<Fault> fault(Claim claim, Set<String> units) {
    String unit = claim.quantity().unit().id();
    return units.contains(unit) ? Optional.empty() : Optional.of(Fault.of("unit", unit));
  }
}
