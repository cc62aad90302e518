package io.github.claimchecker.text;

import io.github.claimchecker.text.Alignment.Writing;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Turns the nodes of a Markdown file into text, without recursion: nesting may be deep. */
final class MarkdownWalk {
  private final Source source;
  private final int base;
  private final TextBuilder text;
  private final TableBuilder tables;
  private int linkStart;
  private int cell = -1;

  /** Takes the file and where the parsed part of it starts. */
  MarkdownWalk(Source source, int base) {
    this.source = source;
    this.base = base;
    text = new TextBuilder(source);
    tables = new TableBuilder(text);
  }

  Content build() {
    return text.build();
  }

  void render(Node root) {
    Node node = root;
    while (true) {
      if (enter(node) && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        leave(node);
      }
      if (node == root) {
        return;
      }
      node = node.getNext();
    }
  }

  /** Handles a node; says whether its children are to be handled too. */
  private boolean enter(Node node) {
    if (node instanceof Text words) {
      words(words);
    } else if (node instanceof Code code) {
      text.add(align(code.getLiteral(), node, Writing.VERBATIM));
    } else if (node instanceof SoftLineBreak) {
      text.lineBreak(start(node), end(node));
    } else if (node instanceof HardLineBreak) {
      text.hardBreak(start(node), end(node));
    } else if (node instanceof HtmlInline html) {
      inline(html);
    } else if (node instanceof HtmlBlock html) {
      block(html);
    } else {
      return enterContainer(node);
    }
    return false;
  }

  private boolean enterContainer(Node node) {
    if (node instanceof Heading) {
      text.open(Block.Kind.HEADING);
    } else if (node instanceof Paragraph) {
      text.open(isInList(node) ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
    } else if (node instanceof TableBlock) {
      tables.beginTable();
    } else if (node instanceof TableRow) {
      tables.beginRow();
    } else if (node instanceof TableCell) {
      tables.beginCell();
      cell = start(node);
    } else if (node instanceof Link link) {
      linkStart = text.next();
      return !isAutolink(link);
    }
    return !(node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof Image);
  }

  private void leave(Node node) {
    if (node instanceof Heading || node instanceof Paragraph) {
      text.close();
    } else if (node instanceof TableCell column) {
      tables.endCell(column.isHeader());
      cell = -1;
    } else if (node instanceof TableRow) {
      tables.endRow();
    } else if (node instanceof TableBlock) {
      tables.endTable();
    } else if (node instanceof Link link) {
      text.link(linkStart, link.getDestination());
    }
  }

  private static boolean isInList(Node node) {
    Node parent = node.getParent();
    while (parent != null && !(parent instanceof ListItem)) {
      parent = parent.getParent();
    }
    return parent != null;
  }

  /** An autolink shows its own address, which is not text. */
  private boolean isAutolink(Link link) {
    int start = start(link);
    return start < source.text().length() && source.text().charAt(start) == '<';
  }

  /** The box of a task list, "[ ]", is no text. */
  private void words(Text words) {
    String literal = words.getLiteral();
    boolean first =
        words.getPrevious() == null && words.getParent().getParent() instanceof ListItem;
    boolean box = literal.startsWith("[ ] ") || literal.toLowerCase(Locale.ROOT).startsWith("[x] ");
    int start = start(words) + (first && box ? 4 : 0);
    String shown = first && box ? literal.substring(4) : literal;
    text.add(Alignment.of(shown, source.text(), start, end(words), Writing.MARKDOWN));
  }

  private void inline(HtmlInline html) {
    String literal = html.getLiteral();
    if (literal.startsWith("<!--")) {
      comment(literal, start(html), end(html));
    } else if (literal.regionMatches(true, 0, "<br", 0, 3)) {
      text.hardBreak(start(html), end(html));
    }
  }

  private void block(HtmlBlock html) {
    String literal = html.getLiteral();
    Alignment alignment = align(literal, html, Writing.VERBATIM);
    text.close();
    new HtmlWalk(text, literal, alignment).render(HtmlReader.parse(literal));
    text.close();
  }

  private void comment(String literal, int start, int end) {
    int close = literal.endsWith("-->") ? literal.length() - 3 : literal.length();
    text.comment(literal.substring(Math.min(4, close), close), start, end);
  }

  private Alignment align(String literal, Node node, Writing writing) {
    return Alignment.of(literal, source.text(), start(node), end(node), writing);
  }

  private int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int start = base + (spans.isEmpty() ? 0 : spans.get(0).getInputIndex());
    return cell < 0 ? start : inCell(start);
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return start(node);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int end = base + last.getInputIndex() + last.getLength();
    return cell < 0 ? end : inCell(end);
  }

  /**
   * Mends a place in a table cell: commonmark 0.32.0 counts as if the backslash of each {@code \|}
   * before it were not there.
   */
  private int inCell(int counted) {
    int at = cell;
    for (int left = counted - cell; left > 0 && at < source.text().length(); left--) {
      at += source.text().startsWith("\\|", at) ? 2 : 1;
    }
    return at;
  }
}
