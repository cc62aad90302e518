package io.github.claimchecker.text;

import java.util.Optional;

/**
 * A file in memory.
 *
 * @param file its path as given
 * @param text its characters, without a byte order mark
 * @param lines where its lines start
 */
record Source(String file, String text, LineIndex lines) {

  static Source of(String file, String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Source(file.replace('\\', '/'), content, LineIndex.of(content));
  }

  /** Makes a problem that points at an offset. */
  Problem problem(int offset, String message, String advice) {
    int line = lines.line(offset);
    return new Problem(
        file, line, lines.column(offset), message, advice, Optional.of(lines.text(line)));
  }
}
