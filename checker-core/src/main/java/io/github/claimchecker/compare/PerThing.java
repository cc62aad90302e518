package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells an amount for one of some things from the same amount told plainly: "the bonus is $900 a
 * head", "everyone gets a bonus of $1,500". What is told of one thing may leave out that it is; a
 * total is far larger, or names the things that it is of.
 */
final class PerThing {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  /** From this multiple on the plain amount may be that of some things together. */
  private static final double TOGETHER = 4.5;

  private static final Pattern WORD = Pattern.compile("\\P{L}+");

  private PerThing() {}

  /** Whether one of two claims tells an amount for one thing, and the other the like plainly. */
  static boolean areAmounts(Claim a, Claim b) {
    return isOf(a, b) || isOf(b, a);
  }

  private static boolean isOf(Claim each, Claim plain) {
    if (plain.quantity().kind() == Kind.CHANGE
        || !each.quantity().unit().perThing().equals(Optional.of(plain.quantity().unit().base()))) {
      return false;
    }
    boolean counted = plain.quantity().unit().dimension() == Dimension.NONE;
    double multiple = size(plain) / size(each);
    return multiple < TOGETHER
        && multiple > 1 / TOGETHER
        && (tellsEach(plain) || !counted && !tellsTotal(plain, thing(each)));
  }

  private static double size(Claim claim) {
    return Math.abs(Judge.centre(claim.quantity()));
  }

  /** What it is told of one of, the last word of "USD/ticket". */
  private static String thing(Claim each) {
    String unit = each.quantity().unit().id();
    return unit.substring(unit.indexOf('/') + 1);
  }

  private static boolean tellsEach(Claim claim) {
    String sentence = claim.sentence().text().toLowerCase(Locale.ROOT);
    return WORD.splitAsStream(sentence).anyMatch(word -> WORDS.has("each", word));
  }

  /** Several of the things, or a word for all of them: "lunch for the guests was £48". */
  private static boolean tellsTotal(Claim claim, String thing) {
    return words(claim)
        .anyMatch(
            token ->
                WORDS.has("whole", token.lemma())
                    || token.lemma().equals(thing)
                        && !token.text().toLowerCase(Locale.ROOT).equals(thing));
  }

  private static Stream<Token> words(Claim claim) {
    return Stream.of(claim.context(), claim.measure(), claim.subject(), claim.scope())
        .flatMap(phrase -> phrase.tokens().stream());
  }
}
