package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Entities;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A claim as the comparison sees it, worked out once per claim.
 *
 * @param claim the claim
 * @param head the lemma of what is measured, or of what is counted
 * @param verb the lemma of the clause's verb
 * @param sayingVerb the same if it says something of what is measured
 * @param measure lemmas that say what is measured, each with its weight
 * @param context lemmas of the sentence, of what it goes on about and of its headings, each with
 *     its weight
 * @param words the same lemmas, in the order of their weights
 * @param subject lemmas of the subject, each with its weight
 * @param things what its subject is, without names: "the river of Karsk" is a river
 * @param around what the words around the number say of it
 * @param scope names of the place it is limited to, and words for areas, by lemma
 * @param whole whether it is told of all there is ("worldwide"); empty where its sentence does not
 *     tell numbers of all and numbers of parts apart
 * @param subjects entities that the claim is told of
 * @param names all entities of the sentence and its headings
 * @param told those of the sentence itself
 * @param known the names that its text mentions
 * @param size how large its number is
 * @param extent how far its number reaches, its bounds as readers take them
 * @param choice how many claims of its sort its text makes, as a logarithm
 * @param rarity how rare words are in the text that makes the claim
 * @param sum what it makes together with the number next to it, where the two are joined
 */
record Profile(
    Claim claim,
    Optional<String> head,
    Optional<String> verb,
    Optional<String> sayingVerb,
    Map<String, Double> measure,
    Map<String, Double> context,
    List<String> words,
    Map<String, Double> subject,
    Set<String> things,
    Surroundings around,
    Set<String> scope,
    Optional<Boolean> whole,
    Set<String> subjects,
    Set<String> names,
    Set<String> told,
    Known known,
    Size size,
    Extent extent,
    double choice,
    Rarity rarity,
    Optional<Sum> sum) {

  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  private static final double NAME = 1.5;
  private static final double NOUN = 1;
  private static final double VERB = 0.6;
  private static final double OTHER = 0.5;

  /** The profile of a claim of whose text nothing else is known. */
  static Profile of(Claim claim, Entities entities) {
    Beside alone = new Beside(Known.NOTHING, Rarity.UNKNOWN, Optional.empty());
    return of(claim, entities, names(claim, entities), alone);
  }

  /** The profiles of the claims of one text. */
  static List<Profile> of(List<Claim> claims, Entities entities) {
    Rarity rarity = Rarity.in(claims);
    List<Set<String>> names = claims.stream().map(claim -> names(claim, entities)).toList();
    Known known = Known.in(claims, names);
    List<Optional<Sum>> sums = Sum.of(claims);
    return IntStream.range(0, claims.size())
        .mapToObj(
            i -> of(claims.get(i), entities, names.get(i), new Beside(known, rarity, sums.get(i))))
        .toList();
  }

  /** What the text around a claim says of it. */
  private record Beside(Known known, Rarity rarity, Optional<Sum> sum) {}

  private static Set<String> names(Claim claim, Entities entities) {
    Set<String> names = new LinkedHashSet<>(entities.in(claim.context().tokens()));
    names.addAll(subjects(claim, entities));
    return names;
  }

  private static Set<String> subjects(Claim claim, Entities entities) {
    Set<String> subjects = new LinkedHashSet<>(entities.in(claim.subject().tokens()));
    subjects.addAll(entities.whole(claim.subject().tokens()));
    return subjects;
  }

  private static Profile of(Claim claim, Entities entities, Set<String> names, Beside beside) {
    Set<String> subjects = subjects(claim, entities);
    Surroundings around = Surroundings.of(claim);
    Map<String, Double> measure = weights(claim.measure());
    Map<String, Double> context = weights(claim.context());
    measure.forEach((word, weight) -> context.merge(word, weight, Math::max));
    return new Profile(
        claim,
        claim.head().map(Token::lemma),
        claim.verb().map(Token::lemma),
        sayingVerb(claim),
        measure,
        context,
        List.copyOf(context.keySet()),
        weights(claim.subject()),
        things(claim),
        around,
        claim.quantity().kind() == Kind.TIME ? Set.of() : places(claim, around.front()),
        whole(claim),
        subjects,
        names,
        told(claim, entities),
        beside.known(),
        Size.of(claim.quantity()),
        Extent.of(claim, Bounds.PRAGMATIC),
        beside.rarity().choice(claim),
        beside.rarity(),
        beside.sum());
  }

  /** The entities of the sentence, without those of the headings above it. */
  private static Set<String> told(Claim claim, Entities entities) {
    List<Token> own = new ArrayList<>(claim.context().tokens());
    own.removeAll(elsewhere(claim, claim.context()));
    return entities.in(own);
  }

  /** The words of a phrase that stand in headings or sentences before that of the claim. */
  private static List<Token> elsewhere(Claim claim, Phrase phrase) {
    String text = claim.sentence().text();
    return phrase.tokens().stream()
        .filter(token -> !text.startsWith(token.text(), token.span().start()))
        .toList();
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

  private static Set<String> places(Claim claim, int front) {
    Set<String> places = new LinkedHashSet<>();
    claim.scope().tokens().stream()
        .filter(
            token ->
                token.tag().equals("PROPN")
                    || WORDS.has("area", token.lemma())
                    || token.tag().equals("NOUN")
                        && token.span().start() < front
                        && !WORDS.has("no-part", token.lemma()))
        .forEach(token -> places.add(token.lemma()));
    return places;
  }

  private static Optional<Boolean> whole(Claim claim) {
    boolean whole = tellsWhole(claim.scope()) || tellsWhole(claim.measure());
    boolean apart = whole || tellsWhole(claim.context());
    return apart ? Optional.of(whole) : Optional.empty();
  }

  private static boolean tellsWhole(Phrase phrase) {
    return phrase.tokens().stream().anyMatch(token -> WORDS.has("whole", token.lemma()));
  }

  /**
   * Whether its subject is surely a name: the first word of a sentence is printed like one, and so
   * is that of a label in a table.
   */
  boolean hasNamedSubject() {
    List<Token> tokens = claim.subject().tokens();
    boolean first = tokens.size() == 1 && tokens.get(0).span().start() == 0;
    boolean label = claim.sentence().block().kind() == Block.Kind.TABLE_CELL;
    return !subjects.isEmpty() && !first && !label;
  }

  /** Whether it tells when somebody was born. */
  boolean isBirth() {
    return claim.quantity().kind() == Kind.DATE
        && head.filter(lemma -> WORDS.has("birth", lemma)).isPresent();
  }

  /** Whether a verb says what happened. */
  boolean hasVerbHead() {
    return sayingVerb.isPresent() && sayingVerb.equals(head);
  }

  /** The nouns of its subject; where it has none, what "it" was, which the measure took over. */
  private static Set<String> things(Claim claim) {
    Set<String> things = nouns(claim.subject().tokens());
    return things.isEmpty() ? nouns(elsewhere(claim, claim.measure())) : things;
  }

  private static Set<String> nouns(List<Token> tokens) {
    Set<String> nouns = new LinkedHashSet<>();
    tokens.stream()
        .filter(token -> token.tag().equals("NOUN"))
        .forEach(token -> nouns.add(token.lemma()));
    return nouns;
  }

  /**
   * What is measured, of whom and in which part, without the verb, which may be shared by several
   * numbers.
   */
  Set<String> named() {
    Set<String> named = new LinkedHashSet<>(measure.keySet());
    claim.subject().tokens().forEach(token -> named.add(token.lemma()));
    for (Token token : claim.scope().tokens()) {
      named.add(token.lemma());
      named.add(
          token.text().toLowerCase(Locale.ROOT)); // "hottest", whose lemma is no more than hot
    }
    verb.ifPresent(named::remove);
    return named;
  }
}
