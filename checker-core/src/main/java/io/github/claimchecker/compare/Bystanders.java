package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether one of two claims is told of somebody else although its text knows whom the other is
 * told of: "the mine employs 560", "the suppliers of the mine employ 230".
 */
final class Bystanders {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  private Bystanders() {}

  static boolean areOther(Profile a, Profile b, PairFeatures features) {
    boolean far = features.get(Feature.SUBJECT_FAR) > 0;
    return far && (knows(a, b) || knows(b, a))
        || isPart(a, b)
        || isPart(b, a)
        || areOtherSorts(a, b)
        || tellsApart(a, b)
        || tellsApart(b, a);
  }

  /**
   * Whether one text tells a number of another thing than the thing of the other, which it knows.
   */
  private static boolean knows(Profile teller, Profile other) {
    Optional<Token> thing = thing(other.claim());
    Optional<Token> told = thing(teller.claim());
    return thing.isPresent()
        && told.isPresent()
        && teller.subjects().isEmpty()
        && other.subjects().isEmpty()
        && teller.verb().isPresent()
        && teller.verb().equals(other.verb())
        && !WORDS.has("stand-in", told.get().lemma())
        && !WORDS.has("stand-in", thing.get().lemma())
        && mentions(teller, thing.get())
        && !mentions(other, told.get());
  }

  /** The common noun that its subject ends with. */
  private static Optional<Token> thing(Claim claim) {
    List<Token> tokens = claim.subject().tokens();
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(tokens.get(tokens.size() - 1))
            .filter(token -> token.tag().equals("NOUN"))
            .filter(token -> Character.isLowerCase(token.text().charAt(0))); // no title
  }

  private static boolean mentions(Profile profile, Token noun) {
    return profile.known().words().contains(noun.text().toLowerCase(Locale.ROOT))
        || profile.known().words().contains(noun.lemma());
  }

  /** "The road tunnel", "the railway tunnel", where neither text knows of what the other tells. */
  private static boolean areOtherSorts(Profile a, Profile b) {
    Optional<Token> mine = thing(a.claim());
    Optional<Token> theirs = thing(b.claim());
    return mine.isPresent()
        && theirs.isPresent()
        && mine.get().lemma().equals(theirs.get().lemma())
        && isSort(a, b)
        && isSort(b, a);
  }

  /**
   * Whether one text calls things of a sort by two words, one of them that of the other text: "the
   * great bell", where this text tells of the great bell, too, and here of "the quarter bells".
   */
  private static boolean tellsApart(Profile teller, Profile other) {
    Optional<String> mine = sort(teller, SORTS);
    Optional<String> theirs = sort(other, SORTS);
    return mine.isPresent()
        && theirs.isPresent()
        && !mine.equals(theirs)
        && thing(teller.claim()).map(Token::lemma).equals(thing(other.claim()).map(Token::lemma))
        && called(teller, thing(other.claim()).map(Token::text).orElse(""), theirs.get())
        && !teller.claim().sentence().text().toLowerCase(Locale.ROOT).contains(theirs.get());
  }

  /** The word right in front of the noun of its subject. */
  private static Optional<String> sort(Profile profile, Set<String> tags) {
    List<Token> tokens = profile.claim().subject().tokens();
    return tokens.size() < 2
        ? Optional.empty()
        : Optional.of(tokens.get(tokens.size() - 2))
            .filter(token -> tags.contains(token.tag()))
            .filter(token -> isBeside(token, tokens.get(tokens.size() - 1)))
            .map(token -> token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether a text calls something by a word and a noun, one or several of them. */
  private static boolean called(Profile profile, String noun, String sort) {
    String text = profile.claim().sentence().document().text().toLowerCase(Locale.ROOT);
    return text.contains(" " + sort + " " + Referent.singular(noun.toLowerCase(Locale.ROOT)));
  }

  /** Whether a noun in front says what sort a thing is of, and the other text does not know it. */
  private static boolean isSort(Profile profile, Profile other) {
    return sort(profile, NOUN).filter(word -> !other.known().words().contains(word)).isPresent();
  }

  /** "The new bridge" may well be "the steel bridge". */
  private static final Set<String> NOUN = Set.of("NOUN");

  private static final Set<String> SORTS = Set.of("NOUN", "ADJ");

  /** "Road tunnel", not "road through the tunnel". */
  private static boolean isBeside(Token sort, Token thing) {
    return thing.span().start() - sort.span().end() == 1;
  }

  private static boolean isPart(Profile a, Profile b) {
    return isVariant(a, b) || isInner(a, b);
  }

  /** "The drying room is at 15 degrees", where the other text tells it of something else. */
  private static boolean isInner(Profile a, Profile b) {
    List<Token> tokens = a.claim().subject().tokens();
    Optional<Token> part = thing(a.claim());
    Optional<Token> other = thing(b.claim());
    return tokens.size() > 1
        && part.isPresent()
        && other.isPresent()
        && WORDS.has("inner", part.get().lemma())
        && !part.get().lemma().equals(other.get().lemma())
        && !mentions(b, tokens.get(tokens.size() - 2));
  }

  /** "The pocket edition of the guide" against a text that knows of one guide alone. */
  private static boolean isVariant(Profile a, Profile b) {
    Claim claim = a.claim();
    int number = claim.quantity().span().start() - claim.sentence().span().start();
    List<String> words = Surroundings.words(claim.sentence().text().substring(0, number));
    for (int i = 1; i < words.size(); i++) {
      String kind = words.get(i - 1);
      if (WORDS.has("variant", words.get(i))
          && kind.length() > 1
          && !WORDS.has("latest", kind)
          && !WORDS.has("article", kind)
          && !WORDS.has("determiner", kind)
          && !b.known().words().isEmpty()
          && !b.known().words().contains(kind)
          && !b.known().words().contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
