package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.compare.Lexicon.Relation;
import io.github.claimchecker.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says whether two claims tell of different things by their nouns. Much happens to many things in
 * one day: breakfast is not served when dinner is, nor does the shop of a museum open with it.
 */
final class Things {
  private Things() {}

  /**
   * Whether each claim names a thing that the other sentence lacks, or one a subject that it lacks.
   */
  static boolean areOther(Profile a, Profile b, Lexicon lexicon) {
    Optional<String> mine = subject(a.claim());
    Optional<String> theirs = subject(b.claim());
    if (mine.isPresent() && theirs.isPresent()) {
      boolean known = isIn(mine.get(), b, lexicon) && isIn(theirs.get(), a, lexicon);
      if (!known) {
        return true;
      }
    }
    return lacksAny(a, b, lexicon) && lacksAny(b, a, lexicon);
  }

  private static boolean lacksAny(Profile in, Profile of, Lexicon lexicon) {
    return Stream.of(of.claim().measure(), of.claim().subject())
        .flatMap(Things::nouns)
        .anyMatch(noun -> !isIn(noun.lemma(), in, lexicon));
  }

  /** The common noun that a subject ends with; names may stand for whatever the other calls it. */
  private static Optional<String> subject(Claim claim) {
    List<Token> nouns = nouns(claim.subject()).toList();
    return nouns.isEmpty()
        ? Optional.empty()
        : Optional.of(nouns.get(nouns.size() - 1))
            .filter(last -> last.tag().equals("NOUN"))
            .map(Token::lemma);
  }

  private static Stream<Token> nouns(Phrase phrase) {
    return phrase.tokens().stream().filter(token -> NOUNS.contains(token.tag()));
  }

  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

  /** Whether a sentence names the same thing; another one of its sort is not the same. */
  private static boolean isIn(String noun, Profile sentence, Lexicon lexicon) {
    return sentence.words().stream()
        .anyMatch(word -> lexicon.relation(noun, word).weight() > Relation.SIBLING.weight());
  }
}
