package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Modality;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.claim.Phrase;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Claims of one thing with any values, hedges, periods and modalities, in a few documents. */
final class RandomClaims {
  private static final int SENTENCES = 4;

  private final Random random;
  private final List<Document> documents = new ArrayList<>();
  private int number;

  RandomClaims(long seed, int documents) {
    this.random = new Random(seed);
    for (int i = 0; i < documents; i++) {
      this.documents.add(Documents.markdown("d" + i + ".md", "# One\n\nAa.\n\n# Two\n\nBb. Cc.\n"));
    }
  }

  List<Claim> list(int count) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      claims.add(claim());
    }
    return claims;
  }

  private Claim claim() {
    Document document = documents.get(random.nextInt(documents.size()));
    int start = random.nextInt(SENTENCES) * 3;
    Sentence sentence =
        new Sentence(document, document.blocks().get(0), new Span(start, start + 2));
    return new Claim(
        sentence,
        quantity(new Span(start, start + 1 + number++)),
        Optional.empty(),
        Optional.empty(),
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        period(),
        Optional.empty(),
        pick(Modality.ASSERTED, Modality.ASSERTED, Modality.ESTIMATE, Modality.TARGET));
  }

  private Quantity quantity(Span span) {
    Hedge hedge = pick(Hedge.values());
    int value = 10 + random.nextInt(80);
    double half = random.nextInt(5) == 0 ? 0.05 : 0.5;
    int high = value + 1 + random.nextInt(25);
    Interval wide = new Interval(value, high, random.nextBoolean(), random.nextBoolean());
    boolean capped = random.nextBoolean();
    Interval stated =
        switch (hedge) {
          case EXACT -> Interval.ofClosedOpen(value - half, value + half);
          case OVER, AT_LEAST ->
              new Interval(
                  value, capped ? 100 : Double.POSITIVE_INFINITY, hedge == Hedge.AT_LEAST, capped);
          case UNDER, AT_MOST -> new Interval(0, value, true, hedge == Hedge.AT_MOST);
          default -> wide;
        };
    Interval expected =
        switch (hedge) {
          case OVER, AT_LEAST -> new Interval(value, value + 5, hedge == Hedge.AT_LEAST, false);
          case UNDER, AT_MOST -> new Interval(value - 5, value, true, hedge == Hedge.AT_MOST);
          case VAGUE -> Interval.ofClosed(value + 0.25, value + 0.75);
          default -> stated;
        };
    return new Quantity(
        span,
        "x",
        Kind.COUNT,
        hedge,
        hedge == Hedge.RANGE || hedge == Hedge.VAGUE
            ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(value)),
        Optional.empty(),
        Optional.empty(),
        Unit.ONE,
        Optional.empty(),
        Optional.empty(),
        stated,
        expected,
        hedge == Hedge.VAGUE,
        Optional.empty());
  }

  private Period period() {
    LocalDate day = LocalDate.of(2015 + random.nextInt(6), 1 + random.nextInt(12), 1);
    Period year = Period.of(day, day.plusYears(1).minusDays(1), "in the year");
    return switch (random.nextInt(8)) {
      case 0, 1 -> Period.UNSPECIFIED;
      case 2 -> new Period(Optional.of(day), Optional.empty(), true, "since");
      case 3 -> new Period(Optional.empty(), Optional.of(day), true, "until");
      case 4 -> Period.of(day, day.plusYears(random.nextInt(4)), "from to");
      case 5 -> new Period(Optional.of(day), Optional.of(day.plusMonths(2)), false, "in spring");
      default -> year;
    };
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
