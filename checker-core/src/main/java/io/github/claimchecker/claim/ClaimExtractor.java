package io.github.claimchecker.claim;

import io.github.claimchecker.claim.Dated.Bound;
import io.github.claimchecker.claim.Meanings.Meant;
import io.github.claimchecker.claim.TimeTagging.Told;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.SentenceSplitter;
import io.github.claimchecker.text.Tagger;
import io.github.claimchecker.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes a claim of every quantity of a document, and of every date or time of day that tells when
 * something happened. Immutable and thread-safe.
 *
 * <p>Only sentences that hold a quantity, a date or a time of day are tagged.
 */
public final class ClaimExtractor {
  private final SentenceSplitter splitter;
  private final QuantityExtractor quantities;
  private final Tagger tagger;
  private final WordLists words;
  private final PeriodReader periods;
  private final UnreadNumbers unread;
  private final TimeTagging tagging;
  private final Entities entities;

  private ClaimExtractor(Tagger tagger) {
    this.splitter = new SentenceSplitter();
    this.quantities = QuantityExtractor.english();
    this.tagger = tagger;
    this.words = WordLists.of("en");
    this.periods = PeriodReader.of("en");
    this.unread = new UnreadNumbers(quantities, words);
    this.tagging = new TimeTagging(tagger, words, periods);
    this.entities = Entities.english();
  }

  /**
   * Makes an extractor for English; loading the language models takes about a second.
   *
   * @return the extractor
   */
  public static ClaimExtractor english() {
    return english(new Tagger());
  }

  /**
   * Makes an extractor for English that shares a tagger.
   *
   * @param tagger cuts sentences into words
   * @return the extractor
   */
  public static ClaimExtractor english(Tagger tagger) {
    return new ClaimExtractor(tagger);
  }

