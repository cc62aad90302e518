package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.quantity.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which degrees a document means where it leaves that out: "28 degrees" are degrees Celsius
 * in a text that tells its other temperatures in these, and in no others.
 */
final class DegreeScale {
  private static final String BARE = "degree";
  private static final Pattern CELSIUS =
      Pattern.compile("[°º] ?C\\b|℃|\\b(?i:celsius|centigrade)\\b");
  private static final Pattern FAHRENHEIT = Pattern.compile("[°º] ?F\\b|℉|\\b(?i:fahrenheit)\\b");
  private static final Pattern SPACE = Pattern.compile("\\P{L}+");

  private final Optional<Unit> unit;
  private final WordLists words;

  private DegreeScale(Optional<Unit> unit, WordLists words) {
    this.unit = unit;
    this.words = words;
  }

  /** The scale of a text; none where it names none, or two. */
  static DegreeScale of(String text, QuantityExtractor quantities, WordLists words) {
    boolean celsius = CELSIUS.matcher(text).find();
    boolean fahrenheit = FAHRENHEIT.matcher(text).find();
    Optional<Unit> unit =
        celsius == fahrenheit
            ? Optional.empty()
            : quantities.extract(celsius ? "5 °C" : "5 °F").stream()
                .findFirst()
                .map(Quantity::unit);
    return new DegreeScale(unit, words);
  }

  /** The quantities of a sentence, its temperatures on the scale of the text. */
  List<Quantity> apply(List<Quantity> found, String sentence) {
    boolean bare = unit.isPresent() && found.stream().anyMatch(DegreeScale::isBare);
    return bare && !tellsAngle(sentence)
        ? found.stream().map(quantity -> isBare(quantity) ? onScale(quantity) : quantity).toList()
        : found;
  }

  private static boolean isBare(Quantity quantity) {
    return quantity.kind() == Kind.TEMPERATURE && quantity.unit().id().equals(BARE);
  }

  /** "Turn it by 90 degrees", "a slope of 12 degrees". */
  private boolean tellsAngle(String sentence) {
    Stream<String> all = SPACE.splitAsStream(sentence.toLowerCase(Locale.ROOT));
    return all.anyMatch(word -> words.has("angle", word));
  }

  private Quantity onScale(Quantity bare) {
    return new Quantity(
        bare.span(),
        bare.surface(),
        bare.kind(),
        bare.hedge(),
        bare.value(),
        bare.low(),
        bare.high(),
        unit.orElse(bare.unit()),
        bare.noun(),
        bare.direction(),
        bare.stated(),
        bare.expected(),
        bare.soft(),
        bare.change());
  }
}
