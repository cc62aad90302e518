package io.github.claimchecker.claim;

import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a document has been talking of so far: its title and heading, and who was named last. */
final class Topic {
  private final Phrase title;
  private Phrase heading = Phrase.EMPTY;
  private final Function<String, TaggedSentence> tagger;
  private Phrase lastNamed = Phrase.EMPTY;
  private String untagged = "";

  Topic(Phrase title, Function<String, TaggedSentence> tagger) {
    this.title = title;
    this.tagger = tagger;
  }

  /** A heading replaces the one before it; the title stays. */
  void heading(Phrase words) {
    heading = words;
  }

  /** The words of a sentence with those of the title and the heading above it. */
  Phrase context(Phrase sentence) {
    List<Token> words = new ArrayList<>(sentence.tokens());
    words.addAll(heading.tokens());
    words.addAll(title.tokens());
    return new Phrase(words);
  }

  /** Replaces a subject that is a pronoun by what was named last. */
  Phrase resolve(Phrase subject) {
    Phrase named =
        new Phrase(subject.tokens().stream().filter(token -> !token.tag().equals("PRON")).toList());
    if (!named.isEmpty() || subject.isEmpty()) {
      return named;
    }
    if (!untagged.isEmpty()) {
      tagged(tagger.apply(untagged));
    }
    return lastNamed;
  }

  /** Takes note of the first run of names of a tagged sentence. */
  void tagged(TaggedSentence sentence) {
    untagged = "";
    List<Token> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isName(i)) {
        names.add(sentence.token(i));
      } else if (!names.isEmpty()) {
        break;
      }
    }
    if (!names.isEmpty()) {
      lastNamed = new Phrase(names);
    }
  }

  /**
   * Takes note of a sentence that holds no quantity; it is tagged only if a pronoun asks for it.
   */
  void untagged(String sentence) {
    untagged = sentence;
  }
}
