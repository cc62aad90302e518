package io.github.claimchecker.rule.kind;

import io.github.claimchecker.quantity.Interval;
import io.github.claimchecker.rule.kind.TestStatistic.Test;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the results of tests of significance in a text: "t(28) = 2.20", "F(2, 57) = 3.40",
 * "\u03c7\u00b2(1, N = 90) = 3.84", "r(58) = .25", "z = 1.96".
 */
final class StatisticReader {
  private static final String MINUS = "-\u2212\u2013";

  private final String text;
  private int at;

  private StatisticReader(String text) {
    this.text = text;
  }

  /** Finds the last result in a text, if there is one. */
  static Optional<TestStatistic> last(String text) {
    Optional<TestStatistic> last = Optional.empty();
    for (int start = 0; start < text.length(); start++) {
      if (isNamePart(text.charAt(start)) && (start == 0 || !isNamePart(text.charAt(start - 1)))) {
        StatisticReader reader = new StatisticReader(text);
        reader.at = start;
        Optional<TestStatistic> found = reader.statistic();
        last = found.isPresent() ? found : last;
      }
    }
    return last;
  }

  private Optional<TestStatistic> statistic() {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    Optional<Test> test = Test.named(text.substring(start, at));
    if (test.isEmpty()) {
      return Optional.empty();
    }
    List<Double> degrees = take('(') ? degrees() : List.of();
    if (degrees.size() != test.get().degrees() || !take('=')) {
      return Optional.empty();
    }
    return number()
        .map(
            value ->
                new TestStatistic(
                    test.get(), degrees, unrounded(value), text.substring(start, at)));
  }

  /** Reads up to the closing parenthesis; nothing where another thing than numbers stands there. */
  private List<Double> degrees() {
    List<Double> degrees = new ArrayList<>();
    do {
      boolean sample = take('N') || take('n');
      Optional<BigDecimal> number = sample && !take('=') ? Optional.empty() : number();
      if (number.isEmpty() || number.get().signum() <= 0) {
        return List.of();
      }
      if (!sample) {
        degrees.add(number.get().doubleValue());
      }
    } while (take(','));
    return take(')') ? degrees : List.of();
  }

  private Optional<BigDecimal> number() {
    skipSpace();
    boolean negative = at < text.length() && MINUS.indexOf(text.charAt(at)) >= 0;
    at += negative ? 1 : 0;
    int start = at;
    while (at < text.length() && (isDigit(at) || text.charAt(at) == '.' && isDigit(at + 1))) {
      at++;
    }
    String digits = text.substring(start, at);
    boolean good = !digits.isEmpty() && digits.indexOf('.') == digits.lastIndexOf('.');
    return good ? Optional.of(new BigDecimal(negative ? "-" + digits : digits)) : Optional.empty();
  }

  /** Takes a mark with the space before it, if it is there. */
  private boolean take(char mark) {
    int before = at;
    skipSpace();
    if (at < text.length() && text.charAt(at) == mark) {
      at++;
      return true;
    }
    at = before;
    return false;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '\u00b2' || c == '-';
  }

  /** Half a unit of the last digit to both sides. */
  private static Interval unrounded(BigDecimal value) {
    double half = value.ulp().doubleValue() / 2;
    return Interval.ofClosed(value.doubleValue() - half, value.doubleValue() + half);
  }
}