  /**
   * Finds the claims of a document.
   *
   * @param document the document
   * @return a claim for each quantity and each event that is told of a time, in the order of the
   *     text
   */
  public List<Claim> extract(Document document) {
    Topic topic =
        new Topic(
            document
                .metadata()
                .title()
                .map(title -> content(tagger.tag(title)))
                .orElse(Phrase.EMPTY),
            text -> new TaggedSentence(tagger.tag(text), List.of(), words),
            words);
    Labelling labels =
        new Labelling(document, this::tagLabel, words, new UnitLabel(quantities), periods);
    DegreeScale degrees = DegreeScale.of(document.text(), quantities, words);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : splitter.split(document)) {
      List<Quantity> found = degrees.apply(quantities.extract(sentence.text()), sentence.text());
      boolean heading = sentence.block().kind() == Block.Kind.HEADING;
      boolean timed = tagging.mayTell(sentence.text());
      if (found.isEmpty() && !heading && !timed && !mayClaim(sentence.text())) {
        topic.untagged(sentence.text());
        labels.untagged(sentence);
        continue;
      }
      boolean clock = timed && labels.tellsClock(sentence);
      Told told = tagging.read(sentence.text(), found, timed, clock);
      TaggedSentence tagged =
          unread.mark(NumberedThings.unmarked(told.sentence()), sentence.text());
      if (heading) {
        topic.heading(content(tagged));
      }
      claims.addAll(claims(sentence, tagged, told.times(), topic, labels.of(sentence, tagged)));
      topic.tagged(tagged);
    }
    return claims;
  }

  /** Whether a sentence without a quantity that the extractor reads may make a claim. */
  private boolean mayClaim(String sentence) {
    return periods.mayDate(sentence)
        || unread.mayRank(sentence)
        || UnreadNumbers.mayCountNone(sentence);
  }

  private List<Token> tagLabel(String label) {
    return entities.knows(label.split(" ", 2)[0]) ? tagger.tag(label) : tagger.tagLabel(label);
  }

  private List<Claim> claims(
      Sentence sentence,
      TaggedSentence tagged,
      List<Timed> times,
      Topic topic,
      Optional<CellReader> cell) {
    Optional<LocalDate> written = sentence.document().metadata().date();
    Reading reading =
        new Reading(
            sentence,
            tagged,
            topic,
            topic.context(context(content(tagged), cell)),
            new AttributionReader(new Strands(tagged).main().sentence()).read(),
            periods.read(tagged, written),
            times,
            cell,
            unread.reprint());
    List<Claim> claims = reading.ofQuantities();
    claims.addAll(reading.ofEvents());
    claims.sort(Comparator.comparing(claim -> claim.quantity().span()));
    return claims;
  }

  /** What holds for all claims of a sentence. */
  private record Reading(
      Sentence sentence,
      TaggedSentence tagged,
      Topic topic,
      Phrase context,
      Optional<String> attribution,
      List<Dated> dates,
      List<Timed> times,
      Optional<CellReader> cell,
      Reprint reprint) {

    List<Claim> ofQuantities() {
      FrameReader frames = new FrameReader(tagged);
      RatioParts parts = new RatioParts(reprint);
      Meanings meanings = new Meanings(tagged, reprint);
      List<Claim> claims = new ArrayList<>();
      for (int q = 0; q < tagged.quantityCount(); q++) {
        if (frames.isCriterion(q) || isOfTime(tagged.firstOf(q), tagged.endOf(q))) {
          continue;
        }
        Period told = PeriodChoice.of(tagged, frames, dates, q);
        Frame frame = topic.resolve(tagged, frames.read(q), tagged.quantity(q), told);
        Meant meant = meanings.read(q, frames.strand(q));
        Quantity quantity = meant.quantity();
        Optional<CellReader> labels = cell.filter(reader -> reader.tell(quantity.span()));
        claims.add(
            claim(
                labels.map(reader -> reader.inUnit(quantity)).orElse(quantity),
                labels.map(reader -> reader.complete(frame)).orElse(frame),
                labels.isPresent() ? period(told) : told,
                meant.modality()));
        for (Quantity other : parts.of(tagged, q, sentence.text())) {
          boolean whole = other.span().start() > quantity.span().start();
          Frame counted = whole ? frame.withoutVerb() : frame;
          claims.add(claim(other, counted, told, meant.modality()));
        }
      }
      return claims;
    }

    /** "The three months ended June 30": no claim that something lasts three months. */
    private boolean isOfTime(int first, int end) {
      return dates.stream().anyMatch(date -> date.holds(first) && date.end() > end + 1);
    }

    List<Claim> ofEvents() {
      List<Moment> moments = new ArrayList<>(dates);
      moments.addAll(times);
      moments.sort(Comparator.comparingInt(Moment::opening));
      EventReader events = new EventReader(tagged, moments);
      TimeContext context = new TimeContext(tagged, times, dates);
      List<Claim> claims = new ArrayList<>();
      for (Moment moment : moments) {
        Optional<Frame> frame =
            events
                .read(moment)
                .or(() -> cell.flatMap(labels -> labels.ofEvent(moment, tagged)))
                .map(read -> context.complete(moment, read));
        if (frame.isPresent()) {
          boolean denied = isDenied(moment, events.clauses());
          Moment meant = denied ? moment.denied() : moment;
          claims.add(
              claim(
                  meant.quantity(tagged, sentence.text()),
                  topic.resolve(frame.get()),
                  period(context.period(meant)),
                  modality(moment, denied, events.clauses())));
        }
      }
      return claims;
    }

    private boolean isDenied(Moment moment, Clauses clauses) {
      boolean bound = moment.bound() == Bound.BEFORE || moment.bound() == Bound.AFTER;
      boolean put = moment instanceof Dated && moment.bound() == Bound.NONE;
      boolean later = put && read(moment, clauses) == Modality.FORECAST;
      return (bound || later) && new Denials(tagged, clauses).deny(moment.opening(), moment.end());
    }

    private Modality modality(Moment moment, boolean denied, Clauses clauses) {
      Modality read = read(moment, clauses);
      boolean then = denied || moment.bound() == Bound.NOT_UNTIL;
      return then && read == Modality.NEGATED ? Modality.ASSERTED : read;
    }

    private Modality read(Moment moment, Clauses clauses) {
      return ModalityReader.ofEvents(tagged, clauses).read(moment.opening());
    }

    /** What a sentence tells of its time, or the labels of its cell. */
    private Period period(Period told) {
      Optional<LocalDate> written = sentence.document().metadata().date();
      return cell.map(labels -> labels.period(written, told)).orElse(told);
    }

    private Claim claim(Quantity quantity, Frame frame, Period period, Modality modality) {
      return new Claim(
          sentence,
          quantity.shifted(sentence.span().start()),
          frame.head(),
          frame.verb(),
          frame.measure(),
          frame.subject(),
          frame.scope(),
          context,
          period,
          attribution,
          modality);
    }
  }

  private static Phrase context(Phrase own, Optional<CellReader> cell) {
    return cell.map(labels -> labels.context(own)).orElse(own);
  }

  private Phrase content(List<Token> tokens) {
    return content(new TaggedSentence(tokens, List.of(), words));
  }

  private static Phrase content(TaggedSentence sentence) {
    return sentence.content(0, sentence.size());
  }
}
