package io.github.claimchecker.text;

import java.util.Optional;

/**
 * Lines of plain text that belong together.
 *
 * @param source the file
 * @param item whether it is an item of a list
 * @param start its first offset in the file, behind the mark of a list item
 * @param firstLine its first line, 1-based
 * @param lastLine its last line
 * @param end the offset after its last character
 */
record PlainBlock(Source source, boolean item, int start, int firstLine, int lastLine, int end) {
  private static final int LONGEST_HEADING = 150;

  /** Adds the block to a text. */
  void render(TextBuilder text, boolean heading) {
    if (heading) {
      text.open(Block.Kind.HEADING);
    } else {
      text.open(item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
    }
    if (firstLine == lastLine && !heading && !item) {
      FlattenedList.render(text, source.text(), start, end);
    } else {
      text.copy(start, end);
    }
    text.close();
  }

  /** A heading is a short line that does not end like a sentence, and something stands below it. */
  boolean isHeading(boolean first, Optional<PlainBlock> next) {
    return looksLikeHeading()
        && next.isPresent()
        && (first || next.get().firstLine > lastLine + 1 || !next.get().looksLikeHeading());
  }

  boolean looksLikeHeading() {
    return !item
        && firstLine == lastLine
        && end - start <= LONGEST_HEADING
        && !endsLikeSentence()
        && Dateline.parse(line()).isEmpty();
  }

  private boolean endsLikeSentence() {
    int i = end - 1;
    while (i > start && Characters.isClosing(source.text().charAt(i))) {
      i--;
    }
    char last = source.text().charAt(i);
    return (Characters.isStop(last) && last != '?')
        || last == ','
        || last == ';'
        || last == ':'
        || last == ']';
  }

  boolean startsArticle() {
    return firstLine == lastLine && Dateline.startsArticle(line());
  }

  private String line() {
    return source.text().substring(start, end);
  }
}
