package io.github.claimchecker.examples.jsonlines;

import java.util.ArrayList;
import java.util.List;

/** Turns lines and columns of a text into offsets. */
final class Offsets {
  private final List<Integer> lineStarts = new ArrayList<>();

  Offsets(String text) {
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      boolean crlf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !crlf) {
        lineStarts.add(i + 1);
      }
    }
  }

  /** The offset of a 1-based line and column, in UTF-16 code units. */
  int of(int line, int column) {
    return lineStarts.get(line - 1) + column - 1;
  }
}
