package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Change;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The two levels that a change leads between, as a sentence tells them.
 *
 * @param claims the claims that tell them, one or two
 * @param from the level before
 * @param to the level after
 */
record Ends(List<Claim> claims, Reckoned from, Reckoned to) {

  /** Finds the ends of a change among the claims of its sentence. */
  static Optional<Ends> of(Claim change, List<Claim> sentence) {
    List<Claim> froms = parts(sentence, Change.Part.FROM);
    List<Claim> tos = parts(sentence, Change.Part.TO);
    List<Claim> ranges =
        sentence.stream()
            .filter(Ends::isFromTo)
            .filter(range -> isOf(change, range) || isBehind(range, change))
            .toList();
    if (ranges.size() == 1) {
      return Optional.of(ofRange(ranges.get(0)));
    }
    if (froms.size() != 1 || tos.size() != 1) {
      return Optional.empty();
    }
    Claim from = froms.get(0);
    Claim to = tos.get(0);
    Claim last = from.quantity().span().compareTo(to.quantity().span()) > 0 ? from : to;
    boolean belongs = isOf(change, from) && isOf(change, to) || isBehind(last, change);
    return belongs
        ? Optional.of(
            new Ends(List.of(from, to), Reckoned.of(from.quantity()), Reckoned.of(to.quantity())))
        : Optional.empty();
  }

  private static List<Claim> parts(List<Claim> sentence, Change.Part part) {
    return sentence.stream()
        .filter(claim -> claim.quantity().hedge() != Hedge.RANGE)
        .filter(claim -> claim.quantity().change().filter(c -> c.part() == part).isPresent())
        .toList();
  }

  /** "From 100 to 150 t" may be read as one range. */
  private static boolean isFromTo(Claim claim) {
    return claim.quantity().hedge() == Hedge.RANGE
        && claim.quantity().surface().toLowerCase(Locale.ROOT).startsWith("from ");
  }

  /** Whether an end belongs to the word that tells the change, or stands right behind it. */
  private static boolean isOf(Claim change, Claim end) {
    Optional<Change> told = end.quantity().change();
    return told.isPresent()
        ? told.map(Change::verb).equals(change.quantity().change().map(Change::verb))
        : between(change, end).filter(String::isEmpty).isPresent();
  }

  /** "To 150 t, up 50%": only words stand between that lead from the one to the other. */
  private static boolean isBehind(Claim end, Claim change) {
    return between(end, change)
        .filter(
            words ->
                words.isEmpty()
                    || List.of(words.split(" ", -1)).stream()
                        .allMatch(word -> Words.has("join", word)))
        .isPresent();
  }

  private static Optional<String> between(Claim first, Claim second) {
    int start = first.quantity().span().end();
    int end = second.quantity().span().start();
    return start <= end
        ? Optional.of(Words.plain(new Span(start, end).in(first.sentence().document().text())))
        : Optional.empty();
  }

  /** The ends in the order in which they are printed. */
  private static Ends ofRange(Claim claim) {
    Quantity range = claim.quantity();
    List<BigDecimal> numerals = steps(range.surface());
    BigDecimal first = numerals.isEmpty() ? BigDecimal.ONE : numerals.get(0);
    BigDecimal last = numerals.isEmpty() ? BigDecimal.ONE : numerals.get(numerals.size() - 1);
    boolean falls =
        isOf(first, range.high()) && (!isOf(first, range.low()) || isAbove(first, last));
    return new Ends(
        List.of(claim),
        end(range, falls ? range.high() : range.low(), first),
        end(range, falls ? range.low() : range.high(), last));
  }

  /** Whether an end has the digits of a numeral, whatever multiplies it. */
  private static boolean isOf(BigDecimal numeral, Optional<BigDecimal> end) {
    return end.map(value -> digits(value).equals(digits(numeral))).orElse(false);
  }

  private static BigInteger digits(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue();
  }

  private static boolean isAbove(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) > 0;
  }

  /** One end of a range with the rounding that its digits show. */
  private static Reckoned end(Quantity range, Optional<BigDecimal> printed, BigDecimal numeral) {
    double value = printed.map(BigDecimal::doubleValue).orElse(0.0);
    double unit = numeral.ulp().doubleValue();
    double scale = numeral.signum() == 0 ? 1 : value / numeral.doubleValue();
    double half = Math.abs(scale) * unit / 2;
    Interval point = range.unit().toBase(Interval.ofClosed(value, value));
    Interval stated = range.unit().toBase(Interval.ofClosed(value - half, value + half));
    return new Reckoned(stated, point, range.unit());
  }

  /** The numerals of a text, grouping marks left out. */
  private static List<BigDecimal> steps(String surface) {
    List<BigDecimal> numerals = new ArrayList<>();
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i <= surface.length(); i++) {
      char c = i < surface.length() ? surface.charAt(i) : ' ';
      boolean inside = i + 1 < surface.length() && isDigit(surface.charAt(i + 1));
      if (isDigit(c) || c == '.' && inside && digits.indexOf(".") < 0 && !digits.isEmpty()) {
        digits.append(c);
      } else if (!digits.isEmpty() && !(c == ',' && inside)) {
        numerals.add(new BigDecimal(digits.toString()));
        digits.setLength(0);
      }
    }
    return numerals;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
