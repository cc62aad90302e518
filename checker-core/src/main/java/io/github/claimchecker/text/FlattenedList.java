package io.github.claimchecker.text;

/**
 * A list that lost its line ends: "Group 1: Supply - The mine ... [3]. - The port ... Group 2:
 * Demand - Orders ...".
 *
 * <p>A dash between spaces behind the end of a sentence or a citation, and before a capital letter,
 * begins an item. Only where one such dash stands, a short title before a dash ("Group 1: Supply
 * -") is taken for a heading.
 */
final class FlattenedList {
  private static final int LONGEST_TITLE = 110;

  private final TextBuilder text;
  private final String file;
  private final int limit;
  private final SentenceEnds ends = new SentenceEnds();
  private int start;

  private FlattenedList(TextBuilder text, String file, int start, int limit) {
    this.text = text;
    this.file = file;
    this.start = start;
    this.limit = limit;
  }

  /** Adds a line to a text, cut into items and headings where it is a flattened list. */
  static void render(TextBuilder text, String file, int start, int end) {
    FlattenedList list = new FlattenedList(text, file, start, end);
    if (list.isList()) {
      list.render();
    } else {
      text.copy(start, end);
    }
  }

  private boolean isList() {
    int dash = dash(file, start, limit);
    while (dash < limit && !isAfterSentence(file, start, dash) && !isNumbered(title(dash), dash)) {
      dash = dash(file, dash + 1, limit);
    }
    return dash < limit;
  }

  /** "Group 1: Supply": a word, a number and a colon. */
  private boolean isNumbered(int title, int dash) {
    int colon = title < 0 ? -1 : file.indexOf(':', title);
    return colon > title + 2 && colon < dash && Characters.isDigit(file.charAt(colon - 1));
  }

  private void render() {
    for (int dash = dash(file, start, limit); dash < limit; dash = dash(file, dash + 1, limit)) {
      int title = title(dash);
      if (isAfterSentence(file, start, dash)) {
        piece(dash, dash + 3, Block.Kind.LIST_ITEM);
      } else if (title >= 0) {
        piece(title, title, Block.Kind.HEADING);
        piece(dash, dash + 3, Block.Kind.LIST_ITEM);
      }
    }
    text.copy(start, limit);
  }

  /** Adds what stands before {@code end}, and goes on behind it with another kind of block. */
  private void piece(int end, int next, Block.Kind kind) {
    text.copy(start, end);
    text.open(kind);
    start = next;
  }

  /** Where the title before a dash starts; -1 where what stands there is too long for one. */
  private int title(int dash) {
    int begin = start;
    int end = ends.next(file, begin, dash);
    while (end < dash) {
      begin = end;
      end = ends.next(file, begin, dash);
    }
    int bracket = file.lastIndexOf("] ", dash);
    begin = SentenceEnds.skipSpace(file, bracket >= begin ? bracket + 1 : begin, dash);
    boolean capital = begin < dash && !Character.isLowerCase(file.charAt(begin));
    return capital && dash - begin <= LONGEST_TITLE ? begin : -1;
  }

  /** The next dash between spaces that stands before a capital letter, a digit or a quote. */
  private static int dash(String file, int from, int limit) {
    for (int i = from; i + 3 < limit; i++) {
      if (file.charAt(i) == ' ' && isDash(file.charAt(i + 1)) && file.charAt(i + 2) == ' ') {
        char next = file.charAt(i + 3);
        if (!Character.isLowerCase(next) && !Characters.isSpace(next)) {
          return i;
        }
      }
    }
    return limit;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '•' || c == '*';
  }

  private static boolean isAfterSentence(String file, int start, int dash) {
    char last = dash > start ? file.charAt(dash - 1) : ' ';
    return Characters.isStop(last) || last == ']';
  }
}
