package io.github.claimchecker.rule.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Keys that hold a day, a count or one of a few words; what is none is reported and read as if it
 * were absent.
 */
public final class Values {
  private static final int LONGEST_COUNT = 8;

  private final Fields fields;

  Values(Fields fields) {
    this.fields = fields;
  }

  /**
   * Reads a day.
   *
   * @param key the key
   * @return the day, if there is one written as 2026-01-31
   */
  public Optional<LocalDate> date(String key) {
    Optional<Node.Scalar> text = fields.scalar(key);
    try {
      return text.map(Node.Scalar::text).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      Node.Scalar odd = text.orElseThrow();
      fields.error(odd.at(), "\"" + odd.text() + "\" is not a date", "Write it as 2026-01-31.");
      return Optional.empty();
    }
  }

  /**
   * Reads a whole number of 1 or more.
   *
   * @param key the key
   * @param what what it counts, in the words of a message: "a line"
   * @return the number, if there is one
   */
  public Optional<Integer> count(String key, String what) {
    Optional<Node.Scalar> text = fields.scalar(key);
    Optional<Integer> count = text.map(Node.Scalar::text).flatMap(Values::count);
    if (text.isPresent() && count.isEmpty()) {
      fields.error(
          text.get().at(),
          "\"" + text.get().text() + "\" is not " + what,
          "Write a whole number of 1 or more.");
    }
    return count;
  }

  /**
   * Reads a whole number of 1 or more.
   *
   * @param text its digits
   * @return the number; empty for any other text
   */
  public static Optional<Integer> count(String text) {
    boolean digits =
        !text.isEmpty()
            && text.length() <= LONGEST_COUNT
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.valueOf(text)).filter(n -> n > 0) : Optional.empty();
  }

  /**
   * Reads one of the words that an enum stands for, in lower case with hyphens.
   *
   * @param <E> the enum
   * @param key the key
   * @param values the constants that may be chosen, in the order to print
   * @return the constant, if one is chosen
   */
  public <E extends Enum<E>> Optional<E> choice(String key, List<E> values) {
    Optional<Node.Scalar> chosen = fields.scalar(key);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> value =
        values.stream().filter(each -> word(each).equals(chosen.get().text())).findFirst();
    if (value.isEmpty()) {
      List<String> words = values.stream().map(Values::word).toList();
      fields.refuse(chosen.get(), "\"" + key + "\" cannot be ", words);
    }
    return value;
  }

  /**
   * Reads one of the words that an enum stands for.
   *
   * @param <E> the enum
   * @param key the key
   * @param type the enum, all constants of which may be chosen
   * @return the constant, if one is chosen
   */
  public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return choice(key, Arrays.asList(type.getEnumConstants()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
