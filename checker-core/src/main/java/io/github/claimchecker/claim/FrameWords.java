package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of a frame while it is read, by their places in the sentence. */
final class FrameWords {
  private final TaggedSentence sentence;
  private final NounPhrases phrases;
  final TreeSet<Integer> measure = new TreeSet<>();
  final TreeSet<Integer> subject = new TreeSet<>();
  final TreeSet<Integer> scope = new TreeSet<>();
  int head = NOT_THERE;
  int verb = NOT_THERE;

  FrameWords(Strand strand) {
    this.sentence = strand.sentence();
    this.phrases = strand.phrases();
  }

  /** Takes the words of a noun phrase for what is measured, and its names for whose it is. */
  void addWords(NounPhrase phrase) {
    addContent(phrase.start(), phrase.end());
    addPossessors(phrase);
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (sentence.isName(i)) {
        subject.add(i);
      }
    }
  }

  void addContent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isContent(i)) {
        measure.add(i);
      }
    }
  }

  /** Takes a noun phrase, what it is joined with and what hangs on it, for whose the measure is. */
  void addSubject(NounPhrase phrase, int limit) {
    NounPhrase joined = phrase;
    while (joined != null) {
      int end = joined.end();
      for (NounPhrase part : phrases.chainAt(joined.start(), limit)) {
        addNames(part);
        end = part.end();
      }
      boolean and = end + 1 < limit && sentence.isTagged(end, "CCONJ");
      joined = and ? phrases.at(end + 1, limit) : null;
    }
  }

  private void addNames(NounPhrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (sentence.isContent(i) || sentence.in("anaphor", i)) {
        subject.add(i);
      }
    }
  }

  /** "China's share", "its imports": whose it is stands inside the phrase. */
  void addPossessors(NounPhrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (sentence.isPossessive(i + 1) && sentence.isNoun(i) && !sentence.in("everybody", i)) {
        for (int j = i; j >= phrase.start() && sentence.isNoun(j); j--) {
          subject.add(j);
        }
      } else if (sentence.in("anaphor", i)) {
        subject.add(i);
      }
    }
  }

  /** The frame of these words; an aside without a subject is told of what it stands beside. */
  Frame frame(Phrase host) {
    Phrase whose = phrase(subject);
    return new Frame(
        word(head), word(verb), phrase(measure), whose.isEmpty() ? host : whose, phrase(scope));
  }

  private Optional<Token> word(int i) {
    return i == NOT_THERE ? Optional.empty() : Optional.of(sentence.token(i));
  }

  private Phrase phrase(Set<Integer> indices) {
    List<Token> tokens = new ArrayList<>();
    for (int i : indices) {
      tokens.add(sentence.token(i));
    }
    return new Phrase(tokens);
  }
}
