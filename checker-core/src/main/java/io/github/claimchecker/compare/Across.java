package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Block;

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
    boolean sameDocument = a.sentence().document().id().equals(b.sentence().document().id());
    return !sameDocument
        || switch (this) {
          case SOURCES -> false;
          case SECTIONS -> section(a) != section(b);
          case SENTENCES -> !a.sentence().span().equals(b.sentence().span());
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
