package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Modality;
import io.github.claimchecker.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Says what is told of the past, and what is settled although it is still to come. "The ferry will
 * carry 110 cars" and "ninety cars fit on the ferry" speak of the same ferry; "the ferry carried
 * ninety cars" tells what came of it.
 */
final class Tense {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  private Tense() {}

  /** Whether a claim tells what will be, and not only what somebody expects or hopes. */
  static boolean isSettled(Claim claim) {
    return claim.modality() == Modality.FORECAST
        && !isChange(claim)
        && !wasDue(Surroundings.words(claim.sentence().text()))
        && Surroundings.words(claim.sentence().text()).stream()
            .noneMatch(word -> WORDS.has("foreseen", word));
  }

  /** "Was due to open in April": what came of it is another thing. */
  private static boolean wasDue(List<String> words) {
    return IntStream.range(1, words.size())
        .anyMatch(i -> words.get(i).equals("due") && WORDS.has("was", words.get(i - 1)));
  }

  /** Whether what may be is told of the time to come, and not of what would be if. */
  static boolean isOpen(Claim claim) {
    return Surroundings.words(claim.sentence().text()).stream()
        .noneMatch(word -> WORDS.has("condition", word));
  }

  /** "Will be raised to 5 metres": what is so today is something else. */
  private static boolean isChange(Claim claim) {
    int number = claim.quantity().span().start() - claim.sentence().span().start();
    return claim.sentence().text().substring(0, number).stripTrailing().endsWith(" to");
  }

  /** Whether a claim is told of something new, which is not what is there today. */
  static boolean isOfNew(Claim claim) {
    return Surroundings.words(claim.sentence().text()).stream()
        .anyMatch(word -> WORDS.has("new", word));
  }

  /** Whether what a claim tells as a fact may be so for good: it is neither past nor only today. */
  static boolean mayLast(Claim claim) {
    return !isPast(claim)
        && Surroundings.words(claim.sentence().text()).stream()
            .noneMatch(word -> WORDS.has("now", word));
  }

  /** Whether a claim tells what had been so, and then was no more. */
  static boolean isOver(Claim claim) {
    List<String> words = Surroundings.words(claim.sentence().text());
    return IntStream.range(1, words.size())
        .anyMatch(i -> WORDS.has("been", words.get(i)) && WORDS.has("was", words.get(i - 1)));
  }

  /** Whether some word of a sentence tells of what is past. */
  static boolean tellsPast(List<String> words) {
    return words.stream().anyMatch(word -> WORDS.has("was", word));
  }

  /** Whether the verb of a claim tells what happened or was so. */
  static boolean isPast(Claim claim) {
    List<String> words = Surroundings.words(claim.sentence().text());
    return claim
        .verb()
        .map(verb -> isPast(verb, Surroundings.words(before(claim, verb))))
        .orElseGet(() -> tellsPast(words));
  }

  private static boolean isPast(Token verb, List<String> before) {
    String form = verb.text().toLowerCase(Locale.ROOT);
    if (WORDS.has("is", form) || WORDS.has("was", form)) {
      return WORDS.has("was", form);
    }
    boolean bare =
        form.equals(verb.lemma())
            || form.equals(verb.lemma() + "s")
            || form.equals(verb.lemma() + "es")
            || form.endsWith("ies");
    List<String> near = before.subList(Math.max(0, before.size() - REACH), before.size());
    if (near.stream().anyMatch(word -> WORDS.has("was", word))) {
      return true;
    }
    boolean present = near.stream().anyMatch(word -> WORDS.has("is", word));
    return !bare && !present && !form.endsWith("ing");
  }

  /** How many words in front of a verb may be its auxiliaries, with what stands between. */
  private static final int REACH = 4;

  private static String before(Claim claim, Token verb) {
    String text = claim.sentence().text();
    return text.substring(0, Math.min(text.length(), verb.span().start()));
  }
}
