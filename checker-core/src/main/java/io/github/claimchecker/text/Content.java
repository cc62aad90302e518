package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one article and what stands in it.
 *
 * @param text the text without markup
 * @param blocks the parts that no sentence crosses, in their order
 * @param links what the text links to
 * @param comments remarks that are not text
 * @param tables how the cells among the blocks belong together
 * @param map the way back to the file
 */
record Content(
    String text,
    List<Block> blocks,
    List<Link> links,
    List<Comment> comments,
    List<Table> tables,
    SourceMap map) {

  Content {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    comments = List.copyOf(comments);
    tables = List.copyOf(tables);
  }

  /** The same with remarks in front of its comments. */
  Content withRemarks(List<Comment> remarks) {
    List<Comment> all = new ArrayList<>(remarks);
    all.addAll(comments);
    return new Content(text, blocks, links, all, tables, map);
  }
}
