package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the bounds that only say which ones another number is told of: "Vessels shorter than 15
 * metres receive 31 percent of the cod", "a tax of 8% on homes with more than 3 rooms". They claim
 * nothing of all vessels or homes.
 */
final class Criteria {
  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final Predicates predicates;

  Criteria(Strand strand) {
    this.sentence = strand.sentence();
    this.clauses = strand.clauses();
    this.predicates = strand.predicates();
  }

  /** Whether a quantity is such a bound, beside another one that is none. */
  boolean isCriterion(int quantity) {
    return IntStream.range(0, sentence.quantityCount())
        .anyMatch(number -> tellsApart(quantity, number));
  }

  /** The words that say which ones a quantity is told of, where bounds beside it say so. */
  Set<Integer> around(int quantity) {
    return IntStream.range(0, sentence.quantityCount())
        .filter(bound -> tellsApart(bound, quantity))
        .flatMap(bound -> IntStream.range(start(noun(bound)), sentence.firstOf(bound)))
        .filter(sentence::isContent)
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Whether a bound says which ones a number is told of, by a verb in the clause of both. */
  private boolean tellsApart(int bound, int number) {
    int first = sentence.firstOf(bound);
    int at = sentence.firstOf(number);
    if (!isAttached(bound) || isAttached(number) || first == at) {
      return false;
    }
    int start = clauses.openingOf(first);
    int end = clauses.openedBy(first);
    return start <= at
        && at < end
        && (isGoverned(bound)
            ? predicates.hasFiniteVerb(start, end)
            : at > first && goesOn(sentence.endOf(bound), at));
  }

  /** "vessels under 15 metres | receive |", without another subject behind a comma. */
  private boolean goesOn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isMark(i)) {
        return false;
      }
    }
    return predicates.hasFiniteVerb(from, to);
  }

  /** Whether a bound hangs on a plural that nothing points at or counts. */
  private boolean isAttached(int quantity) {
    int noun = noun(quantity);
    return noun >= 0 && isGeneral(noun);
  }

  /** "in towns with", "on homes with". */
  private boolean isGoverned(int quantity) {
    return sentence.isPreposition(start(noun(quantity)) - 1);
  }

  /** The noun that a bound hangs on; -1 where it hangs on none. */
  private int noun(int quantity) {
    int first = sentence.firstOf(quantity);
    if (first >= sentence.size()) {
      return -1;
    }
    boolean bound =
        switch (sentence.quantity(quantity).hedge()) {
          case OVER, UNDER, AT_LEAST, AT_MOST -> true;
          default -> false;
        };
    boolean compared = sentence.lower(first - 1).equals("than") && first > 2;
    boolean lasts = sentence.quantity(quantity).kind() == Kind.DURATION; // "over three days"
    int link = compared ? first - 3 : first - 1;
    if (!bound && !compared || lasts) {
      return -1;
    }
    boolean linked = sentence.in("criterion", link) || isParticiple(link);
    int noun = bound && linked ? link - 1 : link;
    return sentence.isNoun(noun) ? noun : -1;
  }

  private boolean isParticiple(int i) {
    return sentence.isVerb(i) && sentence.lower(i).endsWith("ing");
  }

  private int start(int noun) {
    int start = noun;
    while (sentence.isNoun(start - 1) || sentence.isAdjective(start - 1)) {
      start--;
    }
    return start;
  }

  /** "vessels", not "the vessels", "40 vessels", "the fleet" or a name. */
  private boolean isGeneral(int noun) {
    int before = start(noun) - 1;
    boolean plural =
        !sentence.lower(noun).equals(sentence.lemma(noun)) || sentence.in("people", noun);
    boolean pointed =
        sentence.isTagged(before, "DET")
            || sentence.isTagged(before, "PRON")
            || sentence.isPossessive(before)
            || sentence.isQuantity(before);
    boolean opens = before < 0 || sentence.isMark(before) || sentence.isPreposition(before);
    return plural && !pointed && opens && !(sentence.isName(noun) && noun > 0);
  }
}
