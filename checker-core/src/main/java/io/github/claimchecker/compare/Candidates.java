package io.github.claimchecker.compare;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pairs of claims that may be about the same thing, found by their words instead of by a look
 * at each pair: some word about the measure of one has a like in the sentence of the other. Pairs
 * that share no such word are never compared.
 */
final class Candidates {
  private final Kinship kinship;
  private final WordIndex sentences = new WordIndex();
  private final WordIndex measures = new WordIndex();

  /** Takes a pair of claims by their numbers, the smaller first. */
  interface Taker {
    void take(int first, int second);
  }

  private Candidates(List<Profile> claims, Lexicon lexicon) {
    Set<String> vocabulary = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String word : claims.get(i).context().keySet()) {
        sentences.put(word, i);
        vocabulary.add(word);
      }
      for (String word : claims.get(i).measure().keySet()) {
        measures.put(word, i);
        vocabulary.add(word);
      }
    }
    this.kinship = new Kinship(lexicon, vocabulary);
  }

  /**
   * Finds the pairs.
   *
   * @param claims claims of one sort
   * @param lexicon says which words are related
   * @param taker is given each pair once, in the order of the numbers
   */
  static void of(List<Profile> claims, Lexicon lexicon, Taker taker) {
    Candidates candidates = new Candidates(claims, lexicon);
    for (int i = 0; i < claims.size(); i++) {
      BitSet partners = candidates.partners(claims.get(i));
      for (int j = partners.nextSetBit(i + 1); j >= 0; j = partners.nextSetBit(j + 1)) {
        taker.take(i, j);
      }
    }
  }

  private BitSet partners(Profile claim) {
    BitSet partners = new BitSet();
    for (String word : claim.measure().keySet()) {
      sentences.addAll(kinship.of(word), partners);
      measures.addAll(kinship.of(word), partners);
    }
    for (String word : claim.context().keySet()) {
      measures.addAll(kinship.of(word), partners);
    }
    return partners;
  }
}
