package io.github.claimchecker.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims have a word, or one that is related to it; claims are numbers here. */
final class WordIndex {
  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, List<Kin>> known = new HashMap<>();

  /** The claims that have one word, in the order of their numbers, and how rare it is there. */
  static final class Row {
    private int[] claims = new int[4];
    private double[] rarities = new double[4];
    private int size;

    private void add(int claim, double rarity) {
      if (size == claims.length) {
        claims = Arrays.copyOf(claims, 2 * size);
        rarities = Arrays.copyOf(rarities, 2 * size);
      }
      claims[size] = claim;
      rarities[size++] = rarity;
    }

    int size() {
      return size;
    }

    int claim(int at) {
      return claims[at];
    }

    double rarity(int at) {
      return rarities[at];
    }
  }

  /**
   * The claims that have a word related to another.
   *
   * @param row the claims
   * @param near how near the two words are, above 0
   */
  record Kin(Row row, double near) {}

  /** Takes note of a word of a claim; claims come in the order of their numbers. */
  void put(String word, int claim, double rarity) {
    rows.computeIfAbsent(word, any -> new Row()).add(claim, rarity);
  }

  Set<String> words() {
    return rows.keySet();
  }

  /** The claims that have the word or a related one; asked for when all are put. */
  List<Kin> related(String word, Kinship kinship) {
    return known.computeIfAbsent(word, any -> find(word, kinship));
  }

  private List<Kin> find(String word, Kinship kinship) {
    List<Kin> found = new ArrayList<>();
    kinship
        .of(word)
        .forEach(
            (other, relation) -> {
              Row row = rows.get(other);
              if (row != null) {
                found.add(new Kin(row, relation.weight()));
              }
            });
    return found;
  }
}
