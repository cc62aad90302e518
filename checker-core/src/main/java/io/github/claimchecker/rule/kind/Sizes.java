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
    String trimmed = spelledOut(text.strip());
    List<Quantity> found = extractor.apply(trimmed);
    return found.stream()
        .filter(quantity -> found.size() == 1)
        .filter(quantity -> quantity.span().length() == trimmed.length())
        .filter(quantity -> quantity.hedge() == Hedge.EXACT && quantity.value().isPresent())
        .findFirst();
  }

  /** In running text "3 points" may be goals; in a rule file they are points of a share. */
  private static String spelledOut(String text) {
    boolean points = text.endsWith(" points") || text.endsWith(" point");
    boolean bare = text.indexOf(' ') == text.lastIndexOf(' ');
    return points && bare ? text.replace(" ", " percentage ") : text;
  }
}
