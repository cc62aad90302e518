package io.github.claimchecker.compare;

import io.github.claimchecker.compare.Lexicon.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of a vocabulary are related to a word, without a look at each: the words are kept
 * under their senses and under those above them.
 */
final class Kinship {
  private final Lexicon lexicon;
  private final Map<Integer, List<String>> byFamily = new HashMap<>();
  private final Map<Long, List<String>> bySense = new HashMap<>();
  private final Map<Long, List<String>> byBroader = new HashMap<>();
  private final Map<Long, List<String>> byParent = new HashMap<>();
  private final Map<String, Map<String, Relation>> known = new HashMap<>();
  private final Set<String> vocabulary;

  Kinship(Lexicon lexicon, Set<String> vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    for (String word : vocabulary) {
      Lexicon.Entry entry = lexicon.entry(word);
      put(byFamily, entry.families(), word);
      put(bySense, entry.senses(), word);
      put(byBroader, entry.broader(), word);
      put(byParent, entry.parents(), word);
    }
  }

  private static <K> void put(Map<K, List<String>> index, Set<K> keys, String word) {
    keys.forEach(key -> index.computeIfAbsent(key, any -> new ArrayList<>()).add(word));
  }

  /** The words of the vocabulary whose {@link Lexicon#relation} to a word is any but none. */
  Map<String, Relation> of(String word) {
    return known.computeIfAbsent(word, this::relations);
  }

  private Map<String, Relation> relations(String word) {
    Map<String, Relation> relations = new HashMap<>();
    find(word).forEach(kin -> relations.put(kin, lexicon.relation(word, kin)));
    return relations;
  }

  private Set<String> find(String word) {
    Set<String> kin = new HashSet<>();
    if (vocabulary.contains(word)) {
      kin.add(word);
    }
    Lexicon.Entry entry = lexicon.entry(word);
    take(kin, byFamily, entry.families());
    take(kin, bySense, entry.senses());
    take(kin, byBroader, entry.senses());
    take(kin, bySense, entry.broader());
    take(kin, byParent, entry.parents());
    return kin;
  }

  private static <K> void take(Set<String> kin, Map<K, List<String>> index, Collection<K> keys) {
    keys.forEach(key -> kin.addAll(index.getOrDefault(key, List.of())));
  }
}
