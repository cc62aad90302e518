package io.github.claimchecker.rule.condition;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Modality;
import io.github.claimchecker.quantity.Direction;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a condition can ask of a claim. */
enum Property {
  VALUE("value", Value.Type.AMOUNT),
  LOW("low", Value.Type.AMOUNT),
  HIGH("high", Value.Type.AMOUNT),
  UNIT("unit", Value.Type.TEXT),
  KIND("kind", Value.Type.TEXT),
  HEDGE("hedge", Value.Type.TEXT),
  NOUN("noun", Value.Type.TEXT),
  DIRECTION("direction", Value.Type.TEXT),
  SUBJECT("subject", Value.Type.TEXT),
  MEASURE("measure", Value.Type.TEXT),
  SCOPE("scope", Value.Type.TEXT),
  SENTENCE("sentence", Value.Type.TEXT),
  SOURCE("source", Value.Type.TEXT),
  ATTRIBUTION("attribution", Value.Type.TEXT),
  MODALITY("modality", Value.Type.TEXT),
  FROM("period.from", Value.Type.DAY),
  TO("period.to", Value.Type.DAY),
  DATE("date", Value.Type.DAY);

  private final String path;
  private final Value.Type type;

  Property(String path, Value.Type type) {
    this.path = path;
    this.type = type;
  }

  static Optional<Property> named(String path) {
    return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
  }

  static List<String> paths() {
    return Arrays.stream(values()).map(each -> each.path).toList();
  }

  Value.Type type() {
    return type;
  }

  Value of(Claim claim) {
    Quantity quantity = claim.quantity();
    return switch (this) {
      case VALUE -> amount(claim, quantity.value());
      case LOW -> amount(claim, low(quantity));
      case HIGH -> amount(claim, high(quantity));
      case UNIT -> text(quantity.unit());
      case KIND -> word(quantity.kind());
      case HEDGE -> word(quantity.hedge());
      case NOUN -> text(quantity.noun().orElse(""));
      case DIRECTION -> quantity.direction().map(Property::word).orElse(text(""));
      case SUBJECT -> text(claim.subject());
      case MEASURE -> text(claim.measure());
      case SCOPE -> text(claim.scope());
      case SENTENCE -> text(claim.sentence().text());
      case SOURCE -> text(claim.sentence().document().id());
      case ATTRIBUTION -> text(claim.attribution().orElse(""));
      case MODALITY -> word(claim.modality());
      case FROM -> day(claim, claim.period().from());
      case TO -> day(claim, claim.period().to());
      case DATE -> day(claim.sentence().document().metadata().date());
    };
  }

  /** All that it can be, where that is a short list; else empty. */
  List<String> words() {
    return switch (this) {
      case KIND -> words(Kind.values());
      case HEDGE -> words(Hedge.values());
      case MODALITY -> words(Modality.values());
      case DIRECTION -> words(Direction.values());
      default -> List.of();
    };
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Property::print).toList();
  }

  private static String print(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Value word(Enum<?> constant) {
    return text(print(constant));
  }

  private static Value text(Object words) {
    return new Value.Text(words.toString());
  }

  private static Optional<BigDecimal> low(Quantity quantity) {
    return quantity.low().or(quantity::value).filter(any -> hasLow(quantity));
  }

  private static Optional<BigDecimal> high(Quantity quantity) {
    return quantity.high().or(quantity::value).filter(any -> hasHigh(quantity));
  }

  private static boolean hasLow(Quantity quantity) {
    return quantity.hedge() != Hedge.UNDER && quantity.hedge() != Hedge.AT_MOST;
  }

  private static boolean hasHigh(Quantity quantity) {
    return quantity.hedge() != Hedge.OVER && quantity.hedge() != Hedge.AT_LEAST;
  }

  private static Value amount(Claim claim, Optional<BigDecimal> number) {
    return number
        .<Value>map(count -> Amount.of(count.doubleValue(), claim.quantity().unit()))
        .orElse(Value.UNKNOWN);
  }

  private static Value day(Claim claim, Optional<LocalDate> day) {
    return day(day.filter(any -> claim.period().yearKnown()));
  }

  private static Value day(Optional<LocalDate> day) {
    return day.<Value>map(Value.Day::new).orElse(Value.UNKNOWN);
  }
}
