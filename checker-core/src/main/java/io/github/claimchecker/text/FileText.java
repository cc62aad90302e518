package io.github.claimchecker.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** The characters of a file, or why there are none. */
final class FileText {
  private static final int SNIFFED = 8_000;

  /**
   * What came of decoding a file.
   *
   * @param text its characters, empty where there is a problem
   * @param problem why it cannot be read as text
   */
  record Decoded(String text, Optional<Problem> problem) {}

  private final String name;
  private final byte[] bytes;
  private final Charset encoding;

  private FileText(String name, byte[] bytes, Charset encoding) {
    this.name = name;
    this.bytes = bytes;
    this.encoding = encoding;
  }

  /** Decodes the bytes of a file. */
  static Decoded decode(String name, byte[] bytes, Format format, Charset encoding) {
    return new FileText(name, bytes, encoding).decode(format);
  }

  private static Decoded failed(String name, String message, String advice) {
    return new Decoded("", Optional.of(Problem.of(name, message, advice)));
  }

  private Decoded decode(Format format) {
    if (!isWide() && (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF))) {
      return failed(
          name, "The file is UTF-16, not " + encoding + ".", "Save it as " + encoding + ".");
    }
    CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result = decoder().decode(input, characters, true);
    if (result.isError()) {
      Optional<String> declared =
          format == Format.HTML ? declared().map(set -> new String(bytes, set)) : Optional.empty();
      return declared.isPresent()
          ? new Decoded(declared.get(), Optional.empty())
          : misfit(input.position());
    }
    String text = characters.flip().toString();
    int zero = text.indexOf('\0');
    return zero >= 0 && zero < SNIFFED ? binary(zero) : new Decoded(text, Optional.empty());
  }

  private boolean isWide() {
    return encoding.name().startsWith("UTF-16") || encoding.name().startsWith("UTF-32");
  }

  private CharsetDecoder decoder() {
    return encoding
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private boolean startsWith(int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private Decoded binary(int offset) {
    return failed(
        name,
        "The file is not text: it has a zero at character " + offset + ".",
        "Exclude it, or save it as " + encoding + " text.");
  }

  private Decoded misfit(int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    int column = new String(bytes, start, offset - start, encoding).length() + 1;
    String found = String.format(Locale.ROOT, "0x%02X", bytes[offset] & 0xFF);
    return new Decoded(
        "",
        Optional.of(
            new Problem(
                name,
                line,
                column,
                "The file is not "
                    + encoding
                    + ": the byte "
                    + found
                    + " at offset "
                    + offset
                    + " does not fit.",
                "Save it as " + encoding + ", or name its encoding.",
                Optional.empty())));
  }

  /** The encoding that a web page names in its head, if this machine knows it. */
  private Optional<Charset> declared() {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 2_048), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + "charset=".length();
    start = head.startsWith("\"", start) || head.startsWith("'", start) ? start + 1 : start;
    int end = start;
    while (end < head.length() && isNamePart(head.charAt(end))) {
      end++;
    }
    return charset(head.substring(start, end));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private Optional<Charset> charset(String called) {
    try {
      Charset charset = Charset.forName(called);
      return charset.equals(encoding) ? Optional.empty() : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
