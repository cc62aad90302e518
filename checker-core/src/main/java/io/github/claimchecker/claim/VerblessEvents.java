package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Reads what happens at a time of day in a sentence without a verb: "Check-in from 15:00 on", "No
 * landings between 11 p.m. and 5 a.m.". Such words may stand behind a colon as well.
 */
final class VerblessEvents {
  private final TaggedSentence sentence;
  private final NounPhrases phrases;
  private final EventFrames frames;
  private final TimeEvents times;

  VerblessEvents(
      TaggedSentence sentence, NounPhrases phrases, EventFrames frames, TimeEvents times) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.frames = frames;
    this.times = times;
  }

  /** The nouns in front of a time; empty where they do not open the sentence, or a verb stands. */
  Optional<Frame> read(Timed timed, EventScope scope) {
    NounPhrase thing = phrases.at(scope.start(), timed.opening());
    boolean colon = sentence.lower(scope.start() - 1).equals(":");
    boolean whole =
        (colon || scope.start() == 0)
            && !sentence.hasVerb(scope.start(), colon ? scope.end() : sentence.size());
    if (!whole || thing == null || !joins(thing.end(), timed.opening())) {
      return Optional.empty();
    }
    SortedSet<Integer> told = frames.content(scope.start(), timed.opening());
    SortedSet<Integer> named = told.headSet(thing.end());
    named.removeIf(times::isDay);
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(frames.of(sentence.token(named.last()), Predicates.NOT_THERE, told, thing));
  }

  /** Whether no mark cuts off what stands between two words. */
  private boolean joins(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isMark(i) || sentence.isQuantity(i) && !times.isDay(i)) {
        return false;
      }
    }
    return true;
  }
}
