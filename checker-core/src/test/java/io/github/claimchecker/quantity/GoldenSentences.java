package io.github.claimchecker.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The golden file: sentences with the quantities that are expected of them. */
final class GoldenSentences {
  private GoldenSentences() {}

  /** A sentence, the heading it stands under, and what is expected of it. */
  record Golden(String heading, String sentence, List<String> quantities) {
    @Override
    public String toString() {
      return heading + ": " + sentence;
    }
  }

  /** Reads the golden file of a language, such as {@code en}. */
  static List<Golden> read(String language) {
    List<Golden> read = new ArrayList<>();
    String heading = "";
    for (String line : text("golden-" + language + ".txt").lines().toList()) {
      if (line.startsWith("## ")) {
        heading = line.substring(3);
      } else if (line.startsWith("    ")) {
        read.get(read.size() - 1).quantities().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        read.add(new Golden(heading, line, new ArrayList<>()));
      }
    }
    return read;
  }

  /** Prints a quantity as the golden file does. */
  static String print(Quantity quantity) {
    StringBuilder print = new StringBuilder(quantity.surface()).append(" = ");
    print.append(word(quantity.kind())).append(' ').append(word(quantity.hedge()));
    quantity.value().ifPresent(value -> print.append(' ').append(number(value)));
    boolean ends = quantity.low().isPresent() || quantity.high().isPresent();
    if (quantity.value().isEmpty() && ends) {
      print.append(' ').append(end(quantity.low())).append("..").append(end(quantity.high()));
    }
    if (quantity.value().isEmpty() && !ends) {
      print.append(' ').append(quantity.stated());
    }
    print.append(' ').append(quantity.unit());
    quantity.noun().ifPresent(noun -> print.append(" of ").append(noun));
    quantity
        .change()
        .ifPresent(
            c -> print.append(", ").append(word(c.direction())).append(' ').append(word(c.part())));
    quantity
        .change()
        .flatMap(Change::base)
        .ifPresent(base -> print.append(" on the ").append(base));
    return print.toString();
  }

  private static String end(Optional<BigDecimal> end) {
    return end.map(GoldenSentences::number).orElse("");
  }

  private static String number(BigDecimal value) {
    return value.round(new java.math.MathContext(12)).toPlainString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String text(String name) {
    try (InputStream in = GoldenSentences.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no golden file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
