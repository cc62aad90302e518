package io.github.claimchecker.rule.load;

import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.rule.Readings;
import io.github.claimchecker.rule.kind.Sizes;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code hedges} and {@code rates} at the top of rule files; of several files the last wins.
 */
final class ReadingsReader {
  private static final List<Hedge> HEDGES =
      List.of(Hedge.ABOUT, Hedge.NEARLY, Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.AT_MOST);

  private final Sizes sizes;
  private final Map<Hedge, Double> hedges = new EnumMap<>(Hedge.class);
  private final Map<String, Readings.Rate> rates = new HashMap<>();

  ReadingsReader(Sizes sizes) {
    this.sizes = sizes;
  }

  Readings readings() {
    return new Readings(hedges, rates);
  }

  void read(Fields root) {
    root.fields("hedges").ifPresent(this::hedges);
    root.fields("rates").ifPresent(this::rates);
  }

  private void hedges(Fields fields) {
    fields.expect(HEDGES.stream().map(ReadingsReader::word).toList());
    for (Hedge hedge : HEDGES) {
      fields.scalar(word(hedge)).ifPresent(width -> hedge(hedge, width, fields));
    }
  }

  private void hedge(Hedge hedge, Node.Scalar width, Fields fields) {
    Optional<Double> percent =
        sizes
            .read(width.text())
            .filter(size -> size.unit().id().equals("%"))
            .flatMap(Quantity::value)
            .map(BigDecimal::doubleValue)
            .filter(value -> value > 0 && value < 100);
    if (percent.isEmpty()) {
      fields.error(
          width.at(),
          "\"" + width.text() + "\" is not the width of a hedge",
          "Write a part of the printed value, such as 5%.");
    }
    percent.ifPresent(value -> hedges.put(hedge, value / 100));
  }

  private void rates(Fields fields) {
    Optional<LocalDate> asOf = fields.values().date("asOf");
    long currencies = fields.entries().stream().filter(each -> !isDate(each)).count();
    if (currencies == 1) {
      fields.warning(
          fields.at(), "one currency alone converts into nothing", "Write USD: 1 beside it, say.");
    }
    for (Node.Entry entry : fields.entries()) {
      if (!isDate(entry)) {
        rate(entry.key(), asOf, fields);
      }
    }
  }

  private static boolean isDate(Node.Entry entry) {
    return entry.key().text().equals("asOf");
  }

  private void rate(Node.Scalar currency, Optional<LocalDate> asOf, Fields fields) {
    boolean known =
        sizes
            .read("1 " + currency.text())
            .filter(size -> size.unit().dimension() == Dimension.MONEY)
            .filter(size -> size.unit().id().equals(currency.text()))
            .isPresent();
    if (!known) {
      fields.error(
          currency.at(),
          "\"" + currency.text() + "\" is not a currency",
          "Write its ISO 4217 code, such as USD or CNY; the day of the rates stands under asOf.");
    }
    Optional<Node.Scalar> rate = fields.scalar(currency.text());
    Optional<Double> worth =
        rate.map(Node.Scalar::text)
            .flatMap(sizes::read)
            .flatMap(Quantity::value)
            .map(BigDecimal::doubleValue)
            .filter(value -> value > 0);
    if (rate.isPresent() && worth.isEmpty()) {
      fields.error(
          rate.get().at(),
          "\"" + rate.get().text() + "\" is not a rate",
          "Write how much of this currency is worth the same as the others, such as 7.1.");
    }
    worth.ifPresent(
        value ->
            rates.put(currency.text(), new Readings.Rate(value, rate.orElseThrow().text(), asOf)));
  }

  private static String word(Hedge hedge) {
    return hedge.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
