package io.github.claimchecker.text;

/** The way from offsets of a document's text back to lines and columns of its file. */
interface SourceMap {

  /** Finds where a span of the text stands in {@code file}. */
  Place place(String file, Span span);
}
