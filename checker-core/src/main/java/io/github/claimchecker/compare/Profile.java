package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Entities;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.Collections;
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
 * @param further whether it is told of what came on top of others
 * @param before the words in front of the number, nearest first
 * @param after the words behind it, nearest first
 * @param scope names of the place it is limited to, and words for areas, by lemma
 * @param whole whether it is told of all there is ("worldwide"); empty where its sentence does not
 *     tell numbers of all and numbers of parts apart
 * @param partitive whether it counts some "of the" things named
 * @param ourselves whether whoever wrote it tells it of themselves ("we lost")
 * @param subjects entities that the claim is told of
 * @param names all entities of the sentence and its headings
 * @param told those of the sentence itself
 * @param ordinals what is counted through in the sentence, with the numbers of the row
 * @param size how large its number is
 * @param extent how far its number reaches, its bounds as readers take them
 * @param rarity how rare words are in the text that makes the claim
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
    boolean further,
    List<String> before,
    List<String> after,
    Set<String> scope,
    Optional<Boolean> whole,
    boolean partitive,
    boolean ourselves,
    Set<String> subjects,
    Set<String> names,
    Set<String> told,
    Map<String, Set<String>> ordinals,
    Size size,
    Extent extent,
    Rarity rarity) {

  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  private static final double NAME = 1.5;
  private static final double NOUN = 1;
  private static final double VERB = 0.6;
  private static final double OTHER = 0.5;

  static Profile of(Claim claim, Entities entities, Rarity rarity) {
    Set<String> subjects = new LinkedHashSet<>(entities.in(claim.subject().tokens()));
    Set<String> names = new LinkedHashSet<>(entities.in(claim.context().tokens()));
    names.addAll(subjects);
    List<String> before = before(claim);
    List<String> after = after(claim);
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
        isFurther(claim, before, after),
        before,
        after,
        claim.quantity().kind() == Kind.TIME ? Set.of() : places(claim),
        whole(claim),
        isPartitive(claim, after),
        isOfOurselves(claim),
        subjects,
        names,
        told(claim, entities),
        ordinals(claim),
        Size.of(claim.quantity()),
        Extent.of(claim, Bounds.PRAGMATIC),
        rarity);
  }

  /** The entities of the sentence, without those of the headings above it. */
  private static Set<String> told(Claim claim, Entities entities) {
    String text = claim.sentence().text();
    List<Token> own =
        claim.context().tokens().stream()
            .filter(token -> text.startsWith(token.text(), token.span().start()))
            .toList();
    return entities.in(own);
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

  private static Set<String> places(Claim claim) {
    int front = front(claim);
    Set<String> places = new LinkedHashSet<>();
    claim.scope().tokens().stream()
        .filter(
            token ->
                token.tag().equals("PROPN")
                    || WORDS.has("area", token.lemma())
                    || token.tag().equals("NOUN") && token.span().start() < front)
        .forEach(token -> places.add(token.lemma()));
    return places;
  }

  /**
   * Where what opens the sentence ends: "On business accounts the bin is emptied" limits all that
   * follows; 0 where nothing opens it.
   */
  private static int front(Claim claim) {
    List<String> first = words(claim.sentence().text());
    if (first.isEmpty() || !WORDS.has("front", first.get(0))) {
      return 0;
    }
    int number = claim.quantity().span().start() - claim.sentence().span().start();
    return claim.subject().tokens().stream()
        .mapToInt(token -> token.span().start())
        .filter(start -> start > 0)
        .reduce(number, Math::min);
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
   * The words behind "first", "62nd" and "before the" in the sentence, each with all that stand in
   * front of it.
   */
  private static Map<String, Set<String>> ordinals(Claim claim) {
    Map<String, Set<String>> ordinals = new LinkedHashMap<>();
    List<String> words = words(without(claim));
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i);
      boolean side = WORDS.has("side", word);
      int next = side && WORDS.has("determiner", words.get(i + 1)) ? i + 2 : i + 1;
      if ((side || WORDS.isOrdinal(word)) && next < words.size()) {
        ordinals.computeIfAbsent(words.get(next), key -> new LinkedHashSet<>()).add(word);
      }
    }
    return ordinals;
  }

  /** The sentence; without the rank itself, since "the third" and "the fourth" are compared. */
  private static String without(Claim claim) {
    String text = claim.sentence().text();
    if (claim.quantity().kind() != Kind.RANK) {
      return text;
    }
    Span rank = claim.quantity().span().shifted(-claim.sentence().span().start());
    return text.substring(0, rank.start()) + text.substring(rank.end());
  }

  /**
   * Whether these are others of a row: "the 61st fair", "the 62nd"; "before the merger", "after".
   */
  boolean isOtherInRow(Profile other) {
    return ordinals.entrySet().stream()
        .anyMatch(
            entry -> {
              Set<String> theirs = other.ordinals.getOrDefault(entry.getKey(), Set.of());
              return !theirs.isEmpty() && Collections.disjoint(entry.getValue(), theirs);
            });
  }

  /** "17 further sites", "another 200 people": in the number itself or next to it. */
  private static boolean isFurther(Claim claim, List<String> before, List<String> after) {
    List<String> around = new ArrayList<>();
    before.stream().findFirst().ifPresent(around::add);
    around.addAll(words(claim.quantity().surface()));
    int next = around.size();
    around.addAll(after);
    return IntStream.rangeClosed(0, Math.min(next, around.size() - 1))
        .anyMatch(i -> WORDS.has("further", around.get(i)) && !isThan(around, i + 1));
  }

  /** "More than 17 sites" are no further ones. */
  private static boolean isThan(List<String> words, int i) {
    return i < words.size() && words.get(i).equals("than");
  }

  private static List<String> before(Claim claim) {
    int start = claim.quantity().span().start() - claim.sentence().span().start();
    List<String> words = words(claim.sentence().text().substring(0, start));
    Collections.reverse(words);
    return words.subList(0, Math.min(SLOT, words.size()));
  }

  private static List<String> after(Claim claim) {
    int end = claim.quantity().span().end() - claim.sentence().span().start();
    List<String> words = words(claim.sentence().text().substring(end));
    return words.subList(0, Math.min(SLOT, words.size()));
  }

  private static final int SLOT = 3;

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  /** "1,150 of the runners", "1.1 million of the cost": "of" and a determiner behind an amount. */
  private static boolean isPartitive(Claim claim, List<String> after) {
    boolean amount =
        switch (claim.quantity().kind()) {
          case COUNT, NUMBER, MONEY, MASS, LENGTH, AREA, VOLUME, ENERGY, DATA -> true;
          default -> false;
        };
    boolean behind =
        after.size() > 1 && after.get(0).equals("of") && WORDS.has("partitive", after.get(1));
    return amount && (behind || isFrontedPart(claim));
  }

  /**
   * "Of the trees in our streets, 6,150 were felled": the sentence opens with what has the part.
   */
  private static boolean isFrontedPart(Claim claim) {
    int start = claim.quantity().span().start() - claim.sentence().span().start();
    String front = claim.sentence().text().substring(0, start).strip();
    List<String> words = words(front);
    return front.endsWith(",")
        && words.size() > 2
        && words.get(0).equals("of")
        && WORDS.has("partitive", words.get(1));
  }

  /** Whether its subject is surely a name: the first word of a sentence is printed like one. */
  boolean hasNamedSubject() {
    List<Token> tokens = claim.subject().tokens();
    boolean first = tokens.size() == 1 && tokens.get(0).span().start() == 0;
    return !subjects.isEmpty() && !first;
  }

  /** What its subject is, without names: "the river of Karsk" is a river. */
  Set<String> things() {
    Set<String> things = new LinkedHashSet<>();
    for (Token token : claim.subject().tokens()) {
      if (token.tag().equals("NOUN")) {
        things.add(token.lemma());
      }
    }
    return things;
  }

  /** "Leaves every 90 minutes": how often, where others tell how long. */
  boolean isInterval() {
    return !before.isEmpty() && WORDS.has("every", before.get(0));
  }

  private static boolean isOfOurselves(Claim claim) {
    return claim.subject().isEmpty()
        && words(claim.sentence().text()).stream().anyMatch(word -> WORDS.has("ourselves", word));
  }

  /** The part of the words next to the two numbers that is the same, from 0 to 1. */
  double slot(Profile other) {
    return (alike(before, other.before) + alike(after, other.after)) / 2;
  }

  /** The part of two rows of words that is the same at the same distance. */
  private static double alike(List<String> a, List<String> b) {
    int most = Math.max(a.size(), b.size());
    int same = 0;
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      same += a.get(i).equals(b.get(i)) ? 1 : 0;
    }
    return most == 0 ? 1 : (double) same / most;
  }

  /** What is measured and of whom, without the verb, which may be shared by several numbers. */
  Set<String> named() {
    Set<String> named = new LinkedHashSet<>(measure.keySet());
    claim.subject().tokens().forEach(token -> named.add(token.lemma()));
    verb.ifPresent(named::remove);
    return named;
  }
}
