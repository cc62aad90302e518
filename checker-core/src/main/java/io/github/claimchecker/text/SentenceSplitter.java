package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts documents into sentences. No sentence crosses a block; a heading without a full stop is one
 * sentence. Thread-safe.
 *
 * <p>Works by rules and a list of abbreviations: {@code "approx. 60%"}, {@code "No. 5"} and {@code
 * "the U.S. Geological Survey"} stay whole, and Chinese ends at 。！？.
 */
public final class SentenceSplitter {
  private final SentenceEnds ends = new SentenceEnds();

  /** Makes a splitter. */
  public SentenceSplitter() {}

  /**
   * Cuts a document into its sentences.
   *
   * @param document the document
   * @return the sentences in their order; none is empty
   */
  public List<Sentence> split(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (Span span : spans(document.text(), block.span())) {
        sentences.add(new Sentence(document, block, span));
      }
    }
    return sentences;
  }

  /** The sentences within a span of a text. */
  List<Span> spans(String text, Span within) {
    List<Span> spans = new ArrayList<>();
    int start = SentenceEnds.skipSpace(text, within.start(), within.end());
    while (start < within.end()) {
      int end = ends.next(text, start, within.end());
      int last = end;
      while (last > start && Characters.isSpace(text.charAt(last - 1))) {
        last--;
      }
      spans.add(new Span(start, last));
      start = SentenceEnds.skipSpace(text, end, within.end());
    }
    return spans;
  }
}
