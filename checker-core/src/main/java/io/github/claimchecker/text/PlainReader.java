package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads plain text. A headline with a dateline below it ("Harbour News· 2025-12-27 04:15") begins
 * another article, if there are two or more of them.
 */
final class PlainReader implements DocumentReader {

  @Override
  public List<Draft> read(Source source, boolean split, Consumer<Problem> problems) {
    List<Draft> drafts = new ArrayList<>();
    for (FrontMatter.Section section : FrontMatter.sections(source, split, problems)) {
      List<PlainBlock> blocks = PlainBlocks.of(source, section.start(), section.end());
      int from = 0;
      for (int to : split ? articleStarts(blocks) : List.<Integer>of()) {
        drafts.add(draft(source, section, blocks.subList(from, to), from == 0));
        from = to;
      }
      drafts.add(draft(source, section, blocks.subList(from, blocks.size()), from == 0));
    }
    return drafts;
  }

  private static Draft draft(
      Source source, FrontMatter.Section section, List<PlainBlock> blocks, boolean first) {
    TextBuilder text = new TextBuilder(source);
    for (int i = 0; i < blocks.size(); i++) {
      PlainBlock block = blocks.get(i);
      boolean last = i + 1 == blocks.size();
      block.render(
          text, block.isHeading(i == 0, last ? Optional.empty() : Optional.of(blocks.get(i + 1))));
    }
    Content content = text.build();
    return new Draft(
        first ? section.metadata() : Metadata.NONE,
        section.language(),
        first ? content.withRemarks(section.remarks()) : content);
  }

  /** Where the second and later articles start, as indexes of blocks. */
  private static List<Integer> articleStarts(List<PlainBlock> blocks) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i - 1).looksLikeHeading() && blocks.get(i).startsArticle()) {
        starts.add(i - 1);
      }
    }
    if (starts.size() < 2) {
      return List.of();
    }
    boolean nothingBefore =
        blocks.subList(0, starts.get(0)).stream().allMatch(PlainBlock::looksLikeHeading);
    return nothingBefore ? starts.subList(1, starts.size()) : starts;
  }
}
