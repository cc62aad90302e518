package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Span;
import java.util.Optional;

/**
 * Tells numbers of things from years where both are printed alike: "1565 cases were reported"
 * counts, "2019 sales were reported" names a year.
 */
final class CountedYears {
  private final TaggedSentence sentence;
  private final NounPhrases phrases;
  private final Reprint reprint;

  CountedYears(TaggedSentence sentence, Reprint reprint) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
    this.reprint = reprint;
  }

  /** The count that stands at a word; empty where the word is no number or a year. */
  Optional<Quantity> read(int i) {
    String digits = sentence.token(i).text();
    Integer number = DateWords.wholeNumber(digits, DateWords.YEAR_DIGITS);
    if (number == null || !DateWords.isYear(number) || sentence.isQuantity(i)) {
      return Optional.empty();
    }
    NounPhrase counted = phrases.at(i + 1, sentence.size());
    if (counted == null || !isPlural(counted) || isDated(counted) || !counts(i, counted)) {
      return Optional.empty();
    }
    Span span = sentence.token(i).span();
    String grouped = digits.charAt(0) + "," + digits.substring(1);
    return reprint.at(span, digits, grouped + " people", Kind.COUNT);
  }

  private boolean isPlural(NounPhrase counted) {
    int head = counted.head();
    return !sentence.isName(head) && !sentence.lower(head).equals(sentence.lemma(head));
  }

  /** "2016 elections", "the 2012 Olympic games": what is told apart by its year, or a name. */
  private boolean isDated(NounPhrase counted) {
    for (int i = counted.start(); i < counted.end(); i++) {
      if (sentence.isNamed(i)) {
        return true;
      }
    }
    return sentence.in("yearly", counted.head());
  }

  /** Whether what stands in front of a number lets it count. */
  private boolean counts(int i, NounPhrase counted) {
    int before = i - 1;
    if (sentence.isVerb(before) || sentence.isAuxiliary(before)) {
      return true;
    }
    if (sentence.lower(before).equals("of") && sentence.in("sum", before - 1)) {
      return true;
    }
    boolean opens =
        i == 0
            || sentence.isPreposition(before) && sentence.in("counting", before)
            || (sentence.isMark(before) || sentence.isTagged(before, "CCONJ"))
                && !isNumber(before - 1);
    return opens && sentence.in("countable", counted.head());
  }

  /** "2 March, 2020 cases", "2019 and 2020 cases". */
  private boolean isNumber(int i) {
    return sentence.isTagged(i, "NUM");
  }
}
