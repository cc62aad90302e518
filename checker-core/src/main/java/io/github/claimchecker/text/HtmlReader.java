package io.github.claimchecker.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a web page: its visible text, and what its head says about it. */
final class HtmlReader implements DocumentReader {

  /** Parses HTML, whole or in part, with the places of its nodes. */
  static Element parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  @Override
  public List<Draft> read(Source source, boolean split, Consumer<Problem> problems) {
    Element root = parse(source.text());
    TextBuilder text = new TextBuilder(source);
    new HtmlWalk(text, source.text()).render(root);
    Metadata stated =
        new Metadata(
            title(root),
            meta(root, "author", "article:author", "dc.creator"),
            meta(root, "og:site_name", "publisher", "dc.publisher"),
            date(root));
    return List.of(new Draft(stated, language(root), text.build()));
  }

  private static Optional<String> title(Element root) {
    return meta(root, "og:title").or(() -> text(root, "h1")).or(() -> text(root, "head > title"));
  }

  private static Optional<LocalDate> date(Element root) {
    return meta(root, "article:published_time", "date", "dc.date", "pubdate", "datepublished")
        .flatMap(Dates::parse)
        .or(() -> attribute(root, "time[datetime]", "datetime").flatMap(Dates::parse));
  }

  private static Optional<String> language(Element root) {
    return attribute(root, "html[lang]", "lang");
  }

  private static Optional<String> meta(Element root, String... names) {
    for (Element meta : root.select("meta[content]")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      name = name.isEmpty() ? meta.attr("itemprop") : name;
      for (String wanted : names) {
        if (wanted.equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Element root, String selector) {
    return Optional.ofNullable(root.selectFirst(selector))
        .map(Element::text)
        .filter(found -> !found.isBlank());
  }

  private static Optional<String> attribute(Element root, String selector, String name) {
    return Optional.ofNullable(root.selectFirst(selector))
        .map(found -> found.attr(name).strip())
        .filter(found -> !found.isEmpty());
  }
}
