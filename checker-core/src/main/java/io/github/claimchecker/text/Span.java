package io.github.claimchecker.text;

/**
 * A stretch of text.
 *
 * @param start the first offset, 0-based, in UTF-16 code units, inclusive
 * @param end the offset after the last, exclusive, never below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses offsets that are negative or in the wrong order. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /**
   * Returns the number of UTF-16 code units.
   *
   * @return the length, 0 for an empty span
   */
  public int length() {
    return end - start;
  }

  /**
   * Says whether this span and another share at least one code unit.
   *
   * @param other the other span of the same text
   * @return true if they share one
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Says whether another span lies within this one; a span contains itself.
   *
   * @param other the other span of the same text
   * @return true if no part of it is outside
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Moves the span.
   *
   * @param distance how far, in UTF-16 code units; negative moves it to the left
   * @return the moved span
   */
  public Span shifted(int distance) {
    return new Span(start + distance, end + distance);
  }

  /**
   * Cuts the span out of its text.
   *
   * @param text the text that the offsets refer to
   * @return the characters of the span
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
