package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Among what something is the longest, the first or the best of all: "her longest game" is one of
 * hers, "the longest game of the event" one of all that were played.
 *
 * @param word the superlative
 * @param owned whether it is one of what somebody has
 * @param among what it is one of, as printed; empty where that is not said
 */
record Superlative(String word, boolean owned, String among) {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  /** The first superlative of a sentence. */
  static Optional<Superlative> of(Claim claim) {
    List<String> words = Surroundings.words(claim.sentence().text());
    return IntStream.range(1, Math.max(1, words.size() - 1))
        .filter(i -> isSuperlative(words.get(i)))
        .filter(i -> words.get(i - 1).equals("the") || isOwner(words.get(i - 1)))
        .mapToObj(
            i -> new Superlative(words.get(i), isOwner(words.get(i - 1)), among(words, i + 1)))
        .findFirst();
  }

  /** Whether one is told of what somebody has, and the other of more than that text knows. */
  boolean isOther(Superlative other, Set<String> known) {
    return word.equals(other.word)
        && owned
        && !other.owned
        && !other.among.isEmpty()
        && !known.contains(other.among);
  }

  private static boolean isOwner(String word) {
    return WORDS.has("whose", word) || WORDS.has("ourselves", word) || word.equals("s");
  }

  private static boolean isSuperlative(String word) {
    return word.endsWith("est") && word.length() > SHORTEST && !WORDS.has("no-superlative", word);
  }

  private static final int SHORTEST = 4;

  /** What no text has as a word. */
  private static final String SOME = "*";

  /** "The longest game | of the event": the word behind "of the" within two words. */
  private static String among(List<String> words, int from) {
    if (words.get(from).equals("one")) {
      return SOME; // "the longest one" of those that the sentence before told of
    }
    for (int i = from; i < Math.min(from + 3, words.size() - 2); i++) {
      if (WORDS.has("among", words.get(i)) && WORDS.has("determiner", words.get(i + 1))) {
        return words.get(i + 2);
      }
    }
    return "";
  }
}
