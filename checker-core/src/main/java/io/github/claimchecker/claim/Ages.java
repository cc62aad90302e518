package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.math.BigDecimal;

/**
 * Finds the bare numbers that tell how old somebody is: "the warden, 66, says", "when she was
 * eleven".
 */
final class Ages {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

  private final TaggedSentence sentence;

  Ages(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a quantity of the sentence is an age. */
  boolean isAge(int quantity) {
    Quantity number = sentence.quantity(quantity);
    int first = sentence.firstOf(quantity);
    int end = sentence.endOf(quantity);
    if (isOfPeople(number) && (isOlder(number) || isDemanded(first, end))) {
      return true;
    }
    return isAgeLike(number) && first > 0 && end == first + 1 && (isAside(first) || isTold(first));
  }

  private static boolean isOfPeople(Quantity number) {
    return number.kind() == Kind.NUMBER && number.noun().isEmpty();
  }

  /** "No older than 34". */
  private static boolean isOlder(Quantity number) {
    String surface = number.surface();
    return surface.contains("older than") || surface.contains("younger than");
  }

  /** "You must be at least 18 to join". */
  private boolean isDemanded(int first, int end) {
    return sentence.lower(first - 1).equals("be")
        && sentence.in("duty", first - 2)
        && sentence.in("anybody", first - 3)
        && (end >= sentence.size()
            || sentence.isMark(end)
            || sentence.lower(end).equals("to") && sentence.isVerb(end + 1));
  }

  private static boolean isAgeLike(Quantity number) {
    return isOfPeople(number)
        && number.hedge() == Hedge.EXACT
        && number.value().filter(value -> value.signum() > 0).isPresent()
        && number.value().filter(value -> value.scale() <= 0).isPresent()
        && number.value().filter(value -> value.compareTo(OLDEST) <= 0).isPresent();
  }

  /** "The warden, 66, says", but not "in the rooms, 4, 5 and 6" or "on Monday, 4, Mill Street". */
  private boolean isAside(int i) {
    boolean commas = sentence.lower(i - 1).equals(",") && sentence.lower(i + 1).equals(",");
    int noun = i - 2;
    boolean one = sentence.isTagged(noun, "NOUN") && !sentence.in("time", noun) && isSingular(noun);
    int determiner = noun - 1;
    while (sentence.isAdjective(determiner) || sentence.isTagged(determiner, "NOUN")) {
      determiner--;
    }
    boolean told =
        sentence.isTagged(determiner, "DET")
            || sentence.in("person", determiner)
            || sentence.in("pronoun", determiner);
    return commas && one && told && !sentence.isQuantity(i + 2) && !sentence.isName(i + 2);
  }

  private boolean isSingular(int noun) {
    return sentence.lower(noun).equals(sentence.lemma(noun));
  }

  /** "She was eleven", but not "she was eleven minutes late". */
  private boolean isTold(int i) {
    boolean be = sentence.lemma(i - 1).equals("be") && sentence.in("person", i - 2);
    return be && (i + 1 >= sentence.size() || sentence.isMark(i + 1));
  }
}
