package io.github.claimchecker.text;

/**
 * A part of a document that no sentence crosses.
 *
 * @param kind what it is
 * @param span where it stands in the document's text
 */
public record Block(Kind kind, Span span) {

  /** What a block is. */
  public enum Kind {
    /** A headline, of the article or of a section. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** One item of a list, without its bullet or number. */
    LIST_ITEM,
    /** One cell of a table. */
    TABLE_CELL
  }
}
