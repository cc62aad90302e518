package io.github.claimchecker.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
  private final Content content;

  Document(String id, String file, String language, Metadata metadata, Content content) {
    this.id = id;
    this.file = file;
    this.language = language;
    this.metadata = metadata;
    this.content = content;
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
    return content.text();
  }

  /**
   * Returns the parts that no sentence crosses.
   *
   * @return the blocks in their order; they do not overlap
   */
  public List<Block> blocks() {
    return content.blocks();
  }

  /**
   * Returns what the document links to.
   *
   * @return the links in their order
   */
  public List<Link> links() {
    return content.links();
  }

  /**
   * Returns the comments of the file that stand in this document.
   *
   * @return the comments in their order
   */
  public List<Comment> comments() {
    return content.comments();
  }

  /**
   * Returns how the table cells among the blocks belong together.
   *
   * @return the tables in their order
   */
  public List<Table> tables() {
    return content.tables();
  }

  /**
   * Returns the same document, speaking from another day.
   *
   * @param date the day that relative periods count from
   * @return the document with the date in its metadata
   */
  public Document withDate(LocalDate date) {
    Metadata dated =
        new Metadata(metadata.title(), metadata.author(), metadata.publisher(), Optional.of(date));
    return new Document(id, file, language, dated, content);
  }

  /**
   * Finds where a span of the text stands in the file.
   *
   * @param span a span of {@link #text()}
   * @return its place
   */
  public Place place(Span span) {
    return content.map().place(file, span);
  }

  Content content() {
    return content;
  }

  @Override
  public String toString() {
    return id;
  }
}
