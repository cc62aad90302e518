package io.github.claimchecker.text;

import java.time.LocalDate;
import java.util.List;

/** Packs a document, so that a file that has not changed need not be read again. */
public final class DocumentCodec {
  private DocumentCodec() {}

  /**
   * Packs a document.
   *
   * @param document the document
   * @param out where to
   */
  public static void write(Document document, RecordWriter out) {
    out.text(document.id());
    out.text(document.file());
    out.word(document.language());
    metadata(document.metadata(), out);
    Content content = document.content();
    out.text(content.text());
    out.list(content.blocks(), block -> block(block, out));
    out.list(
        content.links(),
        link -> {
          out.span(link.span());
          out.text(link.destination());
        });
    out.list(content.comments(), comment -> comment(comment, out));
    out.list(
        content.tables(),
        table -> {
          out.number(table.headers());
          out.list(table.rows(), row -> out.list(row, cell -> block(cell, out)));
        });
    content.map().write(out);
  }

  private static void metadata(Metadata metadata, RecordWriter out) {
    out.optional(metadata.title(), out::text);
    out.optional(metadata.author(), out::text);
    out.optional(metadata.publisher(), out::text);
    out.optional(metadata.date(), date -> out.number(date.toEpochDay()));
  }

  private static void block(Block block, RecordWriter out) {
    out.constant(block.kind());
    out.span(block.span());
  }

  private static void comment(Comment comment, RecordWriter out) {
    out.text(comment.text());
    out.number(comment.offset());
    Place place = comment.place();
    out.word(place.file());
    out.number(place.line());
    out.number(place.column());
    out.number(place.endLine());
    out.number(place.endColumn());
  }

  /**
   * Unpacks a document.
   *
   * @param in where from
   * @return a document that tells the same in everything
   */
  public static Document read(RecordReader in) {
    return new Document(in.text(), in.text(), in.word(), metadata(in), content(in));
  }

  private static Metadata metadata(RecordReader in) {
    return new Metadata(
        in.optional(in::text),
        in.optional(in::text),
        in.optional(in::text),
        in.optional(() -> LocalDate.ofEpochDay(in.longNumber())));
  }

  private static Content content(RecordReader in) {
    return new Content(
        in.text(),
        in.list(() -> block(in)),
        in.list(() -> new Link(in.span(), in.text())),
        in.list(() -> comment(in)),
        in.list(() -> new Table(in.number(), rows(in))),
        SourceMap.read(in));
  }

  private static List<List<Block>> rows(RecordReader in) {
    return in.list(() -> in.list(() -> block(in)));
  }

  private static Block block(RecordReader in) {
    return new Block(in.constant(Block.Kind.class), in.span());
  }

  private static Comment comment(RecordReader in) {
    return new Comment(
        in.text(),
        in.number(),
        new Place(in.word(), in.number(), in.number(), in.number(), in.number()));
  }
}
