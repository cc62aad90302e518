package io.github.claimchecker.claim;

import io.github.claimchecker.claim.TableLabels.Labels;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What labels say of the sentences of a document: those of the rows and columns of its tables, and
 * those of its lines.
 */
final class Labelling {
  private final TableLabels tables;
  private final LineLabels lines;
  private final Function<String, TaggedSentence> tagger;
  private final UnitLabel units;
  private final PeriodReader periods;

  /** A label is tagged once for all that it says something of. */
  Labelling(
      Document document,
      Function<String, List<Token>> tagger,
      WordLists words,
      UnitLabel units,
      PeriodReader periods) {
    Map<String, TaggedSentence> seen = new HashMap<>();
    this.tagger =
        label ->
            seen.computeIfAbsent(
                label, text -> new TaggedSentence(tagger.apply(text), List.of(), words));
    this.tables = TableLabels.of(document);
    this.lines = new LineLabels(this.tagger);
    this.units = units;
    this.periods = periods;
  }

  /** Whether the label of a sentence that is not tagged yet tells that it holds times of day. */
  boolean tellsClock(Sentence sentence) {
    Span whole = new Span(0, sentence.text().length());
    return cell(sentence)
        .or(() -> LineLabels.candidate(sentence.text()).map(label -> line(label, whole)))
        .filter(CellReader::tellsClock)
        .isPresent();
  }

  /** What labels say of a sentence; each has to be asked for once, in their order. */
  Optional<CellReader> of(Sentence sentence, TaggedSentence tagged) {
    Optional<CellReader> cell = cell(sentence);
    return cell.isPresent()
        ? cell
        : lines.of(sentence, tagged).map(found -> line(found.text(), found.value()));
  }

  /** Takes note of a sentence that makes no claim. */
  void untagged(Sentence sentence) {
    lines.note(sentence);
  }

  private Optional<CellReader> cell(Sentence sentence) {
    Span whole = new Span(0, sentence.text().length());
    return tables.of(sentence.block()).map(labels -> reader(labels, whole));
  }

  private CellReader line(String label, Span value) {
    return reader(Labels.ofLine(label), value);
  }

  private CellReader reader(Labels labels, Span told) {
    return new CellReader(labels, told, tagger, units, periods);
  }
}
