package io.github.claimchecker.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of claims that may be about the same thing by what the model weighs, found by their
 * words instead of by a look at each pair. A pair that is left out has no score above 0.
 *
 * <p>Pairs with related heads are all taken. Others must share so much of the words of a measure
 * that the weights allow for the rest ({@link Evidence}): at least one of the rarest words of that
 * measure has a like in the other sentence, and only by those it is looked up.
 */
final class Candidates {
  /** More than what is lost in sums of weights. */
  private static final double ROUNDING = 1e-9;

  private final List<Profile> claims;
  private final Kinship kinship;
  private final WordIndex heads = new WordIndex();
  private final WordIndex sayingVerbs = new WordIndex();
  private final WordIndex words = new WordIndex();
  private final Party headed;
  private final Party headless;

  /** Takes a pair of claims by their numbers, the smaller first. */
  interface Taker {
    void take(int first, int second);
  }

  /** The claims with a head, or those without. */
  private static final class Party {
    private final BitSet members = new BitSet();
    private final WordIndex verbs = new WordIndex();
    private final WordIndex words = new WordIndex();

    /** Under words that have to do with the rare ones of a measure. */
    private final WordIndex rare = new WordIndex();

    private final WordIndex rareToHeadless = new WordIndex();
  }

  private final Evidence betweenHeaded;
  private final Evidence toHeadless;

  private Candidates(List<Profile> claims, Lexicon lexicon, PairModel model) {
    this.claims = claims;
    this.betweenHeaded =
        Evidence.of(model, claims.get(0).claim().quantity().kind(), /* headless= */ false);
    this.toHeadless =
        Evidence.of(model, claims.get(0).claim().quantity().kind(), /* headless= */ true);
    this.headed = new Party();
    this.headless = new Party();
    Set<String> vocabulary = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      index(i, claims.get(i), vocabulary);
    }
    this.kinship = new Kinship(lexicon, vocabulary);
    for (int i = 0; i < claims.size(); i++) {
      indexRareWords(i, claims.get(i));
    }
  }

  /**
   * Finds the pairs.
   *
   * @param claims claims of one sort, at least one
   * @param lexicon says which words are related
   * @param model weighs what two claims have in common
   * @param taker is given each pair once, in the order of the numbers
   */
  static void of(List<Profile> claims, Lexicon lexicon, PairModel model, Taker taker) {
    Candidates candidates = new Candidates(claims, lexicon, model);
    for (int i = 0; i < claims.size(); i++) {
      BitSet partners = candidates.partners(i);
      for (int j = partners.nextSetBit(i + 1); j >= 0; j = partners.nextSetBit(j + 1)) {
        taker.take(i, j);
      }
    }
  }

  private Party party(Profile claim) {
    return claim.head().isPresent() ? headed : headless;
  }

  private static Set<String> words(Profile claim) {
    Set<String> words = new HashSet<>(claim.measure().keySet());
    words.addAll(claim.context().keySet());
    return words;
  }

  private void index(int number, Profile claim, Set<String> vocabulary) {
    Party party = party(claim);
    party.members.set(number);
    claim.verb().ifPresent(verb -> party.verbs.put(verb, number));
    claim.head().ifPresent(head -> heads.put(head, number));
    claim.sayingVerb().ifPresent(verb -> sayingVerbs.put(verb, number));
    for (String word : words(claim)) {
      words.put(word, number);
      party.words.put(word, number);
      vocabulary.add(word);
    }
    claim.verb().ifPresent(vocabulary::add);
    claim.head().ifPresent(vocabulary::add);
  }

  private void indexRareWords(int number, Profile claim) {
    Party party = party(claim);
    if (party == headed) {
      kin(rareWords(claim, betweenHeaded)).forEach(word -> party.rare.put(word, number));
    }
    kin(rareWords(claim, toHeadless)).forEach(word -> party.rareToHeadless.put(word, number));
  }

  private Set<String> kin(Iterable<String> some) {
    Set<String> kin = new HashSet<>();
    some.forEach(word -> kin.addAll(kinship.of(word)));
    return kin;
  }

  /**
   * The rarest words of a measure that are together too much to have no like in the other sentence.
   */
  private List<String> rareWords(Profile claim, Evidence evidence) {
    if (evidence.isAny() || evidence.share() >= 1) {
      return List.of();
    }
    List<String> rarestFirst = new ArrayList<>(claim.measure().keySet());
    rarestFirst.sort(
        Comparator.comparingInt((String word) -> words.of(word).size())
            .thenComparing(Comparator.naturalOrder()));
    Map<String, Double> weights = claim.measure();
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    double spare = (1 - evidence.share()) * all + ROUNDING;
    List<String> rare = new ArrayList<>();
    for (String word : rarestFirst) {
      if (spare < 0) {
        break;
      }
      rare.add(word);
      spare -= weights.getOrDefault(word, 0.0);
    }
    return rare;
  }

  private BitSet partners(int number) {
    Profile claim = claims.get(number);
    BitSet partners = new BitSet();
    claim.head().map(kinship::of).ifPresent(kin -> kin.forEach(word -> addHeads(word, partners)));
    claim.sayingVerb().map(kinship::of).ifPresent(kin -> heads.addAll(kin, partners));
    if (party(claim) == headed) {
      addUnlike(claim, headed, betweenHeaded, partners);
      addUnlike(claim, headless, toHeadless, partners);
    } else {
      addUnlike(claim, headed, toHeadless, partners);
      addUnlike(claim, headless, toHeadless, partners);
    }
    return partners;
  }

  private void addHeads(String word, BitSet partners) {
    heads.add(word, partners);
    sayingVerbs.add(word, partners);
  }

  /** Adds claims whose heads may have nothing to do with that of the claim. */
  private void addUnlike(Profile claim, Party party, Evidence evidence, BitSet partners) {
    if (evidence.isAny()) {
      partners.or(party.members);
      return;
    }
    BitSet found = new BitSet();
    party.words.addAll(kin(rareWords(claim, evidence)), found);
    boolean isBetweenHeaded = party == headed && party(claim) == headed;
    (isBetweenHeaded ? party.rare : party.rareToHeadless).addAll(words(claim), found);
    BitSet alike = new BitSet();
    claim.verb().map(kinship::of).ifPresent(kin -> party.verbs.addAll(kin, alike));
    if (evidence.isVerbEnough()) {
      found.or(alike);
    }
    if (evidence.isVerbNeeded()) {
      found.and(alike);
    }
    partners.or(found);
  }
}
