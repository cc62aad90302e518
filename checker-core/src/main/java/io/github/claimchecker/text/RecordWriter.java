package io.github.claimchecker.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Packs records into bytes that {@link RecordReader} reads back. Whole numbers take a byte for
 * seven bits; a value that was written as shared before takes its number. Not thread-safe.
 */
public final class RecordWriter {
  /** How a string is stored: one byte a character, or two. */
  static final int NARROW = 0;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(4_096);
  private final Map<Object, Integer> known = new HashMap<>();

  /** Makes an empty record. */
  public RecordWriter() {}

  /**
   * Returns what was written.
   *
   * @return a copy of the bytes
   */
  public byte[] bytes() {
    return out.toByteArray();
  }

  /**
   * Writes a whole number, short if it is near 0.
   *
   * @param number the number
   */
  public void number(long number) {
    long left = (number << 1) ^ (number >> 63);
    while ((left & ~0x7FL) != 0) {
      out.write((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }

  /**
   * Writes a floating-point number, bit by bit.
   *
   * @param number the number
   */
  public void real(double number) {
    long bits = Double.doubleToRawLongBits(number);
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (bits >>> shift));
    }
  }

  /**
   * Writes yes or no.
   *
   * @param yes which
   */
  public void bool(boolean yes) {
    out.write(yes ? 1 : 0);
  }

  /**
   * Writes a constant of an enum by its name.
   *
   * @param constant the constant
   */
  public void constant(Enum<?> constant) {
    word(constant.name());
  }

  /**
   * Writes a text that is not expected again, every UTF-16 code unit as it is.
   *
   * @param text the text
   */
  public void text(String text) {
    boolean narrow = text.chars().allMatch(c -> c < 0x100);
    number(narrow ? NARROW : 1);
    number(text.length());
    if (narrow) {
      out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      text.chars().forEach(this::codeUnit);
    }
  }

  private void codeUnit(int c) {
    out.write(c >> 8);
    out.write(c);
  }

  /**
   * Writes a text that is likely to come again, such as a word.
   *
   * @param word the text
   */
  public void word(String word) {
    shared(word, this::text);
  }

  /**
   * Writes a value once and its number from then on.
   *
   * @param value the value; two that are equal are taken for one
   * @param write writes it the first time
   * @param <T> what it is
   */
  public <T> void shared(T value, Consumer<T> write) {
    Integer index = known.get(value);
    number(index == null ? -1 : index);
    if (index == null) {
      write.accept(value);
      known.put(value, known.size());
    }
  }

  /**
   * Writes a value that may be missing.
   *
   * @param value the value
   * @param write writes it if it is there
   * @param <T> what it is
   */
  public <T> void optional(Optional<T> value, Consumer<T> write) {
    bool(value.isPresent());
    value.ifPresent(write);
  }

  /**
   * Writes values with their number before them.
   *
   * @param values the values
   * @param write writes one
   * @param <T> what they are
   */
  public <T> void list(Collection<T> values, Consumer<T> write) {
    number(values.size());
    values.forEach(write);
  }

  /**
   * Writes numbers, short where neighbours differ little.
   *
   * @param numbers the numbers
   */
  public void numbers(int[] numbers) {
    number(numbers.length);
    int last = 0;
    for (int number : numbers) {
      number((long) number - last);
      last = number;
    }
  }

  /**
   * Writes a span.
   *
   * @param span the span
   */
  public void span(Span span) {
    number(span.start());
    number(span.length());
  }
}
