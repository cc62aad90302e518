package io.github.claimchecker.text;

import java.util.List;

/**
 * One article: its text without markup, its blocks, and the way back to the file it came from.
 *
 * <p>A file that holds several articles gives several documents. Immutable.
 */
public final class Document {
  private final String id;
  private final String file;
  private final String language;
  private final Metadata metadata;
  private final String text;
  private final List<Block> blocks;
  private final SourceMap map;

  Document(
      String id,
      String file,
      String language,
      Metadata metadata,
      String text,
      List<Block> blocks,
      SourceMap map) {
    this.id = id;
    this.file = file;
    this.language = language;
    this.metadata = metadata;
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.map = map;
  }

  /**
   * Returns what names the document: its file, with {@code #2}, {@code #3} ... behind it for the
   * second and later articles of one file.
   *
   * @return the id, unique in a run
   */
  public String id() {
    return id;
  }

  /**
   * Returns the file it came from.
   *
   * @return the path as the reader was given it, with {@code /} between folders
   */
  public String file() {
    return file;
  }

  /**
   * Returns the language of its text.
   *
   * @return a BCP 47 tag such as {@code en}
   */
  public String language() {
    return language;
  }

  /**
   * Returns what the document says about itself.
   *
   * @return its metadata
   */
  public Metadata metadata() {
    return metadata;
  }

  /**
   * Returns the text that all spans refer to, without markup.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Returns the parts that no sentence crosses.
   *
   * @return the blocks in their order; they do not overlap
   */
  public List<Block> blocks() {
    return blocks;
  }

  /**
   * Finds where a span of the text stands in the file.
   *
   * @param span a span of {@link #text()}
   * @return its place
   */
  public Place place(Span span) {
    return map.place(file, span);
  }

  @Override
  public String toString() {
    return id;
  }
}
