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
 * @param sayingVerb the same if it says something of what is measured
 * @param measure lemmas that say what is measured, each with its weight
 * @param context lemmas of the sentence and its headings, each with its weight
 * @param scope names of the place it is limited to, by lemma
 * @param partitive whether it counts some "of the" things named
 * @param subjects entities that the claim is told of
 * @param names all entities of the sentence and its headings
 */
record Profile(
    Claim claim,
    Optional<String> head,
    Optional<String> verb,
    Optional<String> sayingVerb,
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
        sayingVerb(claim),
        weights(claim.measure()),
        weights(claim.context()),
        names(claim.scope()),
        isPartitive(claim),
        subjects,
        names);
  }

  /** The verb, if the claim reader took it for a word about the measure. */
  private static Optional<String> sayingVerb(Claim claim) {
    return claim.verb().filter(verb -> claim.measure().tokens().contains(verb)).map(Token::lemma);
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

  private static Set<String> names(Phrase phrase) {
    Set<String> names = new LinkedHashSet<>();
    phrase.tokens().stream()
        .filter(token -> token.tag().equals("PROPN"))
        .forEach(token -> names.add(token.lemma()));
    return names;
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

  /** What is measured and of whom, without the verb, which may be shared by several numbers. */
  Set<String> named() {
    Set<String> named = new LinkedHashSet<>(measure.keySet());
    claim.subject().tokens().forEach(token -> named.add(token.lemma()));
    verb.ifPresent(named::remove);
    return named;
  }
}
