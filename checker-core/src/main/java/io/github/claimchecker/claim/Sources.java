package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import java.util.stream.IntStream;

/**
 * Knows who only passes a number on: "the magazine gives the hotel 30 points" tells of the hotel.
 */
final class Sources {
  private final TaggedSentence sentence;

  Sources(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** Takes the subject of a frame away where it is no more than where the number was read. */
  void leaveOut(FrameWords words) {
    int verb = words.verb;
    boolean passes =
        verb != NOT_THERE && (sentence.in("pass-on", verb) || sentence.in("report-verb", verb));
    if (passes && words.subject.headSet(verb).stream().anyMatch(this::isMedium)) {
      words.subject.headSet(verb).clear();
    }
  }

  /** Not "website visits", which are counted. */
  private boolean isMedium(int i) {
    return sentence.in("medium", i)
        && IntStream.iterate(i + 1, sentence::isNoun, next -> next + 1).allMatch(this::isTelling);
  }

  /** A name behind it says which one: "the review site Filmrat". */
  private boolean isTelling(int i) {
    return sentence.isName(i) || sentence.in("medium", i);
  }
}
