package io.github.claimchecker.claim;

import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the dates and times of day that a cell or line holds and nothing else, by the labels of its
 * row and its column: "begins", "from", "Sunday".
 */
final class EventCells {
  private final List<TaggedSentence> labels;
  private final List<TaggedSentence> columns;
  private final Optional<TaggedSentence> numbered;
  private final Span told;

  /**
   * Makes a reader.
   *
   * @param labels all labels
   * @param columns those over the cell; none for a line
   * @param numbered what the row has for a name where that is a number: "Lessons 4 and 5"
   * @param told the part of the sentence that they are the labels of
   */
  EventCells(
      List<TaggedSentence> labels,
      List<TaggedSentence> columns,
      Optional<TaggedSentence> numbered,
      Span told) {
    this.labels = labels;
    this.columns = columns;
    this.numbered = numbered;
    this.told = told;
  }

  /** Whether a label tells that its cells hold times of day: "departs", "opening hours". */
  boolean tellClock() {
    return labels.stream().anyMatch(label -> words(label).anyMatch(i -> label.in("clock", i)))
        || !edges().isEmpty();
  }

  /** What the cell itself tells beside its time; empty where it is no time alone. */
  Optional<Frame> read(Moment moment, TaggedSentence cell) {
    boolean whole =
        cell.token(moment.opening()).span().start() == told.start()
            && cell.token(endOf(moment, cell) - 1).span().end() >= told.end();
    if (!whole) {
      return Optional.empty();
    }
    if (moment instanceof Timed) {
      return Optional.of(frame(edges(), tokens("day")));
    }
    boolean year = moment.end() - moment.opening() == 1; // it may as well be a number
    return columns.isEmpty() || year ? Optional.empty() : Optional.of(frame(List.of(), List.of()));
  }

  /** The word behind a time and behind "on" and the marks that follow it: "from 15:00 on". */
  private static int endOf(Moment moment, TaggedSentence cell) {
    int end = moment.end();
    while (end < cell.size() && (cell.isMark(end) || cell.in("onward", end))) {
      end++;
    }
    return end;
  }

  /** What the name of the row says, and in the scope its number: lesson 4 is not lesson 5. */
  private Frame frame(List<Token> edges, List<Token> days) {
    List<Token> measure = new ArrayList<>();
    List<Token> scope = new ArrayList<>(days);
    numbered.ifPresent(
        label -> {
          measure.addAll(label.content(0, label.size()).tokens());
          words(label).filter(i -> label.isTagged(i, "NUM")).map(label::token).forEach(scope::add);
        });
    measure.addAll(edges);
    return new Frame(
        Optional.empty(), Optional.empty(), new Phrase(measure), Phrase.EMPTY, new Phrase(scope));
  }

  private List<Token> tokens(String section) {
    List<Token> found = new ArrayList<>();
    for (TaggedSentence label : labels) {
      words(label).filter(i -> label.in(section, i)).forEach(i -> found.add(label.token(i)));
    }
    return found;
  }

  /** "From" or "until" over a column, which says of which end its times are. */
  private List<Token> edges() {
    List<Token> edges = new ArrayList<>();
    for (TaggedSentence column : columns) {
      if (column.size() == 1 && column.in("edge-column", 0)) {
        Token said = column.token(0);
        String word = said.lemma().equals("to") ? "until" : said.lemma();
        edges.add(new Token(said.span(), word, said.tag(), word));
      }
    }
    return edges;
  }

  private static Stream<Integer> words(TaggedSentence label) {
    return Stream.iterate(0, i -> i < label.size(), i -> i + 1);
  }
}
