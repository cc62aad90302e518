package io.github.claimchecker.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How surely two documents of a folder tell of the same things, by the words and names that they
 * share and few others know. In a folder of a hundred documents about a hundred things, one
 * sentence that sounds like another says little; where the two share a rare name, or many rare
 * words, it says as much as if they were alone.
 */
final class Relatedness {
  /** So many documents may well tell of one thing. */
  private static final int FEW = 4;

  /**
   * From this cosine on two documents are as good as surely related: of 360 documents about 120
   * things, seven in ten of those about the same thing reach it, and of the others one in a
   * thousand.
   */
  private static final double ALIKE = 0.12;

  /** Words alike by chance come together: the same sentence brings several. */
  private static final double WEIGHT = 1.5;

  private final List<Set<String>> words = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();
  private final Map<String, Integer> knownBy = new HashMap<>();
  private final Map<String, Integer> namedBy = new HashMap<>();
  private final Map<Long, Double> doubts = new HashMap<>();
  private int distinct;
  private double surprise;

  private Relatedness() {}

  /**
   * Looks at a folder. A document that is there twice counts once.
   *
   * @param claims the claims of each document
   */
  static Relatedness of(Collection<List<Profile>> claims) {
    Relatedness relatedness = new Relatedness();
    Set<Set<String>> seen = new HashSet<>();
    for (List<Profile> its : claims) {
      relatedness.add(its, seen);
    }
    relatedness.distinct = seen.size();
    relatedness.surprise = relatedness.surprise();
    return relatedness;
  }

  private void add(List<Profile> claims, Set<Set<String>> seen) {
    Set<String> its = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (Profile claim : claims) {
      its.addAll(claim.words());
      named.addAll(claim.names());
    }
    words.add(its);
    names.add(named);
    if (seen.add(its)) {
      its.forEach(word -> knownBy.merge(word, 1, Integer::sum));
      named.forEach(name -> namedBy.merge(name, 1, Integer::sum));
    }
  }

  /**
   * How surprising it would be that two documents, taken blindly, tell of the same thing: the
   * logarithm of one in so many. Where all of them know one name they may well.
   */
  private double surprise() {
    double pairs = distinct * (distinct - 1) / 2.0;
    double shared = namedBy.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    double related = Math.max(shared / pairs, (double) FEW / distinct);
    return distinct <= FEW ? 0 : Math.max(0, -Math.log(related));
  }

  /**
   * How much more evidence claims of two documents need than if there were no other documents, on
   * the scale of the scores.
   *
   * @param a the number of a document, from 0 in the order given
   * @param b the number of another
   */
  double doubt(int a, int b) {
    return surprise == 0 || a == b
        ? 0
        : doubts.computeIfAbsent(
            (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b), pair -> weigh(a, b));
  }

  private double weigh(int a, int b) {
    double unlike = 1 - Math.min(1, cosine(words.get(a), words.get(b)) / ALIKE);
    OptionalInt least =
        names.get(a).stream()
            .filter(names.get(b)::contains)
            .mapToInt(name -> namedBy.getOrDefault(name, 1))
            .min();
    double named = least.isPresent() ? rarity(least.getAsInt()) : 0;
    return WEIGHT * Math.max(0, unlike * surprise - named);
  }

  private double cosine(Set<String> a, Set<String> b) {
    double shared = a.stream().filter(b::contains).mapToDouble(this::square).sum();
    double lengths = a.stream().mapToDouble(this::square).sum();
    lengths *= b.stream().mapToDouble(this::square).sum();
    return shared == 0 ? 0 : shared / Math.sqrt(lengths);
  }

  private double square(String word) {
    double rarity = rarity(knownBy.getOrDefault(word, 1));
    return rarity * rarity;
  }

  private double rarity(int documents) {
    return Math.log((double) distinct / documents);
  }
}
