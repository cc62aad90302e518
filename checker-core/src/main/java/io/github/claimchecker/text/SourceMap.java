package io.github.claimchecker.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * The way from offsets of a document's text back to lines and columns of its file.
 *
 * <p>The text is a row of runs. A run that is as long as its source goes along with it character by
 * character; any other (an entity, a line break that became a space) stands for its source as a
 * whole.
 */
final class SourceMap {
  private final LineIndex lines;
  private final int[] runs;
  private final int[] from;
  private final int[] to;
  private final int length;

  /**
   * Takes the runs.
   *
   * @param lines the lines of the file
   * @param runs the first offset of each run in the text, ascending
   * @param from the first offset of each run in the file
   * @param to the offset after each run in the file
   * @param length the length of the text
   */
  SourceMap(LineIndex lines, int[] runs, int[] from, int[] to, int length) {
    this.lines = lines;
    this.runs = runs;
    this.from = from;
    this.to = to;
    this.length = length;
  }

  /** Finds where a span of the text stands in {@code file}. */
  Place place(String file, Span span) {
    int start = sourceStart(span.start());
    int end = span.length() == 0 ? start : Math.max(start, sourceEnd(span.end()));
    return new Place(
        file, lines.line(start), lines.column(start), lines.line(end), lines.column(end));
  }

  /** The offset in the file of the character at an offset of the text. */
  int sourceStart(int offset) {
    Objects.checkIndex(offset, length + 1);
    if (offset == length) {
      return length == 0 ? (from.length == 0 ? 0 : from[0]) : sourceEnd(length);
    }
    int run = run(offset);
    return goesAlong(run) ? from[run] + offset - runs[run] : from[run];
  }

  /** The offset in the file after the character that ends before an offset of the text. */
  private int sourceEnd(int offset) {
    Objects.checkIndex(offset, length + 1);
    int run = run(offset - 1);
    return goesAlong(run) ? from[run] + offset - runs[run] : to[run];
  }

  private int run(int offset) {
    int found = Arrays.binarySearch(runs, offset);
    return found >= 0 ? found : -found - 2;
  }

  private boolean goesAlong(int run) {
    int end = run + 1 == runs.length ? length : runs[run + 1];
    return end - runs[run] == to[run] - from[run];
  }

  void write(RecordWriter out) {
    out.shared(lines, index -> index.write(out));
    out.numbers(runs);
    out.numbers(from);
    out.numbers(to);
    out.number(length);
  }

  static SourceMap read(RecordReader in) {
    LineIndex lines = in.shared(LineIndex.class, () -> LineIndex.read(in));
    return new SourceMap(lines, in.numbers(), in.numbers(), in.numbers(), in.number());
  }
}
