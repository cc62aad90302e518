package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Token;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How rare words are among the sentences of one text that make claims. A word that stands in one
 * sentence of each of two texts says much about the two; one that stands in all of them, such as
 * the words of a title, says nothing.
 */
final class Rarity {
  /** Where nothing is known of the text around a claim: no word is rare. */
  static final Rarity UNKNOWN = new Rarity(Map.of(), 1, Map.of());

  private final Map<String, Integer> sentences;
  private final int count;
  private final Map<Sort, Integer> sorts;

  private Rarity(Map<String, Integer> sentences, int count, Map<Sort, Integer> sorts) {
    this.sentences = Map.copyOf(sentences);
    this.count = count;
    this.sorts = Map.copyOf(sorts);
  }

  /** Counts the sentences in which each word of some claims stands. */
  static Rarity in(List<Claim> claims) {
    Map<String, Integer> sentences = new HashMap<>();
    Map<Sort, Integer> sorts = new HashMap<>();
    Set<Sentence> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Claim claim : claims) {
      sorts.merge(Sort.of(claim), 1, Integer::sum);
      if (seen.add(claim.sentence())) {
        Set<String> words = new HashSet<>();
        for (Token token : claim.context().tokens()) {
          words.add(token.lemma());
        }
        words.forEach(word -> sentences.merge(word, 1, Integer::sum));
      }
    }
    return new Rarity(sentences, Math.max(1, seen.size()), sorts);
  }

  /** The logarithm of how many times rarer a word is than one that stands in every sentence. */
  double of(String lemma) {
    Integer among = sentences.get(lemma);
    return among == null ? 0 : Math.log((double) count / among);
  }

  /** The logarithm of how many claims there are that may be held against the same claims. */
  double choice(Claim claim) {
    return Math.log(sorts.getOrDefault(Sort.of(claim), 1));
  }

  /** The logarithm of how many sentences there are. */
  double crowd() {
    return Math.log(count);
  }
}
