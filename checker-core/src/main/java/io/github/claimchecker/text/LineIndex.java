package io.github.claimchecker.text;

import java.util.Arrays;

/** Where the lines of a text start. A line ends at LF, CR LF or CR. */
final class LineIndex {
  private final String text;
  private final int[] starts;

  private LineIndex(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static LineIndex of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 40)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return new LineIndex(text, Arrays.copyOf(starts, count));
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** How many lines there are; the text after the last line end counts, even if it is empty. */
  int count() {
    return starts.length;
  }

  /** The 1-based line that holds the offset. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of the offset in its line. */
  int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The first offset of the 1-based line. */
  int start(int line) {
    return starts[line - 1];
  }

  /** The offset after the last character of the 1-based line, its line end left out. */
  int end(int line) {
    int end = line == starts.length ? text.length() : starts[line];
    while (end > starts[line - 1] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The characters of the 1-based line. */
  String text(int line) {
    return text.substring(start(line), end(line));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Writes where the lines start; the text is left out. */
  void write(RecordWriter out) {
    out.numbers(starts);
  }

  /** Reads an index that knows lines and columns, but not the text of a line. */
  static LineIndex read(RecordReader in) {
    return new LineIndex("", in.numbers());
  }
}
