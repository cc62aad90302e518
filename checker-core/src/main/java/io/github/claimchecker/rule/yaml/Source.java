package io.github.claimchecker.rule.yaml;

import io.github.claimchecker.text.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of one rule file, with its lines at hand for messages. Immutable. */
public final class Source {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LONGEST_LINE_SHOWN = 160;

  private final String name;
  private final String text;
  private final List<String> lines;

  private Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lines = text.lines().toList();
  }

  /**
   * Makes a source of characters. A byte order mark is dropped; each of CR LF, CR and LF ends a
   * line.
   *
   * @param name the file's name as messages should print it
   * @param text the characters of the file
   * @return the source
   */
  public static Source of(String name, String text) {
    String marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return new Source(name, marked.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /**
   * Makes a source of bytes, which must be UTF-8.
   *
   * @param name the file's name as messages should print it
   * @param bytes the bytes of the file
   * @param problems where the first byte that is not UTF-8 is reported
   * @return the source, or nothing if it is not UTF-8
   */
  public static Optional<Source> decode(String name, byte[] bytes, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(input, chars, true);
    chars.flip();
    Source source = of(name, chars.toString());
    if (!result.isError()) {
      return Optional.of(source);
    }
    String odd = String.format("%02X", bytes[input.position()]);
    problems.error(
        source.problem(
            source.end(),
            "byte " + odd + " is not UTF-8",
            "Save the file as UTF-8; it looks like another encoding."));
    return Optional.empty();
  }

  /**
   * Returns the file's name.
   *
   * @return the name as messages print it
   */
  public String name() {
    return name;
  }

  /**
   * Returns the characters.
   *
   * @return the text, every line ended by LF alone, without byte order mark
   */
  public String text() {
    return text;
  }

  /**
   * Makes a problem that shows its line.
   *
   * @param at where it is
   * @param message what is wrong and what was expected, one sentence
   * @param advice the next step, one sentence; empty where the message says it
   * @return the problem
   */
  public Problem problem(Position at, String message, String advice) {
    return new Problem(
        name,
        at.line(),
        at.column(),
        tame(message),
        tame(advice),
        line(at.line()).filter(Source::isShort).map(Source::tame));
  }

  /**
   * Finds the place of a character within a text of the file.
   *
   * @param text the text
   * @param offset the offset of the character in it, 0-based, in UTF-16 code units
   * @return the character's position; that of the text where it is not written as it is meant, as
   *     with escapes and folded lines
   */
  public Position within(Node.Scalar text, int offset) {
    int column = text.at().column() + (text.quoted() ? 1 : 0);
    boolean plain =
        line(text.at().line())
            .filter(content -> content.startsWith(text.text(), column - 1))
            .isPresent();
    return plain ? new Position(text.at().line(), column + offset) : text.at();
  }

  /** Takes the sting out of control characters, and keeps carets below what they point at. */
  private static String tame(String text) {
    StringBuilder tamed = new StringBuilder(text);
    for (int i = 0; i < tamed.length(); i++) {
      char c = tamed.charAt(i);
      if (c == '\t' || c == '\n') {
        tamed.setCharAt(i, ' ');
      } else if (Character.isISOControl(c)) {
        tamed.setCharAt(i, '\uFFFD');
      }
    }
    return tamed.toString();
  }

  /** Finds the position of a line and column given in code points, both 0-based. */
  Position position(int line, int column) {
    String content = line(line + 1).orElse("");
    int known = Math.min(column, content.codePointCount(0, content.length()));
    return new Position(line + 1, content.offsetByCodePoints(0, known) + column - known + 1);
  }

  /** Finds the position of an offset in code points, 0-based. */
  Position position(int offset) {
    String before = text.substring(0, text.offsetByCodePoints(0, Math.min(offset, codePoints())));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line + 1, before.length() - before.lastIndexOf('\n'));
  }

  private Position end() {
    return position(codePoints());
  }

  private int codePoints() {
    return text.codePointCount(0, text.length());
  }

  private Optional<String> line(int number) {
    return number >= 1 && number <= lines.size()
        ? Optional.of(lines.get(number - 1))
        : Optional.empty();
  }

  private static boolean isShort(String line) {
    return line.length() <= LONGEST_LINE_SHOWN;
  }
}
