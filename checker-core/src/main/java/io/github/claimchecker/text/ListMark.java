package io.github.claimchecker.text;

/** The bullet or number before an item of a list in plain text: "- ", "• ", "3. ", "b) ". */
final class ListMark {
  private static final String BULLETS = "-*•–·‣▪●◦";

  private ListMark() {}

  /** The offset of the item behind its mark, or {@code start} where no mark stands. */
  static int end(String text, int start, int limit) {
    if (isBullet(text, start, limit)) {
      return SentenceEnds.skipSpace(text, start + 1, limit);
    }
    int i = start;
    while (i < limit && i < start + 3 && Characters.isDigit(text.charAt(i))) {
      i++;
    }
    boolean letter = i == start && i < limit && Character.isLetter(text.charAt(i));
    i = letter ? i + 1 : i;
    boolean closed =
        i > start
            && i + 1 < limit
            && (text.charAt(i) == ')' || (text.charAt(i) == '.' && !letter))
            && Characters.isSpace(text.charAt(i + 1));
    return closed ? SentenceEnds.skipSpace(text, i + 1, limit) : start;
  }

  static boolean isBullet(String text, int start, int limit) {
    return start + 1 < limit
        && BULLETS.indexOf(text.charAt(start)) >= 0
        && Characters.isSpace(text.charAt(start + 1));
  }
}
