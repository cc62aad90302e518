package io.github.claimchecker.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which claims have a word; claims are numbers here. */
final class WordIndex {
  private final Map<String, List<Integer>> claims = new HashMap<>();

  void put(String word, int claim) {
    claims.computeIfAbsent(word, any -> new ArrayList<>()).add(claim);
  }

  List<Integer> of(String word) {
    return claims.getOrDefault(word, List.of());
  }

  void add(String word, BitSet found) {
    of(word).forEach(found::set);
  }

  void addAll(Iterable<String> words, BitSet found) {
    words.forEach(word -> add(word, found));
  }
}
