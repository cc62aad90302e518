package io.github.claimchecker.benchmarks;

import io.github.claimchecker.benchmarks.GroupBenchmark.Values;
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

/**
 * Claims about one thing by a thousand sources: a third hedged, half of them of some day of the
 * last thirty years. The same ones each time.
 */
final class MadeUpClaims {
  private static final int SOURCES = 1000;
  private static final int DAYS = 10_000;
  private static final double MOST = 1e6;

  private final Values values;
  private final Random random = new Random(1);
  private final List<Sentence> sentences = new ArrayList<>();

  MadeUpClaims(Values values) {
    this.values = values;
    for (int i = 0; i < SOURCES; i++) {
      Document document = Documents.plain("source-" + i + ".txt", "It is so.");
      sentences.add(new Sentence(document, document.blocks().get(0), new Span(0, 9)));
    }
  }

  Claim next() {
    return new Claim(
        sentences.get(random.nextInt(SOURCES)),
        quantity(),
        Optional.empty(),
        Optional.empty(),
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        Phrase.EMPTY,
        period(),
        Optional.empty(),
        Modality.ASSERTED);
  }

  private Quantity quantity() {
    double step = values == Values.ROUNDED ? MOST / 10 : MOST / 1e8;
    boolean usual = values == Values.ROUNDED && random.nextInt(10) > 0;
    double value = usual ? MOST / 2 : Math.round(random.nextDouble() * MOST / step) * step;
    Hedge hedge =
        switch (random.nextInt(6)) {
          case 0 -> Hedge.ABOUT;
          case 1 -> Hedge.OVER;
          default -> Hedge.EXACT;
        };
    Interval around = Interval.ofClosedOpen(value - step / 2, value + step / 2);
    return new Quantity(
        new Span(0, 2),
        "It",
        Kind.COUNT,
        hedge,
        Optional.of(BigDecimal.valueOf(value)),
        Optional.empty(),
        Optional.empty(),
        Unit.ONE,
        Optional.empty(),
        Optional.empty(),
        hedge == Hedge.OVER ? Interval.ofOpen(value, Double.POSITIVE_INFINITY) : around,
        hedge == Hedge.OVER ? Interval.ofOpen(value, value + step) : around,
        /* soft= */ false,
        Optional.empty());
  }

  private Period period() {
    LocalDate day = LocalDate.ofEpochDay(DAYS + random.nextInt(DAYS));
    return random.nextBoolean() ? Period.UNSPECIFIED : Period.of(day, day, "that day");
  }
}
