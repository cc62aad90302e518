package io.github.claimchecker.text;

import java.util.List;

/** Makes documents of plain text for tests of later stages. */
public final class PlainDocuments {

  private PlainDocuments() {}

  /** Makes a document of one paragraph whose text is the file's. */
  public static Document of(String file, Metadata metadata, String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Document(
        file, file, "en", metadata, text, List.of(block), (name, span) -> place(name, text, span));
  }

  private static Place place(String file, String text, Span span) {
    return new Place(
        file,
        line(text, span.start()),
        column(text, span.start()),
        line(text, span.end()),
        column(text, span.end()));
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static int column(String text, int offset) {
    return offset - text.lastIndexOf('\n', offset - 1);
  }
}
