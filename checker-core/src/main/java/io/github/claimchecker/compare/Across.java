package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Block;
import java.util.List;

/** Where two claims must come from to be held against each other. */
public enum Across {
  /** From two documents. */
  SOURCES,
  /** From two sections of a document, or two documents. */
  SECTIONS,
  /** From any two sentences. */
  SENTENCES;

  /**
   * Says whether two claims come from places far enough apart.
   *
   * @param a a claim
   * @param b another claim
   * @return true if they may be held against each other
   */
  public boolean allows(Claim a, Claim b) {
    return !place(a).equals(place(b));
  }

  /** What two claims must not share: the document, its section, or its sentence. */
  Object place(Claim claim) {
    String document = claim.sentence().document().id();
    return switch (this) {
      case SOURCES -> document;
      case SECTIONS -> List.of(document, section(claim));
      case SENTENCES -> List.of(document, claim.sentence().span());
    };
  }

  /** Where the heading above a claim starts; -1 above the first heading. */
  private static int section(Claim claim) {
    int section = -1;
    for (Block block : claim.sentence().document().blocks()) {
      if (block.span().start() > claim.quantity().span().start()) {
        break;
      }
      if (block.kind() == Block.Kind.HEADING) {
        section = block.span().start();
      }
    }
    return section;
  }
}
