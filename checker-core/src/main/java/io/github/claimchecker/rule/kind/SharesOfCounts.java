package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds shares that do not follow from the counts that stand beside them: "45 of 120 patients
 * (47.5%)", "47.5% (45 of 120)".
 */
final class SharesOfCounts {
  private static final Unit PERCENT = new Unit("%", Dimension.SHARE, "%", 1, 0);

  private SharesOfCounts() {}

  /**
   * Looks beside a part and its whole.
   *
   * @param claims the claims of their sentence, in its order
   * @param part where the part stands among them; the whole follows it
   * @return what is wrong, if a share stands there and does not fit
   */
  static Optional<Breach> beside(List<Claim> claims, int part) {
    Optional<Claim> behind =
        part + 2 < claims.size() ? Optional.of(claims.get(part + 2)) : Optional.empty();
    Optional<Claim> before = part > 0 ? Optional.of(claims.get(part - 1)) : Optional.empty();
    Claim first = claims.get(part);
    Claim second = claims.get(part + 1);
    return behind
        .filter(share -> opens(second, share) && closes(share))
        .or(() -> before.filter(share -> opens(share, first)))
        .filter(share -> share.quantity().kind() == Kind.SHARE)
        .flatMap(share -> breach(share, first, second));
  }

  /** Whether nothing but words and an opening parenthesis parts two claims. */
  private static boolean opens(Claim a, Claim b) {
    int from = a.quantity().span().end();
    int to = b.quantity().span().start();
    String between = a.sentence().document().text().substring(from, to);
    return between.endsWith("(") && between.chars().noneMatch(c -> ",;:)".indexOf(c) >= 0);
  }

  /** Whether the parenthesis says no more than the share: "(30%)", not "(30% of the old ones)". */
  private static boolean closes(Claim share) {
    String text = share.sentence().document().text();
    int end = share.quantity().span().end();
    return end < text.length() && ",;)".indexOf(text.charAt(end)) >= 0;
  }

  private static Optional<Breach> breach(Claim share, Claim part, Claim whole) {
    Interval counted = counted(part.quantity());
    Interval all = counted(whole.quantity());
    if (all.low() <= 0 || counted.low() < 0) {
      return Optional.empty();
    }
    Interval ratio =
        Interval.ofClosed(100 * counted.low() / all.high(), 100 * counted.high() / all.low());
    Reckoned reckoned = new Reckoned(ratio, ratio, PERCENT);
    return Reckoned.of(share.quantity())
        .conflict(reckoned, Tolerance.NONE)
        .map(gap -> breach(share, List.of(part, whole), reckoned).apart(gap))
        .map(breach -> breach.judged(Outcome.CONTRADICTION));
  }

  /** Counts are exact as printed, unless they say otherwise. */
  private static Interval counted(Quantity quantity) {
    return quantity.hedge() == Hedge.EXACT ? Gap.printed(quantity) : quantity.stated();
  }

  private static Breach breach(Claim share, List<Claim> counts, Reckoned reckoned) {
    String parts = counts.get(0).quantity() + " of " + counts.get(1).quantity();
    Map<String, String> values =
        Map.of(
            "sum", reckoned.toString(),
            "total", share.quantity().surface(),
            "parts", parts);
    return Breach.between(
        List.of(share),
        counts,
        List.of(new Fact("share", parts + " is " + reckoned)),
        new Breach.Message("{metric}: {total} in {place}, but {parts} is {sum}", values));
  }
}
