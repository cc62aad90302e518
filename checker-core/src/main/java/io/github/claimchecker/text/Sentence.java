package io.github.claimchecker.text;

/**
 * One sentence of a document.
 *
 * @param document where it stands
 * @param block the block it belongs to
 * @param span its offsets in the document's text, without space around it
 */
public record Sentence(Document document, Block block, Span span) {

  /**
   * Returns the words of the sentence.
   *
   * @return the characters of {@link #span()}
   */
  public String text() {
    return span.in(document.text());
  }

  /**
   * Returns where the sentence stands in its file.
   *
   * @return its place
   */
  public Place place() {
    return document.place(span);
  }
}
