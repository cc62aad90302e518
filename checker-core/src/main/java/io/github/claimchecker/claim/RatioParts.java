package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a part of a whole tells besides: "18 of the 24 girders" is a share too, and "16 out of
 * 28 towns" counts 16 and 28 towns.
 */
final class RatioParts {
  /** Wholes up to this one only make a share: "nine of ten". */
  private static final BigDecimal SHARED = BigDecimal.TEN;

  private static final List<String> JOINTS = List.of(" out of ", " of ");

  private final Reprint reprint;

  RatioParts(Reprint reprint) {
    this.reprint = reprint;
  }

  /** What else a quantity of a sentence tells; spans are those of the sentence. */
  List<Quantity> of(TaggedSentence sentence, int quantity, String text) {
    Quantity read = sentence.quantity(quantity);
    if (read.kind() == Kind.RATIO) {
      return counts(read);
    }
    int end = sentence.endOf(quantity);
    boolean theirs = sentence.isTagged(end + 1, "DET") || sentence.in("pronoun", end + 1);
    boolean of = sentence.lower(end).equals("of") && theirs;
    boolean next = quantity + 1 < sentence.quantityCount();
    return of && next && sentence.firstOf(quantity + 1) == end + 2
        ? share(read, sentence.quantity(quantity + 1), text)
        : List.of();
  }

  private List<Quantity> share(Quantity part, Quantity whole, String text) {
    boolean less =
        isCount(part)
            && isCount(whole)
            && part.hedge() == Hedge.EXACT // a bound on the part would have to bound the share
            && part.value().isPresent()
            && whole.value().filter(RatioParts::isMany).isPresent()
            && whole.value().filter(all -> all.compareTo(part.value().get()) >= 0).isPresent();
    Span span = new Span(part.span().start(), whole.span().end());
    return less
        ? at(span, text, print(part) + " out of " + print(whole) + " people", Kind.RATIO)
        : List.of();
  }

  private static String print(Quantity count) {
    return count.value().map(BigDecimal::toPlainString).orElse(count.surface());
  }

  private static boolean isCount(Quantity quantity) {
    return quantity.kind() == Kind.COUNT || quantity.kind() == Kind.NUMBER;
  }

  private List<Quantity> counts(Quantity ratio) {
    String surface = ratio.surface();
    for (String joint : JOINTS) {
      int cut = surface.indexOf(joint);
      if (cut > 0) {
        int from = ratio.span().start();
        String number = number(ratio, surface.substring(0, cut));
        Span part = new Span(from, from + number.length());
        Span whole = new Span(from + cut + joint.length(), ratio.span().end());
        List<Quantity> all = count(whole, surface.substring(cut + joint.length()));
        boolean many = all.stream().anyMatch(q -> q.value().filter(RatioParts::isMany).isPresent());
        List<Quantity> counts = new ArrayList<>();
        if (many) {
          counts.addAll(count(part, number));
          counts.addAll(all);
        }
        return counts;
      }
    }
    return List.of();
  }

  /** "16 towns" of "16 towns out of 28" without the noun. */
  private static String number(Quantity ratio, String part) {
    String noun = ratio.noun().orElse("");
    return noun.isEmpty() || !part.endsWith(noun)
        ? part
        : part.substring(0, part.length() - noun.length()).strip();
  }

  private static boolean isMany(BigDecimal whole) {
    boolean round = whole.stripTrailingZeros().precision() == 1 && whole.precision() > 2;
    return whole.compareTo(SHARED) > 0 && !round;
  }

  private List<Quantity> count(Span span, String surface) {
    return at(span, surface, surface + " people", Kind.COUNT);
  }

  /** What is read of a text, if it is of a kind, moved to where it stands. */
  private List<Quantity> at(Span span, String text, String written, Kind kind) {
    String surface = kind == Kind.COUNT ? text : text.substring(span.start(), span.end());
    return reprint.at(span, surface, written, kind).map(List::of).orElse(List.of());
  }
}
