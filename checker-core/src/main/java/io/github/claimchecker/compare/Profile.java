package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Entities;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Token;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A claim as the comparison sees it, worked out once per claim.
 *
 * @param claim the claim
 * @param head the lemma of what is measured, or of what is counted
 * @param verb the lemma of the clause's verb
 * @param core the lemmas that name what is measured: the head, and the verb if it says something
 * @param measure lemmas that say what is measured, each with its weight
 * @param context lemmas of the sentence and its headings, each with its weight
 * @param scope lemmas of the place or part it is limited to
 * @param partitive whether it counts some "of the" things named
 * @param subjects entities that the claim is told of
 * @param names all entities of the sentence and its headings
 */
record Profile(
    Claim claim,
    Optional<String> head,
    Optional<String> verb,
    Set<String> core,
    Map<String, Double> measure,
    Map<String, Double> context,
    Set<String> scope,
    boolean partitive,
    Set<String> subjects,
    Set<String> names) {

  private static final double NAME = 1.5;
  private static final double NOUN = 1;
  private static final double VERB = 0.6;
  private static final double OTHER = 0.5;

  static Profile of(Claim claim, Entities entities) {
    Set<String> subjects = new LinkedHashSet<>(entities.in(claim.subject().tokens()));
    Set<String> names = new LinkedHashSet<>(entities.in(claim.context().tokens()));
    names.addAll(subjects);
    return new Profile(
        claim,
        claim.head().map(Token::lemma),
        claim.verb().map(Token::lemma),
        core(claim),
        weights(claim.measure()),
        weights(claim.context()),
        weights(claim.scope()).keySet(),
        isPartitive(claim),
        subjects,
        names);
  }

  /**
   * The verb counts if the claim reader took it for a word about the measure: it then says
   * something.
   */
  private static Set<String> core(Claim claim) {
    Set<String> core = new LinkedHashSet<>();
    claim.head().ifPresent(head -> core.add(head.lemma()));
    claim
        .verb()
        .filter(verb -> claim.measure().tokens().contains(verb))
        .ifPresent(verb -> core.add(verb.lemma()));
    return core;
  }

  private static Map<String, Double> weights(Phrase phrase) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Token token : phrase.tokens()) {
      double weight =
          switch (token.tag()) {
            case "PROPN" -> NAME;
            case "NOUN" -> NOUN;
            case "VERB" -> VERB;
            default -> OTHER;
          };
      weights.merge(token.lemma(), weight, Math::max);
    }
    return weights;
  }

  /** "1,150 of the runners": a count with "of" and a determiner behind it. */
  private static boolean isPartitive(Claim claim) {
    if (claim.quantity().kind() != Kind.COUNT && claim.quantity().kind() != Kind.NUMBER) {
      return false;
    }
    String behind =
        claim
            .sentence()
            .document()
            .text()
            .substring(claim.quantity().span().end(), claim.sentence().span().end());
    return PARTITIVE.stream().anyMatch(behind::startsWith);
  }

  private static final Set<String> PARTITIVE =
      Set.of(
          " of the ",
          " of these ",
          " of those ",
          " of its ",
          " of his ",
          " of her ",
          " of them",
          " of our ",
          " of their ");

  /** The lemmas about the measure without the verb, which one sentence may share among several. */
  Set<String> named() {
    Set<String> named = new LinkedHashSet<>(measure.keySet());
    verb.ifPresent(named::remove);
    return named;
  }
}
