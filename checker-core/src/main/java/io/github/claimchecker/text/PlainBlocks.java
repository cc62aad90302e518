package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the paragraphs, items and headings of plain text.
 *
 * <p>A blank line ends a block. Between two lines without a blank line:
 *
 * <ul>
 *   <li>a line longer than {@value #WRAP_LIMIT} characters stands alone: nobody wraps so late, so
 *       each line of such a file is a paragraph;
 *   <li>a list mark at the start of the lower line begins an item, and a dateline stands alone;
 *   <li>the lines belong together if the upper line was full (the first word of the lower one would
 *       not have fitted into the width of the file's longest wrapped line), or if the sentence
 *       plainly goes on: the lower line begins with a small letter.
 * </ul>
 */
final class PlainBlocks {
  static final int WRAP_LIMIT = 120;

  /** Nobody wraps a text narrower than this. */
  private static final int NARROWEST = 45;

  /** Shorter lines are not taken for the first part of a sentence. */
  private static final int SHORTEST = 25;

  /** How ragged a text that was wrapped by hand may be, in characters. */
  private static final int RAGGED = 8;

  private final Source source;
  private final LineIndex lines;
  private final int width;
  private final List<PlainBlock> blocks = new ArrayList<>();

  private PlainBlocks(Source source, int first, int last) {
    this.source = source;
    this.lines = source.lines();
    this.width = width(first, last);
  }

  /** The blocks in {@code [start, end)} of a file, which begins and ends with whole lines. */
  static List<PlainBlock> of(Source source, int start, int end) {
    if (start >= end) {
      return List.of();
    }
    LineIndex lines = source.lines();
    int first = lines.line(start);
    int last = lines.line(end - 1);
    PlainBlocks blocks = new PlainBlocks(source, first, last);
    blocks.find(first, last);
    return blocks.blocks;
  }

  /** The length of the longest line that was not meant to be a paragraph of its own. */
  private int width(int first, int last) {
    int width = 0;
    for (int line = first; line < last; line++) {
      int length = length(line);
      if (length <= WRAP_LIMIT && isText(line + 1)) {
        width = Math.max(width, length);
      }
    }
    return width;
  }

  private void find(int first, int last) {
    int start = first;
    while (start <= last) {
      if (isText(start)) {
        int end = start;
        while (end < last && isText(end + 1) && joins(start, end)) {
          end++;
        }
        add(start, end);
        start = end;
      }
      start++;
    }
  }

  private void add(int first, int last) {
    int start = begin(lines.start(first));
    int mark = ListMark.end(source.text(), start, lines.end(first));
    boolean item = mark > start && mark < lines.end(first);
    blocks.add(new PlainBlock(source, item, item ? mark : start, first, last, trimmedEnd(last)));
  }

  private int begin(int lineStart) {
    return SentenceEnds.skipSpace(source.text(), lineStart, source.text().length());
  }

  private int trimmedEnd(int line) {
    int end = lines.end(line);
    while (end > lines.start(line) && Characters.isSpace(source.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** A line of marks alone (a rule, an underline) parts blocks as a blank one does. */
  private boolean isText(int line) {
    for (int i = lines.start(line); i < lines.end(line); i++) {
      if (Character.isLetterOrDigit(source.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the line below {@code line} belongs to the block that begins at {@code first}. */
  private boolean joins(int first, int line) {
    int next = line + 1;
    if (length(line) > WRAP_LIMIT || length(next) > WRAP_LIMIT) {
      return false;
    }
    boolean full = width >= NARROWEST && length(line) + 1 + firstWord(next) > width - RAGGED;
    if (startsItem(next, full) || isDateline(line) || isDateline(next)) {
      return false;
    }
    return full ? !isTitle(first, line) : length(line) >= SHORTEST && goesOn(line, next);
  }

  private boolean startsItem(int line, boolean full) {
    int start = begin(lines.start(line));
    return full
        ? ListMark.isBullet(source.text(), start, lines.end(line))
        : ListMark.end(source.text(), start, lines.end(line)) > start;
  }

  private boolean isDateline(int line) {
    return Dateline.parse(lines.text(line)).isPresent();
  }

  /** A line in capitals is a heading, however long it is. */
  private boolean isTitle(int first, int line) {
    String text = lines.text(line);
    return first == line
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  private boolean goesOn(int line, int next) {
    char first = source.text().charAt(begin(lines.start(next)));
    char last = source.text().charAt(trimmedEnd(line) - 1);
    return Character.isLowerCase(first)
        || last == ','
        || (Character.isDigit(first) && Character.isLowerCase(last));
  }

  private int length(int line) {
    return lines.end(line) - lines.start(line);
  }

  private int firstWord(int line) {
    int start = begin(lines.start(line));
    int end = start;
    while (end < lines.end(line) && !Characters.isSpace(source.text().charAt(end))) {
      end++;
    }
    return end - start;
  }
}
