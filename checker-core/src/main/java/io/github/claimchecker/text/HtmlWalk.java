package io.github.claimchecker.text;

import io.github.claimchecker.text.Alignment.Writing;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Turns the nodes of HTML into text, without recursion: nesting may be deep. */
final class HtmlWalk implements NodeFilter {
  /** Elements that hold no sentences: code, navigation, forms, and what is not shown. */
  private static final Set<String> SILENT =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "nav",
          "pre",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "select",
          "textarea",
          "button",
          "datalist");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final TextBuilder text;
  private final String html;
  private final Optional<Alignment> outer;
  private final TableBuilder tables;
  private int linkStart;

  /** Walks over a whole file. */
  HtmlWalk(TextBuilder text, String html) {
    this(text, html, Optional.empty());
  }

  /** Walks over a part of a file of another format. */
  HtmlWalk(TextBuilder text, String html, Alignment outer) {
    this(text, html, Optional.of(outer));
  }

  private HtmlWalk(TextBuilder text, String html, Optional<Alignment> outer) {
    this.text = text;
    this.html = html;
    this.outer = outer;
    this.tables = new TableBuilder(text);
  }

  void render(Element root) {
    root.filter(this);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return enter(node) ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    leave(node);
    return FilterResult.CONTINUE;
  }

  /** Handles a node; says whether its children are to be handled too. */
  private boolean enter(Node node) {
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Comment remark) {
      text.comment(remark.getData(), start(remark), end(remark));
    } else if (node instanceof Element element) {
      return isShown(element) && enterElement(element);
    }
    return false;
  }

  private boolean enterElement(Element element) {
    switch (element.normalName()) {
      case "table" -> {
        text.close();
        tables.beginTable();
      }
      case "tr" -> tables.beginRow();
      case "td", "th" -> tables.beginCell();
      case "br" -> text.hardBreak(start(element), end(element));
      case "a" -> linkStart = text.next();
      default -> {
        if (element.isBlock()) {
          text.open(kind(element));
        }
      }
    }
    return true;
  }

  private void leave(Node node) {
    if (!(node instanceof Element element) || !isShown(element)) {
      return;
    }
    switch (element.normalName()) {
      case "table" -> tables.endTable();
      case "tr" -> tables.endRow();
      case "td", "th" -> tables.endCell(element.nameIs("th"));
      case "a" -> text.link(linkStart, element.attr("href"));
      default -> {
        if (element.isBlock() && element.parent() != null) {
          text.open(kind(element.parent()));
        }
      }
    }
  }

  private static boolean isShown(Element element) {
    return !SILENT.contains(element.normalName())
        && !element.hasAttr("hidden")
        && !element.attr("aria-hidden").equals("true")
        && !element
            .attr("style")
            .replace(" ", "")
            .toLowerCase(Locale.ROOT)
            .contains("display:none");
  }

  /** The kind of block that text directly in an element belongs to. */
  private static Block.Kind kind(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String name = at.normalName();
      if (HEADINGS.contains(name)) {
        return Block.Kind.HEADING;
      }
      if (name.equals("td") || name.equals("th")) {
        return Block.Kind.TABLE_CELL;
      }
      if (name.equals("li")) {
        return Block.Kind.LIST_ITEM;
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  private void words(TextNode words) {
    Alignment inner =
        Alignment.of(
            words.getWholeText(),
            html,
            position(words, true),
            position(words, false),
            Writing.HTML);
    text.add(outer.isPresent() ? inner.through(outer.get()) : inner);
  }

  private int start(Node node) {
    int at = position(node, true);
    return outer.map(alignment -> alignment.startOf(at)).orElse(at);
  }

  private int end(Node node) {
    int at = position(node, false);
    return outer.map(alignment -> alignment.endOf(at)).orElse(at);
  }

  private int position(Node node, boolean start) {
    int at = start ? node.sourceRange().startPos() : node.sourceRange().endPos();
    return Math.min(Math.max(at, 0), html.length());
  }
}
