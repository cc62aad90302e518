package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Change;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Direction;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.RecordReader;
import io.github.claimchecker.text.RecordWriter;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.TokenCodec;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Packs the claims of a document, so that a document that has not changed need not be read. */
public final class ClaimCodec {
  private ClaimCodec() {}

  /**
   * Packs claims.
   *
   * @param claims the claims of one document
   * @param out where to
   */
  public static void write(List<Claim> claims, RecordWriter out) {
    out.list(claims, claim -> write(claim, out));
  }

  private static void write(Claim claim, RecordWriter out) {
    out.shared(claim.sentence(), sentence -> sentence(sentence, out));
    quantity(claim.quantity(), out);
    out.optional(claim.head(), token -> TokenCodec.write(token, out));
    out.optional(claim.verb(), token -> TokenCodec.write(token, out));
    phrase(claim.measure(), out);
    phrase(claim.subject(), out);
    phrase(claim.scope(), out);
    phrase(claim.context(), out);
    out.shared(claim.period(), period -> period(period, out));
    out.optional(claim.attribution(), out::word);
    out.constant(claim.modality());
  }

  private static void sentence(Sentence sentence, RecordWriter out) {
    out.constant(sentence.block().kind());
    out.span(sentence.block().span());
    out.span(sentence.span());
  }

  private static void phrase(Phrase phrase, RecordWriter out) {
    out.shared(phrase, words -> out.list(words.tokens(), token -> TokenCodec.write(token, out)));
  }

  private static void period(Period period, RecordWriter out) {
    out.optional(period.from(), day -> out.number(day.toEpochDay()));
    out.optional(period.to(), day -> out.number(day.toEpochDay()));
    out.bool(period.yearKnown());
    out.word(period.printed());
    out.optional(period.byTheLetter(), day -> out.number(day.toEpochDay()));
    out.optional(period.edge(), day -> out.number(day.toEpochDay()));
  }

  private static void quantity(Quantity quantity, RecordWriter out) {
    out.span(quantity.span());
    out.word(quantity.surface());
    out.constant(quantity.kind());
    out.constant(quantity.hedge());
    out.optional(quantity.value(), value -> decimal(value, out));
    out.optional(quantity.low(), value -> decimal(value, out));
    out.optional(quantity.high(), value -> decimal(value, out));
    out.shared(quantity.unit(), unit -> unit(unit, out));
    out.optional(quantity.noun(), out::word);
    out.optional(quantity.direction(), out::constant);
    interval(quantity.stated(), out);
    interval(quantity.expected(), out);
    out.bool(quantity.soft());
    out.optional(quantity.change(), change -> change(change, out));
  }

  private static void decimal(BigDecimal value, RecordWriter out) {
    out.word(value.toString());
  }

  private static void unit(Unit unit, RecordWriter out) {
    out.word(unit.id());
    out.constant(unit.dimension());
    out.word(unit.base());
    out.real(unit.factor());
    out.real(unit.offset());
  }

  private static void interval(Interval interval, RecordWriter out) {
    out.real(interval.low());
    out.real(interval.high());
    out.bool(interval.lowClosed());
    out.bool(interval.highClosed());
  }

  private static void change(Change change, RecordWriter out) {
    out.constant(change.part());
    out.span(change.verb());
    out.constant(change.direction());
    out.bool(change.relative());
    out.optional(change.base(), out::word);
  }

  /**
   * Unpacks claims.
   *
   * @param document the document that they were found in
   * @param in where from
   * @return claims that are equal to those that were packed
   */
  public static List<Claim> read(Document document, RecordReader in) {
    return in.list(
        () ->
            new Claim(
                in.shared(Sentence.class, () -> sentence(document, in)),
                quantity(in),
                in.optional(() -> TokenCodec.read(in)),
                in.optional(() -> TokenCodec.read(in)),
                phrase(in),
                phrase(in),
                phrase(in),
                phrase(in),
                in.shared(Period.class, () -> period(in)),
                in.optional(in::word),
                in.constant(Modality.class)));
  }

  private static Sentence sentence(Document document, RecordReader in) {
    Block block = new Block(in.constant(Block.Kind.class), in.span());
    return new Sentence(document, block, in.span());
  }

  private static Phrase phrase(RecordReader in) {
    return in.shared(Phrase.class, () -> new Phrase(in.list(() -> TokenCodec.read(in))));
  }

  private static Period period(RecordReader in) {
    return new Period(
        in.optional(() -> LocalDate.ofEpochDay(in.longNumber())),
        in.optional(() -> LocalDate.ofEpochDay(in.longNumber())),
        in.bool(),
        in.word(),
        in.optional(() -> LocalDate.ofEpochDay(in.longNumber())),
        in.optional(() -> LocalDate.ofEpochDay(in.longNumber())));
  }

  private static Quantity quantity(RecordReader in) {
    return new Quantity(
        in.span(),
        in.word(),
        in.constant(Kind.class),
        in.constant(Hedge.class),
        in.optional(() -> new BigDecimal(in.word())),
        in.optional(() -> new BigDecimal(in.word())),
        in.optional(() -> new BigDecimal(in.word())),
        in.shared(Unit.class, () -> unit(in)),
        in.optional(in::word),
        in.optional(() -> in.constant(Direction.class)),
        interval(in),
        interval(in),
        in.bool(),
        in.optional(() -> change(in)));
  }

  private static Unit unit(RecordReader in) {
    return new Unit(in.word(), in.constant(Dimension.class), in.word(), in.real(), in.real());
  }

  private static Interval interval(RecordReader in) {
    return new Interval(in.real(), in.real(), in.bool(), in.bool());
  }

  private static Change change(RecordReader in) {
    return new Change(
        in.constant(Change.Part.class),
        in.span(),
        in.constant(Direction.class),
        in.bool(),
        in.optional(in::word));
  }
}
