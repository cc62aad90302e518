package io.github.claimchecker.rule.kind;

import io.github.claimchecker.quantity.Interval;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * The result of a test of significance as papers print it: "F(2, 57) = 3.40".
 *
 * @param test which test
 * @param degrees the degrees of freedom, each above 0; as many as the test has
 * @param value what the printed value may have been before it was rounded
 * @param printed all of it as printed
 */
record TestStatistic(Test test, List<Double> degrees, Interval value, String printed) {

  /** The tests whose statistic gives a p-value. */
  enum Test {
    /** Student's t. */
    T(1),
    /** The ratio of two variances. */
    F(2),
    /** The standard normal distribution. */
    Z(0),
    /** Pearson's correlation. */
    R(1),
    /** Chi-squared, also of homogeneity (Q). */
    CHI_SQUARED(1);

    private final int degrees;

    Test(int degrees) {
      this.degrees = degrees;
    }

    /** Finds a test by the letter that papers print for it. */
    static Optional<Test> named(String name) {
      return switch (name) {
        case "t" -> Optional.of(T);
        case "F" -> Optional.of(F);
        case "z", "Z" -> Optional.of(Z);
        case "r" -> Optional.of(R);
        case "\u03c72", "\u03c7\u00b2", "X2", "X\u00b2", "chi2", "chi-square", "chi-squared", "Q" ->
            Optional.of(CHI_SQUARED);
        default -> Optional.empty();
      };
    }

    /** How many degrees of freedom are printed. */
    int degrees() {
      return degrees;
    }
  }

  /** The p-values, two-tailed where the test has tails, that the unrounded value may have. */
  Interval p() {
    boolean none = value.low() <= 0 && value.high() >= 0;
    double small = none ? 0 : Math.min(Math.abs(value.low()), Math.abs(value.high()));
    double large = Math.max(Math.abs(value.low()), Math.abs(value.high()));
    return Interval.ofClosed(p(large), p(small));
  }

  /** Whether the test looks at both tails, so that a one-tailed p is half of {@link #p}. */
  boolean hasTails() {
    return test == Test.T || test == Test.Z || test == Test.R;
  }

  private double p(double size) {
    return switch (test) {
      case T -> student(size, degrees.get(0));
      case F -> fisher(size, degrees.get(0), degrees.get(1));
      case Z -> Erfc.value(size / Math.sqrt(2));
      case R ->
          size >= 1
              ? 0
              : student(size * Math.sqrt(degrees.get(0) / (1 - size * size)), degrees.get(0));
      case CHI_SQUARED -> RegularizedGamma.Q.value(degrees.get(0) / 2, size / 2);
    };
  }

  private static double student(double t, double degrees) {
    return RegularizedBeta.value(degrees / (degrees + t * t), degrees / 2, 0.5);
  }

  private static double fisher(double f, double above, double below) {
    return RegularizedBeta.value(below / (below + above * f), below / 2, above / 2);
  }
}
