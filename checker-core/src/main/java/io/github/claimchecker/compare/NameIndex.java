package io.github.claimchecker.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims name an entity, or one that may be the same; claims are numbers here. */
final class NameIndex {
  private final Map<String, List<Integer>> claims = new HashMap<>();
  private final Map<String, Set<String>> byWord = new HashMap<>();
  private final Map<String, int[]> known = new HashMap<>();

  /** Takes note of a name of a claim; claims come in the order of their numbers. */
  void put(String name, int claim) {
    claims.computeIfAbsent(name, any -> new ArrayList<>()).add(claim);
    for (String word : name.split(" ", -1)) {
      byWord.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(name);
    }
  }

  /** Marks the claims that have one of some names in common; asked for when all are put. */
  void mark(Collection<String> names, int[] marks, int mark) {
    for (String name : names) {
      for (int claim : known.computeIfAbsent(name, this::find)) {
        marks[claim] = mark;
      }
    }
  }

  private int[] find(String name) {
    Set<String> alike = new LinkedHashSet<>();
    for (String word : name.split(" ", -1)) {
      for (String other : byWord.getOrDefault(word, Set.of())) {
        if (Names.same(name, other)) {
          alike.add(other);
        }
      }
    }
    return alike.stream()
        .flatMap(other -> claims.getOrDefault(other, List.of()).stream())
        .mapToInt(Integer::intValue)
        .distinct()
        .toArray();
  }
}
