package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes frames of the words that tell of a dated event. */
final class EventFrames {
  private final TaggedSentence sentence;
  private final List<Moment> moments;

  EventFrames(TaggedSentence sentence, List<Moment> moments) {
    this.sentence = sentence;
    this.moments = moments;
  }

  /** A frame whose head is its verb and all that it says. */
  Frame ofVerb(int verb, NounPhrase owner) {
    return of(sentence.token(verb), verb, new TreeSet<>(List.of(verb)), owner);
  }

  /** A frame without a verb, told by a noun phrase. */
  Frame ofThing(NounPhrase thing, NounPhrase owner) {
    return of(
        sentence.token(thing.head()),
        Predicates.NOT_THERE,
        content(thing.start(), thing.end()),
        owner);
  }

  /** A frame of a verb that no word of the sentence says. */
  Frame unsaid(Token verb, NounPhrase owner) {
    Phrase told = new Phrase(List.of(verb));
    Phrase subject = words(owner.start(), owner.end());
    return new Frame(Optional.of(verb), Optional.of(verb), told, subject, Phrase.EMPTY);
  }

  Frame of(Token head, int verb, SortedSet<Integer> measure, @Nullable NounPhrase owner) {
    List<Token> told = new ArrayList<>();
    measure.forEach(i -> told.add(sentence.token(i)));
    return new Frame(
        Optional.of(head),
        verb == Predicates.NOT_THERE ? Optional.empty() : Optional.of(sentence.token(verb)),
        new Phrase(told),
        owner == null ? Phrase.EMPTY : words(owner.start(), owner.end()),
        Phrase.EMPTY);
  }

  /** The words from one to before another that say something and belong to no time. */
  SortedSet<Integer> content(int from, int to) {
    SortedSet<Integer> content = new TreeSet<>();
    for (int i = from; i < to; i++) {
      if (sentence.isContent(i) && !isDate(i)) {
        content.add(i);
      }
    }
    return content;
  }

  private boolean isDate(int word) {
    return moments.stream().anyMatch(moment -> moment.holds(word));
  }

  private Phrase words(int from, int to) {
    List<Token> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (sentence.isContent(i) || sentence.in("anaphor", i)) {
        words.add(sentence.token(i));
      }
    }
    return new Phrase(words);
  }
}
