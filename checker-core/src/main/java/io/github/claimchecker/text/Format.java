package io.github.claimchecker.text;

/** How a file is written. */
public enum Format {
  /** Plain text. */
  PLAIN,
  /** CommonMark with tables. */
  MARKDOWN,
  /** A web page. */
  HTML;

  DocumentReader reader() {
    return switch (this) {
      case PLAIN -> new PlainReader();
      case MARKDOWN -> new MarkdownReader();
      case HTML -> new HtmlReader();
    };
  }
}
