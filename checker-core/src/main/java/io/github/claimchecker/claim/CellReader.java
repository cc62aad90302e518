package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.claim.TableLabels.Labels;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what the labels of a table, or of a line, say of what a cell or the line holds: of what it
 * tells, in which unit and as of when.
 */
final class CellReader {
  private final Labels labels;
  private final Span told;
  private final UnitLabel units;
  private final List<TaggedSentence> rows;
  private final List<TaggedSentence> columns;
  private final List<Token> content;
  private final PeriodReader periods;
  private final Function<String, TaggedSentence> tagger;

  /**
   * Makes a reader.
   *
   * @param labels what stands beside, above and over the cell
   * @param told the part of the cell's sentence that they are the labels of
   */
  CellReader(
      Labels labels,
      Span told,
      Function<String, TaggedSentence> tagger,
      UnitLabel units,
      PeriodReader periods) {
    this.labels = labels;
    this.told = told;
    this.periods = periods;
    this.units = units;
    this.tagger = tagger;
    this.rows = tagged(labels.row(), units, tagger);
    this.columns = tagged(labels.column(), units, tagger);
    this.content = Stream.of(rows, columns).flatMap(List::stream).flatMap(this::content).toList();
  }

  private static List<TaggedSentence> tagged(
      List<String> labels, UnitLabel units, Function<String, TaggedSentence> tagger) {
    return labels.stream()
        .map(units::without)
        .filter(label -> !label.isEmpty())
        .map(tagger)
        .toList();
  }

  /** Whether the labels are those of what stands at some place in the sentence. */
  boolean tell(Span place) {
    return told.contains(place);
  }

  /** The number of a cell in the unit that its column, its row or the caption gives. */
  Quantity inUnit(Quantity bare) {
    List<String> nearest = new ArrayList<>(labels.row());
    nearest.addAll(labels.column());
    Optional<String> given =
        nearest.stream().flatMap(label -> units.of(label).stream()).findFirst();
    return given
        .or(() -> labels.caption().filter(this::isMeant).flatMap(UnitLabel::ofCaption))
        .flatMap(unit -> units.apply(bare, unit))
        .orElse(bare);
  }

  /** "Money in thousands of dollars" gives no unit to the visitors of a row. */
  private boolean isMeant(String caption) {
    TaggedSentence told = tagger.apply(caption);
    return !told.in("money", 0) || all().stream().anyMatch(CellReader::tellsMoney);
  }

  private static boolean tellsMoney(TaggedSentence label) {
    return IntStream.range(0, label.size()).anyMatch(i -> label.in("amount", i));
  }

  /** The time in the heading of the column, or else in the label of the row. */
  Period period(Optional<LocalDate> written, Period own) {
    if (own.isSpecified()) {
      return own;
    }
    return all().stream()
        .flatMap(label -> periods.read(label, written).stream())
        .findFirst()
        .map(Dated::period)
        .orElse(own);
  }

  /** The columns first: they hold the years more often. */
  private List<TaggedSentence> all() {
    List<TaggedSentence> all = new ArrayList<>(columns);
    all.addAll(rows);
    return all;
  }

  /** Fills in what a cell, which mostly holds a number alone, does not say itself. */
  Frame complete(Frame own) {
    return new Frame(
        own.head().or(this::head),
        own.verb().or(this::verb),
        joined(words(token -> true), own.measure()),
        joined(words(token -> token.tag().equals("PROPN")), own.subject()),
        own.scope());
  }

  /** Whether a label tells that its cells hold times of day: "departs", "opening hours". */
  boolean tellsClock() {
    return events().tellClock();
  }

  /** What a cell or line tells that holds a date or a time of day and nothing else. */
  Optional<Frame> ofEvent(Moment moment, TaggedSentence cell) {
    return events()
        .read(moment, cell)
        .map(this::complete)
        .filter(frame -> !frame.measure().isEmpty() && namesRow())
        .map(CellReader::headed);
  }

  /** Whether the row has no name, or one that tells it from others. */
  private boolean namesRow() {
    return rows.isEmpty()
        || labels.numbered().isPresent()
        || rows.stream().anyMatch(CellReader::says);
  }

  private static boolean says(TaggedSentence label) {
    return IntStream.range(0, label.size()).anyMatch(i -> label.isContent(i) || label.in("day", i));
  }

  /** "Begins" is what happens where no label has a noun. */
  private static Frame headed(Frame frame) {
    return new Frame(
        frame.head().or(frame::verb).or(() -> frame.measure().tokens().stream().findFirst()),
        frame.verb(),
        frame.measure(),
        frame.subject(),
        frame.scope());
  }

  private EventCells events() {
    return new EventCells(all(), columns, labels.numbered().map(tagger), told);
  }

  /** All words of the labels that say something, where the sentence does not hold them itself. */
  Phrase context(Phrase own) {
    return told.start() > 0 ? own : joined(words(token -> true), own);
  }

  private static Phrase joined(List<Token> first, Phrase second) {
    List<Token> tokens = new ArrayList<>(first);
    tokens.addAll(second.tokens());
    return new Phrase(tokens);
  }

  /** The row says what is measured; where it only names somebody, the column does. */
  private Optional<Token> head() {
    List<TaggedSentence> both = new ArrayList<>(rows);
    both.addAll(columns);
    for (TaggedSentence label : both) {
      NounPhrase phrase = new NounPhrases(label).at(0, label.size());
      if (phrase != null && !label.isName(phrase.head()) && label.isContent(phrase.head())) {
        return Optional.of(label.token(phrase.head()));
      }
    }
    return rows.stream().filter(CellReader::isWithoutNoun).findFirst().flatMap(CellReader::said);
  }

  /** "How long does the crossing take?", "Ageing in oak": a label that no noun opens. */
  private static boolean isWithoutNoun(TaggedSentence label) {
    boolean verb = label.size() > 0 && label.isVerb(0) && label.lower(0).endsWith("ing");
    return verb || label.lower(label.size() - 1).equals("?");
  }

  /** The verb of a label, or else what it opens with: "how thick". */
  private static Optional<Token> said(TaggedSentence label) {
    List<Token> content = label.content(0, label.size()).tokens();
    return content.stream()
        .filter(token -> token.tag().equals("VERB"))
        .findFirst()
        .or(() -> content.stream().findFirst());
  }

  private Optional<Token> verb() {
    return words(token -> token.tag().equals("VERB")).stream().findFirst();
  }

  private List<Token> words(Predicate<Token> wanted) {
    return content.stream().filter(wanted).toList();
  }

  /** The words of a label that say something, but for its times ("Q2 2025"). */
  private Stream<Token> content(TaggedSentence label) {
    List<Dated> times = periods.read(label, Optional.empty());
    return IntStream.range(0, label.size())
        .filter(label::isContent)
        .filter(i -> times.stream().noneMatch(dated -> dated.holds(i)))
        .mapToObj(label::token);
  }
}
