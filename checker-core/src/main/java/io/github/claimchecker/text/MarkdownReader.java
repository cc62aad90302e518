package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads CommonMark with tables. A second heading of the first level begins a second article, and so
 * does a second block of front matter.
 */
final class MarkdownReader implements DocumentReader {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .maxInlineNesting(100)
          .build();

  @Override
  public List<Draft> read(Source source, boolean split, Consumer<Problem> problems) {
    List<Draft> drafts = new ArrayList<>();
    for (FrontMatter.Section section : FrontMatter.sections(source, split, problems)) {
      read(source, section, split, drafts);
    }
    return drafts;
  }

  private static void read(
      Source source, FrontMatter.Section section, boolean split, List<Draft> drafts) {
    Node root = PARSER.parse(source.text().substring(section.start(), section.end()));
    MarkdownWalk walk = new MarkdownWalk(source, section.start());
    boolean titled = false;
    boolean first = true;
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (split && titled && isTitle(node)) {
        drafts.add(draft(section, first, walk.build()));
        walk = new MarkdownWalk(source, section.start());
        first = false;
      }
      titled |= isTitle(node);
      walk.render(node);
    }
    drafts.add(draft(section, first, walk.build()));
  }

  /** The title in front matter is that of the first article below it; the rest is said of all. */
  private static Draft draft(FrontMatter.Section section, boolean first, Content content) {
    Metadata stated = section.metadata();
    Metadata metadata =
        first
            ? stated
            : new Metadata(Optional.empty(), stated.author(), stated.publisher(), stated.date());
    return new Draft(
        metadata, section.language(), first ? content.withRemarks(section.remarks()) : content);
  }

  private static boolean isTitle(Node node) {
    return node instanceof Heading heading && heading.getLevel() == 1;
  }
}
