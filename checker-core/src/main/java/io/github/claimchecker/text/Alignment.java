package io.github.claimchecker.text;

import org.jsoup.parser.Parser;

/**
 * Text that a parser gave, held against the file it came from: which characters of the file each of
 * its characters stands for.
 */
final class Alignment {
  /** How much of the file may be markup between two characters of the text. */
  private static final int MARKUP = 64;

  private static final int LONGEST_ENTITY = 34;
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** How a format writes characters that it would take for markup. */
  enum Writing {
    /** As they are. */
    VERBATIM,
    /** By name or number. */
    HTML,
    /** By name or number, or behind a backslash. */
    MARKDOWN
  }

  private final String text;
  private final Writing writing;
  private final int[] starts;
  private final int[] ends;

  private Alignment(String text, Writing writing) {
    this.text = text;
    this.writing = writing;
    starts = new int[text.length()];
    ends = new int[text.length()];
  }

  /**
   * Holds text against {@code [from, to)} of its file.
   *
   * @param text what the parser gave
   * @param file the characters of the file
   * @param from where the text starts in the file
   * @param to where it ends
   * @param writing how the file writes marks
   */
  static Alignment of(String text, String file, int from, int to, Writing writing) {
    Alignment alignment = new Alignment(text, writing);
    int limit = Math.min(to, file.length());
    int at = Math.min(from, limit);
    for (int i = 0; i < text.length(); ) {
      int next = alignment.entity(i, file, at, limit);
      if (next > i) {
        at = alignment.ends[i];
        i = next;
      } else {
        at = alignment.character(i++, file, at, limit);
      }
    }
    return alignment;
  }

  /** Matches a character reference; returns the index after what it stands for, or {@code i}. */
  private int entity(int i, String file, int at, int limit) {
    if (writing == Writing.VERBATIM || at >= limit || file.charAt(at) != '&') {
      return i;
    }
    int end = at + 1;
    int longest = Math.min(limit, at + LONGEST_ENTITY);
    while (end < longest && isNameOrNumber(file.charAt(end))) {
      end++;
    }
    end = end < limit && file.charAt(end) == ';' ? end + 1 : end;
    String reference = file.substring(at, end);
    String meant = Parser.unescapeEntities(reference, false);
    if (meant.equals(reference) || !text.startsWith(meant, i)) {
      return i;
    }
    for (int k = i; k < i + meant.length(); k++) {
      set(k, at, end);
    }
    return i + meant.length();
  }

  private static boolean isNameOrNumber(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }

  /** Matches one character; returns the offset in the file to go on from. */
  private int character(int i, String file, int from, int limit) {
    char c = text.charAt(i);
    int at = from;
    if (writing == Writing.MARKDOWN && hides(file, at, limit, c)) {
      at++;
    }
    if (at < limit && !same(c, file.charAt(at))) {
      int found = find(c, file, at, Math.min(limit, at + MARKUP));
      at = found < 0 ? at : found;
    }
    int end = Math.min(at + 1, limit);
    set(i, Math.min(at, limit), end);
    return end;
  }

  private static boolean hides(String file, int at, int limit, char c) {
    return at + 1 < limit
        && file.charAt(at) == '\\'
        && file.charAt(at + 1) == c
        && ESCAPABLE.indexOf(c) >= 0;
  }

  private static int find(char c, String file, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (same(c, file.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean same(char text, char file) {
    return text == file
        || (Characters.isFoldable(text) && Characters.isFoldable(file))
        || (text == '\uFFFD' && file == 0);
  }

  private void set(int i, int start, int end) {
    starts[i] = start;
    ends[i] = end;
  }

  String text() {
    return text;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Where the file goes on at the offset {@code i} of this text, which may be its end. */
  int startOf(int i) {
    return i < starts.length ? starts[i] : endOf(i);
  }

  /** Where the character before the offset {@code i} of this text ends in the file. */
  int endOf(int i) {
    return i == 0 || ends.length == 0 ? (starts.length == 0 ? 0 : starts[0]) : ends[i - 1];
  }

  /** The same text held against the file that the text of {@code outer} stands in. */
  Alignment through(Alignment outer) {
    Alignment both = new Alignment(text, writing);
    for (int i = 0; i < text.length(); i++) {
      both.set(i, outer.startOf(starts[i]), outer.endOf(ends[i]));
    }
    return both;
  }
}
