package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;
import java.util.stream.IntStream;

/** Tells whether a clause counts something at a time, so that the time is only when that holds. */
final class EventCounts {
  private final TaggedSentence sentence;

  EventCounts(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether a number is what is told of the time: "sold 40 copies in 2010", "five men died in
   * 2010", but not "was shown in 40 towns in 2010".
   *
   * @param from the first word of the clause
   * @param to the word behind its last
   * @param verb its verb
   * @param says whether the verb names an event; any number counts where it does not
   */
  boolean isCounted(int from, int to, int verb, boolean says) {
    for (int q = 0; q < sentence.quantityCount(); q++) {
      int first = sentence.firstOf(q);
      boolean inside = first >= from && first < to;
      Kind kind = sentence.quantity(q).kind(); // "won 3-1", "made her second film"
      boolean part = kind == Kind.SHARE || kind == Kind.CHANGE; // "aims for a 40% rate by 2030"
      boolean names = says && !part || kind == Kind.RANK && !sentence.in("copula", verb);
      if (inside && kind != Kind.SCORE && (!names || isTold(first, from, verb))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The permit, which covers two lorries, expires", "the dryer, 38 m tall, starts", "will open in
   * 2031, three years late".
   */
  private boolean isAside(int first, int from, int verb) {
    int comma = first - 1;
    while (comma > from && !sentence.lower(comma).equals(",")) {
      comma--;
    }
    boolean behindComma = sentence.lower(first - 1).equals(",");
    return first > verb
        ? behindComma
        : sentence.hasVerb(comma, first) || behindComma && isApposed(first, verb);
  }

  /** Whether a noun stands in front of the comma, and another comma in front of the verb. */
  private boolean isApposed(int first, int verb) {
    boolean noun = sentence.isNoun(first - 2) && !sentence.in("stop", first - 2);
    return noun && IntStream.range(first, verb).anyMatch(word -> sentence.lower(word).equals(","));
  }

  private boolean isTold(int first, int from, int verb) {
    if (first == from || first - 1 == verb) {
      return true;
    }
    if (first > verb && sentence.hasVerb(verb + 1, first)) {
      return false; // "opened in May, and has sold 80 lamps"
    }
    if (isAside(first, from, verb)) {
      return false;
    }
    String tag = sentence.token(first - 1).tag();
    return switch (tag) {
      case "ADP" -> sentence.in("valued", first - 1);
      case "DET", "ADJ", "NOUN", "PROPN", "PRON" -> false; // "a five-year contract"
      default -> !sentence.isPossessive(first - 1);
    };
  }
}
