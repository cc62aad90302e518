package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds parts that are larger than the whole that their own sentence names: "17 of the 12 members",
 * "40 tons, of which 45 went abroad"; and shares that do not follow from such counts. Several parts
 * are not added up, since they may overlap.
 */
final class PartsOfWholes {

  private PartsOfWholes() {}

  /** Looks through claims in the order of the text. */
  static List<Breach> of(List<Claim> claims) {
    List<Breach> breaches = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= claims.size(); i++) {
      if (i == claims.size() || !isSameSentence(claims.get(start), claims.get(i))) {
        breaches.addAll(inSentence(claims.subList(start, i)));
        start = i;
      }
    }
    return breaches;
  }

  private static boolean isSameSentence(Claim a, Claim b) {
    return a.sentence().document() == b.sentence().document()
        && a.sentence().span().equals(b.sentence().span());
  }

  private static List<Breach> inSentence(List<Claim> all) {
    List<Claim> claims = all.stream().filter(claim -> !holdsAnother(claim, all)).toList();
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i + 1 < claims.size(); i++) {
      int index = i;
      Claim first = claims.get(i);
      Claim second = claims.get(i + 1);
      String between = between(first, second);
      if (Words.has("of", between)) {
        breach(first, second)
            .or(() -> SharesOfCounts.beside(claims, index))
            .ifPresent(breaches::add);
      } else if (Words.section("of-which").stream().anyMatch(phrase -> holds(between, phrase))) {
        claims.subList(i + 1, claims.size()).stream()
            .takeWhile(part -> isCounted(part) && isLike(part, first))
            .flatMap(part -> breach(part, first).stream())
            .limit(1)
            .forEach(breaches::add);
      }
    }
    return breaches;
  }

  /** "18 of the 24" beside "18" and "24": its two numbers are what is looked at here. */
  private static boolean holdsAnother(Claim claim, List<Claim> all) {
    Span span = claim.quantity().span();
    return all.stream()
        .map(other -> other.quantity().span())
        .anyMatch(
            other ->
                !other.equals(span) && span.start() <= other.start() && other.end() <= span.end());
  }

  private static boolean holds(String words, String phrase) {
    return (" " + words + " ").contains(" " + phrase + " ");
  }

  private static String between(Claim first, Claim second) {
    int from = first.quantity().span().end();
    int to = second.quantity().span().start();
    return Words.plain(first.sentence().document().text().substring(from, to));
  }

  private static Optional<Breach> breach(Claim part, Claim whole) {
    if (!isCounted(part) || !isCounted(whole) || !isLike(part, whole)) {
      return Optional.empty();
    }
    Sums.Totals totals = Sums.Totals.of(List.of(part), whole.quantity().surface());
    Reckoned limit = Reckoned.of(whole.quantity());
    Breach.Sides sides = Breach.Sides.of(List.of(whole), List.of(part));
    Gap gap = Gap.between(limit.printed(), totals.sum().printed(), limit.unit());
    return totals.sum().isAbove(limit)
        ? Optional.of(Sums.breach(sides, totals, gap, Outcome.CONTRADICTION))
        : Optional.empty();
  }

  private static boolean isCounted(Claim claim) {
    Kind kind = claim.quantity().kind();
    boolean amount =
        kind == Kind.COUNT || kind == Kind.NUMBER || kind == Kind.MONEY || kind == Kind.MASS;
    return amount && claim.quantity().hedge() != Hedge.VAGUE;
  }

  /** A bare number behind "of which" is of what was counted before. */
  private static boolean isLike(Claim part, Claim whole) {
    boolean counts =
        part.quantity().unit().dimension() == Dimension.NONE
            && whole.quantity().unit().dimension() == Dimension.NONE;
    Optional<String> noun = part.quantity().noun();
    boolean sameNoun = noun.isEmpty() || noun.equals(whole.quantity().noun());
    return counts
        ? sameNoun && whole.quantity().kind() == Kind.COUNT
        : part.quantity().unit().convertsTo(whole.quantity().unit());
  }
}
