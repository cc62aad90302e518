package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Tells what came of a thing from what was reckoned with before. "Was budgeted at 2 million", "the
 * offer was 2 million" and "had put the cost at 2 million" leave open that it cost 3 million in the
 * end, though all are told as facts.
 */
final class Outcomes {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  private Outcomes() {}

  /** Whether one claim tells what was expected, and the other what came of it. */
  static boolean areOfOne(Claim a, Claim b) {
    return isOutcome(a, b) || isOutcome(b, a);
  }

  private static boolean isOutcome(Claim before, Claim after) {
    return isExpected(before) && !isExpected(after) && isPast(after);
  }

  /** "Cost" is the only verb of outcomes that is the same today. */
  private static boolean isPast(Claim claim) {
    return Tense.isPast(claim)
        || claim.head().filter(head -> head.text().equals("cost")).isPresent();
  }

  private static boolean isExpected(Claim claim) {
    boolean money = claim.quantity().kind() == Kind.MONEY;
    boolean offer = claim.head().filter(head -> WORDS.has("offered", head.lemma())).isPresent();
    boolean reckoned = claim.verb().filter(verb -> WORDS.has("reckoned", verb.lemma())).isPresent();
    return money && offer
        || reckoned
        || claim.measure().tokens().stream().anyMatch(Outcomes::isAsked)
        || isEarlierGuess(claim);
  }

  private static boolean isAsked(Token token) {
    return WORDS.has("asked", token.text().toLowerCase(Locale.ROOT));
  }

  /** "Had put the cost at". */
  private static boolean isEarlierGuess(Claim claim) {
    int number = claim.quantity().span().start() - claim.sentence().span().start();
    List<String> words = Surroundings.words(claim.sentence().text().substring(0, number));
    int at = words.size() - 1;
    return at > 0
        && words.get(at).equals("at")
        && IntStream.range(1, at)
            .anyMatch(i -> words.get(i - 1).equals("had") && WORDS.has("guessed", words.get(i)));
  }
}
