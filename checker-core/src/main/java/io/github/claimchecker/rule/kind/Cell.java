package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A cell of a table.
 *
 * @param text what it says
 * @param claim the only claim in it, of a sort that can be added up; empty for any other cell
 */
record Cell(String text, Optional<Claim> claim) {
  private static final Set<Kind> ADDITIVE =
      Set.of(
          Kind.COUNT,
          Kind.NUMBER,
          Kind.MONEY,
          Kind.MASS,
          Kind.LENGTH,
          Kind.AREA,
          Kind.VOLUME,
          Kind.DURATION,
          Kind.ENERGY,
          Kind.DATA,
          Kind.SHARE);

  static Cell of(Document document, Block block, Map<Span, List<Claim>> claims) {
    List<Claim> inside = claims.getOrDefault(block.span(), List.of());
    boolean single = inside.size() == 1 && isAdditive(inside.get(0));
    return new Cell(
        block.span().in(document.text()), single ? Optional.of(inside.get(0)) : Optional.empty());
  }

  private static boolean isAdditive(Claim claim) {
    return ADDITIVE.contains(claim.quantity().kind()) && claim.quantity().hedge() != Hedge.VAGUE;
  }

  /** Nothing, or a dash in the place of nothing. */
  boolean isEmpty() {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** What it says in letters alone. */
  String words() {
    return Words.plain(text);
  }

  /** Whether it says that the other cells of its row or column come to it. */
  boolean isTotal() {
    return Words.has("total", words());
  }
}
