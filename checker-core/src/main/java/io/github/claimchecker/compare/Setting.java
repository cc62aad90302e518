package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Token;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which one of several like things, and which occasion, a claim is told of, by what is printed
 * around it. Where two texts differ in it, two numbers that differ are no conflict.
 *
 * @param occasion on which occasion it is so
 * @param referent what tells the thing from others of its sort
 * @param portion which part of the things it counts
 * @param superlative among what it is the longest, or the best
 */
record Setting(
    Occasion occasion, Referent referent, Portion portion, Optional<Superlative> superlative) {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  static Setting of(Claim claim) {
    return new Setting(
        Occasion.of(claim), Referent.of(claim), Portion.of(claim), Superlative.of(claim));
  }

  /** Why two claims are of other things or occasions; empty where nothing says so. */
  static Optional<Incomparable> apart(Profile a, Profile b, PairFeatures features) {
    Optional<String> occasions = a.around().setting().occasion.apart(b.around().setting().occasion);
    if (occasions.isPresent()) {
      return Optional.of(new Incomparable(Reason.OTHER_PERIOD, occasions.get()));
    }
    if (a.around().setting().portion.isUnknownTo(b.claim())
        || b.around().setting().portion.isUnknownTo(a.claim())
        || isOurPart(a, b)
        || isOurPart(b, a)
        || isOwnPlace(a, b)
        || isOwnPlace(b, a)) {
      return Optional.of(new Incomparable(Reason.PART_OF_WHOLE, against(a, b)));
    }
    return isOfOther(a, b) || Bystanders.areOther(a, b, features)
        ? Optional.of(new Incomparable(Reason.OTHER_SUBJECT, against(a, b)))
        : Optional.empty();
  }

  private static boolean isOfOther(Profile a, Profile b) {
    Referent mine = a.around().setting().referent;
    Referent theirs = b.around().setting().referent;
    return areOther(mine.models(), theirs.models())
        || areOther(mine.names(), theirs.names())
        || isSetApart(a, b)
        || isSetApart(b, a)
        || isBest(a, b)
        || isBest(b, a);
  }

  /** "We built 240 homes", "615 were built by all builders together". */
  private static boolean isOurPart(Profile a, Profile b) {
    return a.around().ourselves()
        && !b.around().ourselves()
        && Surroundings.words(b.claim().sentence().text()).stream()
            .anyMatch(word -> WORDS.has("joint", word));
  }

  /**
   * "In our own shop a wheel costs 18 pounds", "in the delis of the capital 27"; a price has its
   * place even where neither is anybody's own.
   */
  private static boolean isOwnPlace(Profile a, Profile b) {
    Set<String> mine = places(a);
    Set<String> theirs = places(b);
    boolean own = a.claim().scope().tokens().stream().anyMatch(t -> t.lemma().equals("own"));
    boolean unknown =
        a.claim().quantity().kind() == Kind.MONEY
            && Collections.disjoint(mine, b.known().words())
            && Collections.disjoint(theirs, a.known().words());
    return (own || unknown)
        && !mine.isEmpty()
        && !theirs.isEmpty()
        && Collections.disjoint(mine, theirs);
  }

  /** The nouns of the scope in what opens the sentence. */
  private static Set<String> places(Profile profile) {
    return profile.claim().scope().tokens().stream()
        .filter(token -> token.tag().equals("NOUN"))
        .filter(token -> token.span().start() < profile.around().front())
        .map(Token::lemma)
        .collect(Collectors.toSet());
  }

  private static String against(Profile a, Profile b) {
    return String.join(" against ", quoted(a), quoted(b));
  }

  private static String quoted(Profile profile) {
    return '"' + profile.claim().sentence().text() + '"';
  }

  /** One thing by its noun, and other names or numbers for it. */
  private static boolean areOther(Map<String, Set<String>> a, Map<String, Set<String>> b) {
    return a.entrySet().stream()
        .anyMatch(
            entry -> {
              Set<String> theirs = b.getOrDefault(entry.getKey(), Set.of());
              return !theirs.isEmpty() && Collections.disjoint(entry.getValue(), theirs);
            });
  }

  /** "The former landlord", "a second ferry" against the one that the other text is about. */
  private static boolean isSetApart(Profile a, Profile b) {
    Map<String, Set<String>> theirs = b.around().setting().referent.traits();
    return a.around().setting().referent.traits().entrySet().stream()
        .anyMatch(
            entry -> {
              String noun = entry.getKey();
              Set<String> other = theirs.getOrDefault(noun, Set.of());
              boolean opposed = has(entry.getValue(), "gone") || has(entry.getValue(), "old");
              boolean row = has(entry.getValue(), "row") || has(entry.getValue(), "gone");
              boolean same = row && other.isEmpty() && isSubject(noun, a) && isSubject(noun, b);
              boolean replaced = opposed && isSubject(noun, a) && isReplaced(noun, a, b);
              return opposed && has(other, "latest") || same || replaced;
            });
  }

  /** "The old trams", where one of the texts tells of new ones and the other claim of no old. */
  private static boolean isReplaced(String noun, Profile a, Profile b) {
    boolean known = a.known().renewed().contains(noun) || b.known().renewed().contains(noun);
    return known
        && b.around().setting().referent.traits().values().stream()
            .noneMatch(traits -> has(traits, "old") || has(traits, "gone"));
  }

  private static boolean has(Set<String> words, String section) {
    return words.stream().anyMatch(word -> WORDS.has(section, word));
  }

  private static boolean isSubject(String noun, Profile profile) {
    Phrase subject = profile.claim().subject();
    return subject.tokens().stream()
        .anyMatch(token -> token.tag().equals("NOUN") && token.lemma().equals(noun));
  }

  private static boolean isBest(Profile a, Profile b) {
    return a.around().setting().superlative.isPresent()
        && b.around().setting().superlative.isPresent()
        && a.around()
            .setting()
            .superlative
            .get()
            .isOther(b.around().setting().superlative.get(), a.known().words());
  }
}
