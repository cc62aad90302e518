package io.github.claimchecker.rule.kind;

import io.github.claimchecker.compare.Tolerance;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads sizes that a writer put into a rule file, such as "3 points" or "18 months". */
public final class Sizes {
  private static final int YEAR_DIGITS = 4;

  private final Function<String, List<Quantity>> extractor;

  /**
   * Makes a reader.
   *
   * @param extractor finds the quantities of a text
   */
  public Sizes(Function<String, List<Quantity>> extractor) {
    this.extractor = extractor;
  }

  /**
   * Reads sizes as the claims they are held against.
   *
   * @param reading what becomes of each quantity
   * @return a reader of such sizes
   */
  public Sizes read(UnaryOperator<Quantity> reading) {
    return new Sizes(text -> extractor.apply(text).stream().map(reading).toList());
  }

  /** The units that a tolerance is given in. */
  static List<Unit> units(Tolerance tolerance) {
    return tolerance.absolute().stream().map(Tolerance.Absolute::unit).toList();
  }

  /**
   * Reads a text that is one exact number with or without a unit, and nothing else.
   *
   * @param text the text
   * @return the quantity, or nothing if the text is anything else
   */
  public Optional<Quantity> read(String text) {
    String trimmed = grouped(spelledOut(text.strip()));
    List<Quantity> found = extractor.apply(trimmed);
    return found.stream()
        .filter(quantity -> found.size() == 1)
        .filter(quantity -> quantity.span().length() == trimmed.length())
        .filter(quantity -> quantity.hedge() == Hedge.EXACT && quantity.value().isPresent())
        .findFirst();
  }

  /** In running text "1950 USD" may begin with a year; in a rule file it is a number. */
  private static String grouped(String text) {
    StringBuilder grouped = new StringBuilder(text);
    int digits = 0;
    for (int i = text.length() - 1; i >= -1; i--) {
      boolean digit = i >= 0 && Character.isDigit(text.charAt(i));
      boolean joined = i >= 0 && ".,-".indexOf(text.charAt(i)) >= 0;
      if (!digit && !joined && digits == YEAR_DIGITS) {
        grouped.insert(i + 2, ',');
      }
      digits = digit ? digits + 1 : joined ? YEAR_DIGITS + 1 : 0;
    }
    return grouped.toString();
  }

  /** In running text "3 points" may be goals; in a rule file they are points of a share. */
  private static String spelledOut(String text) {
    boolean points = text.endsWith(" points") || text.endsWith(" point");
    boolean bare = text.indexOf(' ') == text.lastIndexOf(' ');
    return points && bare ? text.replace(" ", " percentage ") : text;
  }
}
