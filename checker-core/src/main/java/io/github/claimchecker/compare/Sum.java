package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a count makes together with the count that its sentence joins to it: "12 officers and 30
 * cooks" are 42 people.
 *
 * @param total of the two
 * @param part the claim itself
 * @param other what is joined to it
 */
record Sum(BigDecimal total, Claim part, Claim other) {
  /** More words than these between two numbers tell something else. */
  private static final int NEAR = 5;

  /** The sum that each of some claims of one text is a part of. */
  static List<Optional<Sum>> of(List<Claim> claims) {
    List<Optional<Sum>> sums = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Optional<Sum> next = i + 1 < claims.size() ? of(claim, claims.get(i + 1)) : Optional.empty();
      sums.add(next.isPresent() || i == 0 ? next : of(claims.get(i - 1), claim).map(Sum::turned));
    }
    return sums;
  }

  private Sum turned() {
    return new Sum(total, /* part= */ other, /* other= */ part);
  }

  private static Optional<Sum> of(Claim first, Claim second) {
    Optional<BigDecimal> mine = counted(first.quantity());
    Optional<BigDecimal> theirs = counted(second.quantity());
    return mine.isPresent() && theirs.isPresent() && areJoined(first, second)
        ? Optional.of(new Sum(mine.get().add(theirs.get()), first, second))
        : Optional.empty();
  }

  private static Optional<BigDecimal> counted(Quantity quantity) {
    boolean counts = quantity.kind() == Kind.COUNT || quantity.kind() == Kind.NUMBER;
    return counts ? quantity.value() : Optional.empty();
  }

  /** "12 officers and 30 cooks", with no verb between them that would make two counts of it. */
  private static boolean areJoined(Claim first, Claim second) {
    int from = first.quantity().span().end();
    int to = second.quantity().span().start();
    if (!first.sentence().equals(second.sentence()) || from > to) {
      return false;
    }
    String text = first.sentence().document().text().substring(from, to);
    List<String> words = Surroundings.words(text);
    int start = first.sentence().span().start();
    return text.indexOf(',') < 0
        && words.size() <= NEAR
        && !words.isEmpty()
        && words.get(words.size() - 1).equals("and")
        && first.context().tokens().stream()
            .filter(token -> token.tag().equals("VERB"))
            .noneMatch(
                verb -> verb.span().start() + start >= from && verb.span().end() + start <= to);
  }

  /** Whether a claim tells the sum, and not of what only the part counts. */
  boolean isToldBy(Claim claim) {
    boolean ofPart = isOf(claim, part) && !isOf(claim, other);
    return !ofPart && counted(claim.quantity()).filter(v -> v.compareTo(total) == 0).isPresent();
  }

  private static boolean isOf(Claim a, Claim b) {
    return a.head().isPresent()
        && b.head().filter(head -> head.lemma().equals(a.head().get().lemma())).isPresent();
  }
}
