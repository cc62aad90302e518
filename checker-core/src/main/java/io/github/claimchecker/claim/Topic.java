package io.github.claimchecker.claim;

import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a document has been talking of so far: its title and heading, and who was named last. */
final class Topic {
  private final Phrase title;
  private Phrase heading = Phrase.EMPTY;
  private Phrase lastNamed = Phrase.EMPTY;

  Topic(Phrase title) {
    this.title = title;
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
    return named.isEmpty() && !subject.isEmpty() ? lastNamed : named;
  }

  /** Takes note of the first run of names of a tagged sentence. */
  void tagged(TaggedSentence sentence) {
    List<Token> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isName(i)) {
        names.add(sentence.token(i));
      } else if (!names.isEmpty()) {
        break;
      }
    }
    remember(names);
  }

  /**
   * Takes note of the first capitalised words of a sentence that nobody tagged, its opening aside.
   */
  void untagged(String sentence) {
    List<Token> names = new ArrayList<>();
    int i = sentence.indexOf(' ') + 1;
    while (i > 0 && i < sentence.length()) {
      int end = endOfWord(sentence, i);
      boolean capital = Character.isUpperCase(sentence.charAt(i)) && end > i + 1;
      if (capital) {
        String word = sentence.substring(i, end);
        names.add(new Token(new Span(i, end), word, "PROPN", word.toLowerCase(Locale.ROOT)));
      } else if (!names.isEmpty()) {
        break;
      }
      i = sentence.indexOf(' ', end) + 1;
    }
    remember(names);
  }

  private void remember(List<Token> names) {
    if (!names.isEmpty()) {
      lastNamed = new Phrase(names);
    }
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }
}
