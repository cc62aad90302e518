package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.kind.EachClaim.Fault;
import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Link;
import java.util.List;
import java.util.Optional;

/**
 * Kind {@code sourced}: a claim says who says it, by words ("according to ..."), by a link in its
 * sentence, or by a footnote whose text stands in the same document.
 */
final class Sourced {
  private static final String SUPERSCRIPTS =
      "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final int LONGEST_MARK = 40;

  /** Where links within a page lead if they are footnotes. */
  private static final List<String> NOTES = List.of("#fn", "#cite", "#ref", "#note", "#foot");

  static final RuleKind KIND =
      new PerClaim(
          "sourced",
          (claim, evidence) -> fault(claim),
          "{metric}: {claim} in {claim.place} names no source");

  private Sourced() {}

  private static Optional<Fault> fault(Claim claim) {
    return claim.attribution().isPresent() || hasLink(claim) || hasFootnote(claim)
        ? Optional.empty()
        : Optional.of(Fault.of("source", "none named, none linked, no footnote"));
  }

  private static boolean hasLink(Claim claim) {
    return claim.sentence().document().links().stream()
        .filter(link -> claim.sentence().span().contains(link.span()))
        .anyMatch(Sourced::leadsToSource);
  }

  /** A link to another part of the same page is no source, unless it leads to a footnote. */
  private static boolean leadsToSource(Link link) {
    return !link.destination().startsWith("#")
        || NOTES.stream().anyMatch(link.destination()::startsWith);
  }

  /** Looks for marks such as [^1], [2] or a superscript digit, also right behind the sentence. */
  private static boolean hasFootnote(Claim claim) {
    Document document = claim.sentence().document();
    String text = document.text();
    int end = claim.sentence().span().end();
    for (int i = claim.sentence().span().start(); i < text.length(); i++) {
      String mark = mark(text, i);
      if (i >= end && mark.isEmpty()) {
        return false;
      }
      if (!mark.isEmpty() && isExplained(mark, document)) {
        return true;
      }
      i += Math.max(0, mark.length() - 1);
    }
    return false;
  }

  /** The mark of a footnote that begins at an offset; empty if there is none. */
  private static String mark(String text, int at) {
    if (SUPERSCRIPTS.indexOf(text.charAt(at)) >= 0) {
      return text.substring(at, at + 1);
    }
    if (text.charAt(at) != '[') {
      return "";
    }
    int close = text.indexOf(']', at);
    boolean near = close > at + 1 && close - at < LONGEST_MARK;
    boolean isMark =
        near
            && (text.charAt(at + 1) == '^'
                || text.substring(at + 1, close).chars().allMatch(Character::isDigit));
    return isMark ? text.substring(at, close + 1) : "";
  }

  /** Whether a block of the document begins with the mark, as the text of a footnote does. */
  private static boolean isExplained(String mark, Document document) {
    for (Block block : document.blocks()) {
      if (document.text().startsWith(mark, block.span().start())) {
        return true;
      }
    }
    return false;
  }
}
