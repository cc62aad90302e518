package io.github.claimchecker.text;

import java.util.List;
import java.util.Optional;

/** Completes what a document says about itself with its headline and the dateline near its top. */
final class Headline {
  /** How many blocks count as the top of an article. */
  private static final int TOP = 8;

  /** How many of them may be prose. */
  private static final int TOP_PROSE = 2;

  private static final int PROSE = 120;

  private Headline() {}

  /** What is stated wins over what the text shows. */
  static Metadata complete(Metadata stated, Content content) {
    List<Block> top = top(content);
    int at = 0;
    while (at < top.size() && dateline(content, top.get(at)).isEmpty()) {
      at++;
    }
    Optional<Dateline> dateline =
        at < top.size() ? dateline(content, top.get(at)) : Optional.empty();
    int above = at < top.size() ? at - 1 : -1;
    return new Metadata(
        stated.title().or(() -> title(content, top, above)),
        stated.author().or(() -> dateline.flatMap(Dateline::author)).or(() -> byline(content, top)),
        stated.publisher().or(() -> dateline.flatMap(Dateline::publisher)),
        stated.date().or(() -> dateline.map(Dateline::date)));
  }

  /** The blocks before the prose begins, and its first ones. */
  private static List<Block> top(Content content) {
    List<Block> blocks = content.blocks();
    int prose = 0;
    int i = 0;
    while (i < Math.min(TOP, blocks.size()) && prose < TOP_PROSE) {
      prose += isProse(content, blocks.get(i++)) ? 1 : 0;
    }
    return blocks.subList(0, i);
  }

  /** A headline may name a day, but not a publisher. */
  private static Optional<Dateline> dateline(Content content, Block block) {
    if (block.kind() == Block.Kind.TABLE_CELL) {
      return Optional.empty();
    }
    Optional<Dateline> found = DatelineSearch.find(text(content, block));
    return block.kind() == Block.Kind.HEADING
        ? found.map(dateline -> Dateline.of(dateline.date()))
        : found;
  }

  private static Optional<String> byline(Content content, List<Block> top) {
    return top.stream()
        .map(block -> Dateline.byline(text(content, block)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isProse(Content content, Block block) {
    return block.span().length() > PROSE
        || Characters.isStop(content.text().charAt(block.span().end() - 1));
  }

  /** The heading right above the dateline, or the first one at the top. */
  private static Optional<String> title(Content content, List<Block> top, int above) {
    if (above >= 0 && top.get(above).kind() == Block.Kind.HEADING) {
      return Optional.of(text(content, top.get(above)));
    }
    return top.stream()
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .findFirst()
        .map(block -> text(content, block));
  }

  private static String text(Content content, Block block) {
    return block.span().in(content.text());
  }
}
