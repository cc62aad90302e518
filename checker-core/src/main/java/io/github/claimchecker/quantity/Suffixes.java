package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The letters of the data file {@code suffixes} that multiply the number in front of them. */
final class Suffixes {
  /** The longest there are, in characters. */
  static final int LONGEST = 2;

  private final Map<String, Suffix> byLetters = new HashMap<>();

  /** What may have to be so for letters to be a suffix. */
  enum Where {
    ALWAYS,
    MONEY,
    COUNTED,
    SUM,
    LONG
  }

  /**
   * A suffix.
   *
   * @param factor what it multiplies by
   * @param touching where it counts if it touches the number
   * @param apart where it counts behind a space
   */
  record Suffix(BigDecimal factor, Set<Where> touching, Set<Where> apart) {}

  private Suffixes(String language) {
    for (List<String> row : DataFile.read("suffixes-" + language + ".txt")) {
      Suffix suffix = new Suffix(new BigDecimal(row.get(1)), where(row.get(2)), where(row.get(3)));
      for (String letters : row.get(0).split(",", -1)) {
        byLetters.put(letters.strip(), suffix);
      }
    }
  }

  /** Reads the data file of a language, given by the ending of its name, such as {@code en}. */
  static Suffixes of(String language) {
    return new Suffixes(language);
  }

  private static Set<Where> where(String names) {
    Set<Where> where = EnumSet.noneOf(Where.class);
    for (String name : names.isEmpty() ? new String[0] : names.split(" ", -1)) {
      where.add(Where.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return where;
  }

  Optional<Suffix> find(String letters) {
    return Optional.ofNullable(byLetters.get(letters));
  }
}
