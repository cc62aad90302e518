package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the text of a document together, block by block, and remembers where each character came
 * from.
 *
 * <p>White space is folded to one space, and left out at the ends of a block; characters that
 * nobody sees (a zero-width space, a soft hyphen) are left out. Blocks without text are dropped.
 */
final class TextBuilder {
  private final Source source;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private int[] runs = new int[64];
  private int[] from = new int[64];
  private int[] to = new int[64];
  private int count;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int blockStart = -1;
  private int spaceFrom = -1;
  private int spaceTo = -1;
  private boolean spaceBreaks;

  TextBuilder(Source source) {
    this.source = source;
  }

  /** Ends the block that is open, if any, and begins one. */
  void open(Block.Kind next) {
    close();
    kind = next;
  }

  /** Ends the block that is open; text that follows begins a block of the same kind. */
  void close() {
    if (blockStart >= 0) {
      blocks.add(new Block(kind, new Span(blockStart, text.length())));
      blockStart = -1;
    }
    spaceFrom = -1;
  }

  /** The kind of the block that is open or was last. */
  Block.Kind kind() {
    return kind;
  }

  /** Adds characters of the file as they are; bare web addresses become links without words. */
  void copy(int start, int end) {
    String file = source.text();
    for (int i = start; i < end; i++) {
      int url = Urls.end(file, i, end);
      if (url > i) {
        link(next(), file.substring(i, url));
        i = url - 1;
      } else {
        add(file.charAt(i), i, i + 1);
      }
    }
  }

  /** Adds characters that stand for others in the file; bare web addresses become links. */
  void add(Alignment aligned) {
    String given = aligned.text();
    for (int i = 0; i < given.length(); i++) {
      int url = Urls.end(given, i, given.length());
      if (url > i) {
        link(next(), given.substring(i, url));
        i = url - 1;
      } else {
        add(given.charAt(i), aligned.start(i), aligned.end(i));
      }
    }
  }

  /** Adds one character that stands for {@code [start, end)} of the file. */
  void add(char c, int start, int end) {
    if (Characters.isFoldable(c)) {
      space(start, end, c == '\n' || c == '\r');
    } else if (!Characters.isInvisible(c)) {
      beginOrSpace(c, start);
      append(c, start, end);
    }
  }

  /** Adds a line end that the reader of the document does not see. */
  void lineBreak(int start, int end) {
    space(start, end, true);
  }

  /**
   * Adds a line end that the reader of the document sees: it ends the block, unless the line goes
   * on in the middle of a sentence.
   */
  void hardBreak(int start, int end) {
    char last = last();
    boolean goesOn = Character.isLowerCase(last) || last == ',' || last == ' ';
    if (goesOn) {
      space(start, end, true);
    } else {
      close();
    }
  }

  private void space(int start, int end, boolean breaks) {
    if (blockStart >= 0) {
      spaceBreaks = spaceFrom < 0 ? breaks : spaceBreaks || breaks;
      spaceFrom = spaceFrom < 0 ? start : spaceFrom;
      spaceTo = end;
    }
  }

  private void beginOrSpace(char next, int start) {
    if (blockStart < 0) {
      if (text.length() > 0) {
        append('\n', to[count - 1], to[count - 1]);
      }
      blockStart = text.length();
    } else if (spaceFrom >= 0 && !(spaceBreaks && joinsWithoutSpace(next))) {
      append(' ', spaceFrom, Math.max(spaceTo, Math.min(start, spaceFrom + 1)));
    }
    spaceFrom = -1;
  }

  /** Chinese is wrapped without a space at the line end. */
  private boolean joinsWithoutSpace(char next) {
    return Characters.isWide(next) && Characters.isWide(text.charAt(text.length() - 1));
  }

  private void append(char c, int start, int end) {
    if (!extendsRun(start, end)) {
      newRun(start, end);
    }
    to[count - 1] = end;
    text.append(c);
  }

  private boolean extendsRun(int start, int end) {
    return count > 0
        && end == start + 1
        && to[count - 1] == start
        && to[count - 1] - from[count - 1] == text.length() - runs[count - 1];
  }

  private void newRun(int start, int end) {
    if (count == runs.length) {
      runs = Arrays.copyOf(runs, count * 2);
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    runs[count] = text.length();
    from[count] = start;
    to[count++] = end;
  }

  /** Where the next character will stand in the text. */
  int next() {
    if (blockStart < 0) {
      return text.length() == 0 ? 0 : text.length() + 1;
    }
    return text.length() + (spaceFrom >= 0 ? 1 : 0);
  }

  /** The length of the text so far. */
  int end() {
    return text.length();
  }

  /** The last character of the open block, a space where there is none. */
  char last() {
    return blockStart < 0 ? ' ' : text.charAt(text.length() - 1);
  }

  /** Remembers a link that began at an offset of the text and ends here. */
  void link(int start, String destination) {
    int end = Math.max(start, text.length());
    links.add(new Link(new Span(start, end), destination));
  }

  /** Remembers a comment of the file. */
  void comment(String remark, int start, int end) {
    LineIndex lines = source.lines();
    Place place =
        new Place(
            source.file(),
            lines.line(start),
            lines.column(start),
            lines.line(end),
            lines.column(end));
    comments.add(new Comment(remark.strip(), next(), place));
  }

  /** Remembers a table whose cells have been added. */
  void table(Table table) {
    tables.add(table);
  }

  /** The blocks that are closed. */
  List<Block> blocks() {
    return blocks;
  }

  Content build() {
    close();
    int length = text.length();
    List<Link> inside = links.stream().map(link -> clamp(link, length)).toList();
    List<Comment> shown = comments.stream().map(comment -> clamp(comment, length)).toList();
    SourceMap map =
        new SourceMap(
            source.lines(),
            Arrays.copyOf(runs, count),
            Arrays.copyOf(from, count),
            Arrays.copyOf(to, count),
            length);
    return new Content(text.toString(), blocks, inside, shown, tables, map);
  }

  private static Link clamp(Link link, int length) {
    int end = Math.min(link.span().end(), length);
    return new Link(new Span(Math.min(link.span().start(), end), end), link.destination());
  }

  private static Comment clamp(Comment comment, int length) {
    return new Comment(comment.text(), Math.min(comment.offset(), length), comment.place());
  }
}
