package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Modality;
import java.util.List;

/**
 * Says what is decided of a thing to come. "Thirteen stops are planned", "the line will have nine
 * stops" and "the new line gets nine stops" speak of one line; "planned to build 200" does not say
 * what was built, and what somebody only hopes for contradicts nothing.
 */
final class Plans {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  private Plans() {}

  /** Whether one claim tells a plan and the other what will be so, or is, by the same decision. */
  static boolean areOfOne(Claim plan, Claim other) {
    boolean when = plan.period().isSpecified() == other.period().isSpecified();
    return when && isDecided(plan) && (Tense.isSettled(other) || isToCome(other));
  }

  /** "Are planned", "the plans show", but not "planned to" and "plans and hopes". */
  private static boolean isDecided(Claim claim) {
    List<String> words = Surroundings.words(claim.sentence().text());
    return claim.modality() == Modality.TARGET
        && !Tense.tellsPast(words)
        && words.stream().anyMatch(word -> WORDS.has("planned", word))
        && words.stream().noneMatch(word -> WORDS.has("wished", word))
        && (!words.contains("planned") || words.stream().anyMatch(word -> WORDS.has("is", word)));
  }

  /** "The new line gets nine stops": told as present of what is not there yet. */
  private static boolean isToCome(Claim fact) {
    boolean becomes = fact.verb().filter(verb -> WORDS.has("becomes", verb.lemma())).isPresent();
    return Meaning.asFact(fact) && Tense.mayLast(fact) && (becomes || Tense.isOfNew(fact));
  }
}
