package io.github.claimchecker.compare;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

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

  private final List<Vocabulary> documents;
  private final Spread words;
  private final Spread names;

  /** Of each document, as if its words were the axes of a space. */
  private final double[] lengths;

  private final double surprise;
  private final Map<Long, Double> doubts = new ConcurrentHashMap<>();

  /**
   * Looks at a folder.
   *
   * @param documents the words and names of each document, no two the same
   * @param words in how many of them each word stands
   */
  Relatedness(List<Vocabulary> documents, Spread words) {
    this.documents = documents;
    this.words = words;
    this.names = Spread.of(documents.stream().map(Vocabulary::names).toList());
    this.lengths =
        documents.stream().mapToDouble(its -> Math.sqrt(squares(its.words().stream()))).toArray();
    this.surprise = surprise();
  }

  /**
   * How surprising it would be that two documents, taken blindly, tell of the same thing: the
   * logarithm of one in so many. Where all of them know one name they may well.
   */
  private double surprise() {
    double count = documents.size();
    double related = Math.max(names.pairs() / (count * (count - 1) / 2), FEW / count);
    return count <= FEW ? 0 : Math.max(0, -Math.log(related));
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
    double unlike = 1 - Math.min(1, cosine(a, b) / ALIKE);
    OptionalInt least = shared(a, b, Vocabulary::names).mapToInt(names::count).min();
    double named = least.isPresent() ? rarity(least.getAsInt()) : 0;
    return WEIGHT * Math.max(0, unlike * surprise - named);
  }

  private double cosine(int a, int b) {
    double shared = squares(shared(a, b, Vocabulary::words));
    return shared == 0 ? 0 : shared / (lengths[a] * lengths[b]);
  }

  private Stream<String> shared(int a, int b, Function<Vocabulary, Set<String>> of) {
    Set<String> theirs = of.apply(documents.get(b));
    return of.apply(documents.get(a)).stream().filter(theirs::contains);
  }

  private double squares(Stream<String> some) {
    return some.mapToDouble(word -> rarity(words.count(word))).map(rarity -> rarity * rarity).sum();
  }

  private double rarity(int known) {
    return Math.log((double) documents.size() / known);
  }
}
