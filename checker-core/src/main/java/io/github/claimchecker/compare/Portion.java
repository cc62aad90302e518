package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the words behind a number say of the part that it counts: "two are still free", "24,000 were
 * ours".
 *
 * @param states how they are, where that tells them from the others
 * @param ours whether they are the part of whoever wrote it
 */
record Portion(Set<String> states, boolean ours) {
  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  /** How far behind the number its verb may stand. */
  private static final int NEAR = 4;

  static Portion of(Claim claim) {
    int end = claim.quantity().span().end() - claim.sentence().span().start();
    String text = claim.sentence().text();
    List<String> words = Surroundings.words(text.substring(Math.min(end, text.length())));
    Set<String> states = new LinkedHashSet<>();
    boolean ours = false;
    for (int i = 0; i < Math.min(NEAR, words.size() - 1); i++) {
      if (WORDS.has("passive", words.get(i))) {
        int next = i + 2 < words.size() && WORDS.has("still", words.get(i + 1)) ? i + 2 : i + 1;
        if (WORDS.has("left-over", words.get(next))) {
          states.add(words.get(next));
        }
        ours |= words.get(next).equals("ours");
      }
    }
    return new Portion(states, ours);
  }

  /** Whether it is a part that a sentence does not speak of. */
  boolean isUnknownTo(Claim claim) {
    List<String> words = Surroundings.words(claim.sentence().text());
    return ours && !words.contains("ours")
        || !states.isEmpty() && states.stream().noneMatch(words::contains);
  }
}
