package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.text.Token;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says whether the subjects of two claims may be one although no name of one is a name of the
 * other, since a sentence leaves out what the other names, or puts it elsewhere.
 */
final class Subjects {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  private Subjects() {}

  static boolean mayBeOne(Profile a, Profile b) {
    return mayBe(a, b) || mayBe(b, a);
  }

  private static boolean mayBe(Profile a, Profile b) {
    return isOwned(a, b) || isDoneTo(a, b) || isSource(a, b);
  }

  /**
   * Whether a sentence opens with a pronoun that nothing before it explains: whom it tells of is
   * not among its own names.
   */
  static boolean isOpen(Claim claim) {
    List<String> words = words(claim);
    int start = claim.sentence().span().start();
    return !words.isEmpty()
        && WORDS.has("opening-pronoun", words.get(0))
        && claim.sentence().document().text().substring(0, start).isBlank();
  }

  /** "Her first album Quiet Harbour came out", "Ana Holt's first album came out". */
  private static boolean isOwned(Profile of, Profile named) {
    List<Token> subject = of.claim().subject().tokens();
    return isOpen(of.claim())
        && WORDS.has("whose", words(of.claim()).get(0))
        && !subject.isEmpty()
        && words(of.claim()).indexOf(subject.get(0).text().toLowerCase(Locale.ROOT)) == 1
        && !Collections.disjoint(of.things(), named.things());
  }

  /** "Karsk was founded by Ana Holt in 1950", "Ola Berg founded Karsk in 1960": one Karsk. */
  private static boolean isDoneTo(Profile passive, Profile active) {
    return passive.verb().isPresent()
        && passive.verb().equals(active.verb())
        && isPassive(passive.claim())
        && !isPassive(active.claim())
        && !passive.subject().isEmpty()
        && active.measure().keySet().containsAll(passive.subject().keySet());
  }

  private static boolean isPassive(Claim claim) {
    String text = claim.sentence().text();
    Optional<List<String>> before =
        claim
            .verb()
            .map(verb -> verb.span().start())
            .filter(start -> start <= text.length()) // else it is of the sentence before
            .map(start -> text.substring(0, start))
            .map(Surroundings::words)
            .filter(words -> !words.isEmpty());
    return before.filter(words -> WORDS.has("passive", words.get(words.size() - 1))).isPresent();
  }

  /** "The Karsk Index gave the town 40 points", "the town has 50 points in the Karsk Index". */
  private static boolean isSource(Profile told, Profile other) {
    return told.verb().filter(verb -> WORDS.has("reporting", verb)).isPresent()
        && !told.subjects().isEmpty()
        && told.subjects().stream().allMatch(name -> isBehindPlace(name, words(other.claim())));
  }

  /** "On Karsk Radio", "in the Karsk Index". */
  private static boolean isBehindPlace(String name, List<String> words) {
    int at = Collections.indexOfSubList(words, Surroundings.words(name));
    int front = at > 0 && WORDS.has("determiner", words.get(at - 1)) ? at - 2 : at - 1;
    return front >= 0 && WORDS.has("source-place", words.get(front));
  }

  private static List<String> words(Claim claim) {
    return Surroundings.words(claim.sentence().text());
  }
}
