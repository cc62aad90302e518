package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import java.util.Optional;

/** Reads who says a sentence: "X said", "according to X", "X estimates that". */
final class AttributionReader {
  private final TaggedSentence sentence;
  private final NounPhrases phrases;

  AttributionReader(TaggedSentence sentence) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
  }

  Optional<String> read() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.lower(i).equals("according") && sentence.lower(i + 1).equals("to")) {
        return print(phrases.at(i + 2, sentence.size()));
      }
      if (sentence.isVerb(i) && sentence.in("report-verb", i) && !isPassive(i)) {
        Optional<String> speaker = speaker(i);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  /** Whoever stands before a verb of speech that opens a quotation or a "that", or behind it. */
  private Optional<String> speaker(int verb) {
    String next = sentence.lower(verb + 1);
    boolean opens =
        next.equals("that")
            || next.equals(",")
            || next.equals(":")
            || next.startsWith("\"")
            || sentence.lower(verb).equals("said")
            || sentence.lower(verb).equals("says");
    boolean closed = isCloser(verb - 1);
    if (closed) {
      return print(phrases.at(verb + 1, sentence.size()));
    }
    return opens ? print(phrases.before(verb, startOfPart(verb))) : Optional.empty();
  }

  /** "40 leaks were found, most of them small": nobody speaks. */
  private boolean isPassive(int verb) {
    return sentence.isAuxiliary(verb - 1) && sentence.lemma(verb - 1).equals("be");
  }

  private boolean isCloser(int i) {
    String mark = sentence.lower(i);
    return mark.equals(",") || mark.equals("\"") || mark.equals("”") || mark.equals("''");
  }

  /** The word behind the last mark in front of a word. */
  private int startOfPart(int word) {
    int start = word;
    while (start > 0 && !sentence.isMark(start - 1)) {
      start--;
    }
    return start;
  }

  private Optional<String> print(@org.jspecify.annotations.Nullable NounPhrase phrase) {
    if (phrase == null) {
      return Optional.empty();
    }
    StringBuilder print = new StringBuilder();
    for (int i = phrase.start(); i < phrase.end(); i++) {
      boolean determiner = i == phrase.start() && sentence.token(i).tag().equals("DET");
      if (!determiner) {
        boolean glued = print.length() == 0 || sentence.lower(i).startsWith("'");
        print.append(glued ? "" : " ").append(sentence.token(i).text());
      }
    }
    return Optional.of(print.toString());
  }
}
