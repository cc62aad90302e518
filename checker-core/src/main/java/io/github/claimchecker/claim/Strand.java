package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sentence that a quantity is read in: the sentence without what is set aside, or an
 * aside by itself.
 */
final class Strand {
  private final TaggedSentence sentence;
  private final Phrase host;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Predicates predicates;

  /**
   * Makes a strand.
   *
   * @param sentence its words
   * @param host what an aside goes on about; empty for the sentence itself
   */
  Strand(TaggedSentence sentence, Phrase host) {
    this.sentence = sentence;
    this.host = host;
    this.clauses = new Clauses(sentence);
    this.phrases = new NounPhrases(sentence);
    this.predicates = new Predicates(sentence, phrases);
  }

  TaggedSentence sentence() {
    return sentence;
  }

  Phrase host() {
    return host;
  }

  Clauses clauses() {
    return clauses;
  }

  NounPhrases phrases() {
    return phrases;
  }

  Predicates predicates() {
    return predicates;
  }

  /** The words of a noun phrase that say something. */
  static Phrase content(TaggedSentence sentence, @Nullable NounPhrase phrase) {
    return phrase == null ? Phrase.EMPTY : sentence.content(phrase.start(), phrase.end());
  }
}
