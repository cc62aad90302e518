package io.github.claimchecker.text;

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
}
