package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.util.Optional;

/** Reads how a number is meant, a bound together with what denies it. */
final class Meanings {
  private final TaggedSentence sentence;
  private final Reprint reprint;

  Meanings(TaggedSentence sentence, Reprint reprint) {
    this.sentence = sentence;
    this.reprint = reprint;
  }

  /**
   * A number as it is meant.
   *
   * @param quantity the number; "never held more than 40" holds at most 40
   * @param modality how it is told
   */
  record Meant(Quantity quantity, Modality modality) {}

  /** How a quantity is meant in the strand that it stands in. */
  Meant read(int quantity, Strand strand) {
    TaggedSentence words = strand.sentence();
    int first = words.firstOf(quantity);
    Quantity printed =
        new Ages(words).isAge(quantity)
            ? reprint.aged(sentence.quantity(quantity))
            : sentence.quantity(quantity);
    Optional<Modality> limit = new LimitReader(words, strand.clauses()).read(quantity);
    if (limit.isPresent()) {
      return new Meant(printed, limit.get());
    }
    Modality told = ModalityReader.ofNumbers(words, strand.clauses()).read(first);
    boolean denied =
        isBound(printed.hedge())
            && first < words.size()
            && !isSpan(words, quantity, first)
            && new Denials(words, strand.clauses()).deny(first, words.endOf(quantity));
    Optional<Quantity> turned = denied ? reprint.denied(printed) : Optional.empty();
    return turned
        .map(q -> new Meant(q, told == Modality.NEGATED ? Modality.ASSERTED : told))
        .orElse(new Meant(printed, told));
  }

  private static boolean isBound(Hedge hedge) {
    return hedge == Hedge.OVER || hedge == Hedge.UNDER;
  }

  /** "has not been seen for more than 5 years", "won for 5 games": for all that time it was not. */
  private static boolean isSpan(TaggedSentence words, int quantity, int first) {
    Kind kind = words.quantity(quantity).kind();
    boolean counted = kind == Kind.COUNT && words.isVerb(first - 2);
    return (kind == Kind.DURATION || counted) && words.in("lasted", first - 1);
  }
}
