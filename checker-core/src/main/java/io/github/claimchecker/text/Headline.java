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
    int at = datelineBlock(content);
    Optional<Dateline> dateline =
        at < 0 ? Optional.empty() : Dateline.find(text(content, content.blocks().get(at)));
    return new Metadata(
        stated.title().or(() -> title(content, at)),
        stated.author().or(() -> dateline.flatMap(Dateline::author)),
        stated.publisher().or(() -> dateline.flatMap(Dateline::publisher)),
        stated.date().or(() -> dateline.map(Dateline::date)));
  }

  private static int datelineBlock(Content content) {
    List<Block> blocks = content.blocks();
    int prose = 0;
    for (int i = 0; i < Math.min(TOP, blocks.size()) && prose < TOP_PROSE; i++) {
      Block block = blocks.get(i);
      if (block.kind() != Block.Kind.TABLE_CELL
          && Dateline.find(text(content, block)).isPresent()) {
        return i;
      }
      prose += isProse(content, block) ? 1 : 0;
    }
    return -1;
  }

  private static boolean isProse(Content content, Block block) {
    return block.span().length() > PROSE
        || Characters.isStop(content.text().charAt(block.span().end() - 1));
  }

  /** The heading right above the dateline, or the first one. */
  private static Optional<String> title(Content content, int dateline) {
    List<Block> blocks = content.blocks();
    if (dateline > 0 && blocks.get(dateline - 1).kind() == Block.Kind.HEADING) {
      return Optional.of(text(content, blocks.get(dateline - 1)));
    }
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .findFirst()
        .map(block -> text(content, block));
  }

  private static String text(Content content, Block block) {
    return block.span().in(content.text());
  }
}
