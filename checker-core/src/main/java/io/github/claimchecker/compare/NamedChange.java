package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.quantity.Change;
import io.github.claimchecker.quantity.Change.Part;
import io.github.claimchecker.quantity.Direction;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Token;
import java.util.Optional;

/**
 * Tells a change from a size that is told in the same words: "prices rose 3%" and "the rise was
 * 4%"; "a climb of five kilometres" and "the climb is eight kilometres long"; "a drop of 30 metres"
 * and a waterfall that "is 52 metres high". A level, "prices stand at 4%", is none of these.
 */
final class NamedChange {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  private NamedChange() {}

  /** Whether one of two claims tells a change, and the other the size of such a one. */
  static boolean areAlike(Claim a, Claim b) {
    return isOf(a, b) || isOf(b, a);
  }

  private static boolean isOf(Claim change, Claim size) {
    Optional<Change> told = change.quantity().change();
    return change.quantity().kind() == Kind.CHANGE
        && size.quantity().kind() != Kind.CHANGE
        && told.filter(c -> c.part() == Part.BY && isSize(change, c, size)).isPresent()
        && size.quantity().change().isEmpty()
        && change.quantity().unit().convertsTo(size.quantity().unit());
  }

  private static boolean isSize(Claim change, Change told, Claim size) {
    String which = told.direction() == Direction.UP ? "rise" : "drop";
    boolean named = noun(size).filter(noun -> WORDS.has(which, noun)).isPresent();
    Optional<String> noun =
        noun(change)
            .filter(word -> WORDS.has(which, word))
            .filter(word -> size.quantity().kind() == Kind.LENGTH);
    boolean again =
        noun.filter(n -> holds(size.subject(), n) || holds(size.measure(), n)).isPresent();
    boolean high = size.head().filter(head -> WORDS.has("height", head.lemma())).isPresent();
    return named || again || high && noun.isPresent() && which.equals("drop");
  }

  private static Optional<String> noun(Claim claim) {
    return claim.head().filter(head -> head.tag().equals("NOUN")).map(Token::lemma);
  }

  private static boolean holds(Phrase phrase, String lemma) {
    return phrase.tokens().stream().anyMatch(token -> token.lemma().equals(lemma));
  }
}
