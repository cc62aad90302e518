package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Tagger;
import io.github.claimchecker.text.Token;
import java.util.List;

/** Tags sentences and takes the times of day out of their quantities and words. */
final class TimeTagging {
  private final Tagger tagger;
  private final WordLists words;
  private final PeriodReader roles;
  private final TimeHints hints;

  TimeTagging(Tagger tagger, WordLists words, PeriodReader roles) {
    this.tagger = tagger;
    this.words = words;
    this.roles = roles;
    this.hints = new TimeHints(roles);
  }

  /**
   * A tagged sentence.
   *
   * @param sentence its words, those of times of day marked
   * @param times the times of day that it names
   */
  record Told(TaggedSentence sentence, List<Timed> times) {}

  /** Whether a sentence may name a time of day, seen without its words being tagged. */
  boolean mayTell(String sentence) {
    return hints.mayTell(sentence);
  }

  /**
   * Tags a sentence.
   *
   * @param text the sentence
   * @param found its quantities; those that are times of day, such as "1830 hours", are left out
   * @param timed whether it may name a time of day
   * @param clock whether it is the cell of a table that holds times of day
   */
  Told read(String text, List<Quantity> found, boolean timed, boolean clock) {
    List<Token> tokens = tagger.tag(text);
    TaggedSentence plain = new TaggedSentence(tokens, timed ? List.of() : found, words);
    List<Timed> times =
        timed ? new TimeReader(new DateWords(roles, plain), clock).read() : List.<Timed>of();
    if (!timed) {
      return new Told(plain, times);
    }
    List<Span> spans = times.stream().map(time -> span(plain, time)).toList();
    List<Quantity> others =
        found.stream()
            .filter(quantity -> spans.stream().noneMatch(quantity.span()::overlaps))
            .toList();
    return new Told(new TaggedSentence(tokens, others, spans, words), times);
  }

  private static Span span(TaggedSentence sentence, Timed time) {
    return new Span(
        sentence.token(time.start()).span().start(), sentence.token(time.end() - 1).span().end());
  }
}
