package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Dimension;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.quantity.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A unit that stands in a label: "Revenue (£ million)", "Weight, kg", "in thousands of tonnes". */
final class UnitLabel {
  private final QuantityExtractor quantities;

  UnitLabel(QuantityExtractor quantities) {
    this.quantities = quantities;
  }

  /** What a label says of its unit: in brackets, behind its last comma, or by being but a sign. */
  Optional<String> of(String label) {
    return in(label).or(() -> behindComma(label)).or(() -> leading(label));
  }

  /** "Hours given by volunteers", "Kilometres driven": the unit is what is given. */
  private Optional<String> leading(String label) {
    Matcher done = DONE.matcher(label);
    return done.lookingAt()
        ? Optional.of(done.group(1)).filter(this::isUnitInWords)
        : Optional.empty();
  }

  private static final Pattern DONE =
      Pattern.compile("(\\p{L}+s) (?:\\p{Ll}+(?:ed|en|wn)|spent|sold|lost|made|cut|left)\\b");

  private Optional<String> in(String label) {
    Optional<String> bracketed = bracketed(label);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    boolean sign = label.codePoints().noneMatch(Character::isLetterOrDigit);
    return sign || isUnitInWords(label) ? Optional.of(label) : Optional.empty();
  }

  private static Optional<String> bracketed(String label) {
    int open = opening(label);
    return open < 0
        ? Optional.empty()
        : Optional.of(label.substring(open + 1, label.length() - 1).strip());
  }

  /** "Minutes" over a column or in front of a row; "Points" and "W" tell of something else. */
  private boolean isUnitInWords(String label) {
    return label.length() > SHORTEST
        && label.endsWith("s")
        && first("5", label.toLowerCase(Locale.ROOT))
            .filter(q -> q.kind() != Kind.CHANGE && q.unit().dimension() != Dimension.NONE)
            .isPresent();
  }

  private static final int SHORTEST = 3;

  /** The label without the brackets or the unit at its end; nothing where it is but a unit. */
  String without(String label) {
    if (isUnitInWords(label)) {
      return "";
    }
    int open = opening(label);
    int end = open < 0 && behindComma(label).isPresent() ? label.lastIndexOf(',') : open;
    return end < 0 ? label : label.substring(0, end).strip();
  }

  /** "Dust, tonnes", but not "Homes, new". */
  private Optional<String> behindComma(String label) {
    int comma = label.lastIndexOf(',');
    return comma > 0
        ? Optional.of(label.substring(comma + 1).strip()).filter(this::isUnit)
        : Optional.empty();
  }

  private boolean isUnit(String text) {
    Optional<Quantity> some = first("5", text);
    boolean when = // "Output, month" tells which one
        some.filter(quantity -> quantity.kind() == Kind.DURATION).isPresent()
            && first("5", text + "s").isPresent();
    return some.isPresent() && !text.isEmpty() && !when;
  }

  private Optional<Quantity> first(String number, String unit) {
    return printed(number, unit).flatMap(text -> read(text).stream()).findFirst();
  }

  private static int opening(String label) {
    char last = label.isEmpty() ? ' ' : label.charAt(label.length() - 1);
    return last == ')' || last == ']' ? label.lastIndexOf(last == ')' ? '(' : '[') : -1;
  }

  /** What stands behind "in": "All figures in thousands of tonnes, unless marked." */
  static Optional<String> ofCaption(String caption) {
    String lower = " " + caption.toLowerCase(Locale.ROOT);
    int in = lower.indexOf(" in ");
    if (in < 0) {
      return bracketed(caption);
    }
    int start = in + 3;
    int end = start;
    while (end < caption.length() && ",.;:)(".indexOf(caption.charAt(end)) < 0) {
      end++;
    }
    return Optional.of(caption.substring(start, end).strip());
  }

  /** A bare number with a unit; empty if what is given is no unit ("number", "audited"). */
  Optional<Quantity> apply(Quantity bare, String unit) {
    boolean free = bare.kind() == Kind.NUMBER && bare.unit().equals(Unit.ONE);
    return free ? first(bare.surface(), unit).map(q -> at(bare, q)) : Optional.empty();
  }

  /** How a number in such a unit may be printed in running text. */
  private static Stream<String> printed(String number, String unit) {
    String plain = unit.strip();
    if (plain.startsWith("in ")) {
      plain = plain.substring(3);
    }
    plain = plain.replace("'000", "000").replace("’000", "000");
    int sign = 0;
    while (sign < plain.length()
        && !Character.isLetterOrDigit(plain.charAt(sign))
        && plain.charAt(sign) != ' ') {
      sign++;
    }
    String rest = singular(plain.substring(sign).strip());
    String symbol = plain.substring(0, sign);
    return sign > 0
        ? Stream.of(symbol + number + rest, symbol + number + " " + rest, number + plain)
        : Stream.of(number + " " + rest, number + rest);
  }

  /** "thousands of tonnes" is printed "5 thousand tonnes". */
  private static String singular(String unit) {
    for (String many : List.of("thousand", "million", "billion")) {
      if (unit.startsWith(many + "s of ")) {
        return many + unit.substring(many.length() + 4);
      }
      if (unit.equals(many + "s")) {
        return many;
      }
    }
    return unit.startsWith("000") ? "thousand" + unit.substring(3) : unit;
  }

  private Optional<Quantity> read(String text) {
    List<Quantity> found = quantities.extract(text);
    return found.size() == 1
            && found.get(0).surface().equals(text)
            && (!found.get(0).unit().equals(Unit.ONE) || found.get(0).noun().isEmpty())
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  private static Quantity at(Quantity bare, Quantity read) {
    return new Quantity(
        bare.span(),
        bare.surface(),
        read.kind(),
        read.hedge(),
        read.value(),
        read.low(),
        read.high(),
        read.unit(),
        read.noun(),
        read.direction(),
        read.stated(),
        read.expected(),
        read.soft(),
        read.change());
  }
}
