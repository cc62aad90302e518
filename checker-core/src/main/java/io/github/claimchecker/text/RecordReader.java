package io.github.claimchecker.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link RecordWriter} packed, by the same calls in the same order. Bytes of another
 * origin end in a {@link RuntimeException} or in values of no meaning, so that whoever keeps
 * records needs a checksum. Not thread-safe.
 */
public final class RecordReader {
  private final byte[] bytes;
  private final List<Object> known = new ArrayList<>();
  private int at;

  /**
   * Makes a reader.
   *
   * @param bytes what a writer packed; not copied
   * @param start where to begin, 0-based
   */
  public RecordReader(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  /**
   * Reads a whole number.
   *
   * @return the number
   */
  public long longNumber() {
    long read = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      read |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return (read >>> 1) ^ -(read & 1);
      }
    }
  }

  /**
   * Reads a whole number that fits an int.
   *
   * @return the number
   */
  public int number() {
    return Math.toIntExact(longNumber());
  }

  /**
   * Reads a floating-point number.
   *
   * @return the number
   */
  public double real() {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << 8 | bytes[at++] & 0xFF;
    }
    return Double.longBitsToDouble(bits);
  }

  /**
   * Reads yes or no.
   *
   * @return which
   */
  public boolean bool() {
    return bytes[at++] != 0;
  }

  /**
   * Reads a constant of an enum.
   *
   * @param type the enum
   * @param <E> the enum
   * @return the constant
   */
  public <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, word());
  }

  /**
   * Reads a text.
   *
   * @return the text
   */
  public String text() {
    boolean narrow = number() == RecordWriter.NARROW;
    int length = number();
    int start = at;
    at += narrow ? length : 2 * length;
    if (narrow) {
      return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) (bytes[start + 2 * i] << 8 | bytes[start + 2 * i + 1] & 0xFF);
    }
    return new String(units);
  }

  /**
   * Reads a text that was written as a word.
   *
   * @return the text
   */
  public String word() {
    int index = number();
    if (index >= 0) {
      return (String) known.get(index);
    }
    String word = text();
    known.add(word);
    return word;
  }

  /**
   * Reads a value that was written as shared.
   *
   * @param type what it is
   * @param read reads it where it stands for the first time
   * @param <T> what it is
   * @return the value, the same object each time
   */
  public <T> T shared(Class<T> type, Supplier<T> read) {
    int index = number();
    if (index >= 0) {
      return type.cast(known.get(index));
    }
    T value = read.get();
    known.add(value);
    return value;
  }

  /**
   * Reads a value that may be missing.
   *
   * @param read reads it if it is there
   * @param <T> what it is
   * @return the value
   */
  public <T> Optional<T> optional(Supplier<T> read) {
    return bool() ? Optional.of(read.get()) : Optional.empty();
  }

  /**
   * Reads values.
   *
   * @param read reads one
   * @param <T> what they are
   * @return the values
   */
  public <T> List<T> list(Supplier<T> read) {
    int size = number();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(read.get());
    }
    return values;
  }

  /**
   * Reads numbers.
   *
   * @return the numbers
   */
  public int[] numbers() {
    int[] numbers = new int[number()];
    int last = 0;
    for (int i = 0; i < numbers.length; i++) {
      last += number();
      numbers[i] = last;
    }
    return numbers;
  }

  /**
   * Reads a span.
   *
   * @return the span
   */
  public Span span() {
    int start = number();
    return new Span(start, start + number());
  }
}
