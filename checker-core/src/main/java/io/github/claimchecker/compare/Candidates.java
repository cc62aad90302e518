package io.github.claimchecker.compare;

import io.github.claimchecker.compare.Outlook.Shared;
import io.github.claimchecker.compare.Outlook.Thresholds;
import io.github.claimchecker.compare.Outlook.View;
import io.github.claimchecker.compare.WordIndex.Kin;
import io.github.claimchecker.compare.WordIndex.Row;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of claims that may be about the same thing, found by their words instead of by a look
 * at each pair: some word about the measure of one has a like in the sentence of the other, and
 * what the two have in common may outweigh what is known to speak against them. Pairs that share no
 * such word are never compared, unless both sentences stand alone.
 */
final class Candidates {
  /** For sums that were added up in another order. */
  private static final double ROUNDING = 1e-9;

  private final List<View> claims;
  private final Outlook outlook;
  private final Thresholds thresholds;
  private final Kinship kinship;
  private final WordIndex sentences = new WordIndex();
  private final WordIndex measures = new WordIndex();
  private final NameIndex subjects = new NameIndex();
  private final NameIndex names = new NameIndex();

  private final BitSet partners = new BitSet();
  private final int[] sameSubject;
  private final int[] sameName;
  private final double[] evidence;
  private final double[] covered;
  private final double[] most;
  private final double[] nearest;
  private final int[] word;

  /** Takes a pair of claims by their numbers, the smaller first. */
  interface Taker {
    void take(int first, int second);
  }

  private Candidates(
      List<Profile> claims, Lexicon lexicon, Outlook outlook, Thresholds thresholds) {
    this.claims = claims.stream().map(outlook::view).toList();
    this.outlook = outlook;
    this.thresholds = new Thresholds(thresholds.equal() - ROUNDING, thresholds.apart() - ROUNDING);
    for (int i = 0; i < claims.size(); i++) {
      put(claims.get(i), i);
    }
    Set<String> vocabulary = new HashSet<>(sentences.words());
    vocabulary.addAll(measures.words());
    this.kinship = new Kinship(lexicon, vocabulary);
    this.sameSubject = unmarked(claims.size());
    this.sameName = unmarked(claims.size());
    this.word = unmarked(claims.size());
    this.evidence = new double[claims.size()];
    this.covered = new double[claims.size()];
    this.most = new double[claims.size()];
    this.nearest = new double[claims.size()];
  }

  private static int[] unmarked(int size) {
    int[] marks = new int[size];
    Arrays.fill(marks, -1);
    return marks;
  }

  private void put(Profile claim, int number) {
    claim.context().keySet().forEach(w -> sentences.put(w, number, claim.rarity().of(w)));
    claim.measure().keySet().forEach(w -> measures.put(w, number, 0));
    claim.subjects().forEach(name -> subjects.put(name, number));
    claim.names().forEach(name -> names.put(name, number));
  }

  /**
   * Finds the pairs.
   *
   * @param claims claims of one sort
   * @param lexicon says which words are related
   * @param model weighs what two claims have in common
   * @param thresholds the scores below which no pair is wanted
   * @param taker is given each pair once, in the order of the numbers; some score below, too
   */
  static void of(
      List<Profile> claims, Lexicon lexicon, PairModel model, Thresholds thresholds, Taker taker) {
    boolean dates = !claims.isEmpty() && claims.get(0).claim().quantity().kind().tellsWhen();
    Candidates candidates = new Candidates(claims, lexicon, new Outlook(model, dates), thresholds);
    for (int i = 0; i < claims.size(); i++) {
      candidates.find(i, taker);
    }
  }

  private void find(int claim, Taker taker) {
    View view = claims.get(claim);
    Profile profile = view.profile();
    partners.clear();
    partner(profile.measure().keySet(), sentences, claim);
    partner(profile.measure().keySet(), measures, claim);
    partner(profile.context().keySet(), measures, claim);
    if (view.crowd() == 0) {
      partner(profile.context().keySet(), sentences, claim); // see ClaimComparer on such sentences
    }
    subjects.mark(profile.subjects(), sameSubject, claim);
    names.mark(profile.names(), sameName, claim);
    weigh(profile, claim);
    double all = profile.context().values().stream().mapToDouble(weight -> weight).sum();
    for (int j = partners.nextSetBit(claim + 1); j >= 0; j = partners.nextSetBit(j + 1)) {
      Shared shared =
          new Shared(sameSubject[j] == claim, sameName[j] == claim, evidence[j], covered[j] / all);
      if (outlook.reaches(thresholds, view, claims.get(j), shared)) {
        taker.take(claim, j);
      }
    }
  }

  /** Claims that have likes of some words are partners. */
  private void partner(Collection<String> words, WordIndex index, int claim) {
    for (String w : words) {
      for (Kin kin : index.related(w, kinship)) {
        Row row = kin.row();
        for (int at = row.size() - 1; at >= 0 && row.claim(at) > claim; at--) {
          partners.set(row.claim(at));
        }
      }
    }
  }

  /**
   * Adds up for each later claim how rare the words are that its sentence shares with this one, and
   * how much of this one they cover.
   */
  private void weigh(Profile profile, int claim) {
    Arrays.fill(evidence, 0);
    Arrays.fill(covered, 0);
    Arrays.fill(word, -1);
    int number = 0;
    for (Map.Entry<String, Double> entry : profile.context().entrySet()) {
      double rarity = profile.rarity().of(entry.getKey());
      for (Kin kin : sentences.related(entry.getKey(), kinship)) {
        Row row = kin.row();
        for (int at = row.size() - 1; at >= 0 && row.claim(at) > claim; at--) {
          int other = row.claim(at);
          start(other, number);
          cover(other, kin.near(), entry.getValue());
          add(other, kin.near() * (rarity + row.rarity(at)));
        }
      }
      number++;
    }
  }

  /** Begins anew with the next word of this sentence. */
  private void start(int other, int number) {
    if (word[other] != number) {
      word[other] = number;
      most[other] = 0;
      nearest[other] = 0;
    }
  }

  private void cover(int other, double near, double weight) {
    if (near > nearest[other]) {
      covered[other] += weight * (near - nearest[other]);
      nearest[other] = near;
    }
  }

  /** Of the words of the other sentence the one that says most counts. */
  private void add(int other, double weight) {
    if (weight > most[other]) {
      evidence[other] += weight - most[other];
      most[other] = weight;
    }
  }
}
