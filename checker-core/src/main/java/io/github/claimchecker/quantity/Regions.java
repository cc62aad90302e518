package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out the two regions of a quantity from its printed form, as the table in the data file
 * {@code bands-en.txt} says.
 */
final class Regions {
  private static final double CAP = 100;

  private final Map<String, Double> bands = new HashMap<>();
  private final Map<String, List<Double>> steps = new HashMap<>();

  /** The two regions of a quantity. */
  record Pair(Interval stated, Interval expected) {}

  private Regions(String language) {
    for (List<String> row : DataFile.read("bands-" + language + ".txt")) {
      if (row.get(0).equals("steps")) {
        List<Double> list = new ArrayList<>();
        for (String step : row.get(2).split(" ", -1)) {
          list.add(Double.valueOf(step));
        }
        steps.put(row.get(1), list);
      } else {
        bands.put(row.get(0), Double.valueOf(row.get(1)));
      }
    }
  }

  static Regions of(String language) {
    return new Regions(language);
  }

  private double band(String name) {
    Double band = bands.get(name);
    if (band == null) {
      throw new IllegalStateException("no band " + name);
    }
    return band;
  }

  /** Returns the regions of one number. */
  Pair of(Amount amount, Hedge hedge, Unit unit, Kind kind) {
    double value = finite(amount.value());
    if (value < 0) {
      Pair mirrored = of(amount.negated(), mirrored(hedge), unit, Kind.NUMBER);
      return new Pair(mirror(mirrored.stated()), mirror(mirrored.expected()));
    }
    boolean share = kind == Kind.SHARE || kind == Kind.RATIO;
    double cap =
        share && unit.dimension() == Dimension.SHARE
            ? CAP / unit.factor()
            : Double.POSITIVE_INFINITY;
    return switch (hedge) {
      case ABOUT -> both(around(value, about(amount, value, unit)));
      case OVER -> over(value, step(amount, unit), cap, false);
      case AT_LEAST -> over(value, step(amount, unit), cap, true);
      case UNDER -> under(value, step(amount, unit), floor(kind), false);
      case AT_MOST -> under(value, step(amount, unit), floor(kind), true);
      case NEARLY -> nearly(amount, value, unit);
      default -> both(atLeast(floor(kind), exact(amount, value)));
    };
  }

  /** Returns the regions of a range. */
  Pair of(Amount low, Amount high) {
    double a = finite(low.value());
    double b = finite(high.value());
    return both(Interval.ofClosed(Math.min(a, b), Math.max(a, b)));
  }

  /** Numbers beyond the doubles stand at the largest of them, so that no end is without meaning. */
  private static double finite(BigDecimal number) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, number.doubleValue()));
  }

  private static Pair both(Interval interval) {
    return new Pair(interval, interval);
  }

  private static Hedge mirrored(Hedge hedge) {
    return switch (hedge) {
      case OVER -> Hedge.UNDER;
      case AT_LEAST -> Hedge.AT_MOST;
      case UNDER -> Hedge.OVER;
      case AT_MOST -> Hedge.AT_LEAST;
      default -> hedge;
    };
  }

  private static Interval mirror(Interval i) {
    return new Interval(
        -i.high(), -i.low(), /* lowClosed= */ i.highClosed(), /* highClosed= */ i.lowClosed());
  }

  private double half(Amount amount) {
    double quantum = finite(amount.quantum());
    boolean fraction = amount.is(Amount.Form.FRACTION);
    return (fraction ? Math.min(quantum, band("fraction")) : quantum) / 2;
  }

  private Interval exact(Amount amount, double value) {
    double half = half(amount);
    return value - half < value + half
        ? Interval.ofClosedOpen(value - half, value + half)
        : Interval.ofClosed(value, value);
  }

  /** "0 deaths" leaves no room below. */
  private static Interval atLeast(double floor, Interval region) {
    return region.low() < floor && floor < region.high()
        ? Interval.ofClosedOpen(floor, region.high())
        : region;
  }

  private double about(Amount amount, double value, Unit unit) {
    double relative = band("about") * value;
    return Math.max(half(amount), Math.min(relative, step(amount, unit)));
  }

  private static Interval around(double value, double margin) {
    return margin > 0
        ? Interval.ofClosed(value - margin, value + margin)
        : Interval.ofClosed(value, value);
  }

  private static Pair over(double value, double step, double cap, boolean closed) {
    double top = cap > value ? cap : Double.POSITIVE_INFINITY;
    Interval stated =
        new Interval(value, top, closed, top == cap && cap < Double.POSITIVE_INFINITY);
    double next = Math.min(value + step, top);
    return new Pair(stated, next > value ? new Interval(value, next, closed, false) : stated);
  }

  /** Only bare numbers and temperatures go below zero by themselves. */
  private static double floor(Kind kind) {
    boolean signed = kind == Kind.NUMBER || kind == Kind.TEMPERATURE;
    return signed ? Double.NEGATIVE_INFINITY : 0;
  }

  private static Pair under(double value, double step, double floor, boolean closed) {
    if (value == 0) {
      return both(new Interval(Double.NEGATIVE_INFINITY, 0, false, closed));
    }
    Interval stated = new Interval(floor, value, floor == 0, closed);
    double from = Math.max(value - step, value / 2);
    return new Pair(stated, from < value ? new Interval(from, value, closed, closed) : stated);
  }

  private Pair nearly(Amount amount, double value, Unit unit) {
    if (value == 0) {
      return both(exact(amount, value));
    }
    double margin = Math.max(half(amount), Math.min(band("nearly") * value, step(amount, unit)));
    double middle = value - margin / 2;
    return middle < value
        ? new Pair(Interval.ofOpen(value - margin, value), Interval.ofOpen(middle, value))
        : both(Interval.ofClosed(value, value));
  }

  /**
   * Returns how far it is to the next number of the same roundness: 10 from 80, 5 from 85, 6 months
   * from 18.
   */
  private double step(Amount amount, Unit unit) {
    BigDecimal value = amount.value();
    if (amount.is(Amount.Form.FRACTION)) {
      return band("fraction");
    }
    if (value.signum() == 0) {
      return 1;
    }
    BigDecimal bare = value.stripTrailingZeros();
    boolean five = bare.precision() > 1 && bare.unscaledValue().abs().mod(TEN).intValue() == 5;
    double step = Math.pow(10, -bare.scale()) * (five ? 5 : 1);
    List<Double> own = steps.get(unit.id());
    return own == null ? step : step(finite(value), step, own);
  }

  private static double step(double value, double decimal, List<Double> own) {
    for (double step : own) {
      if (value % step == 0) {
        return step;
      }
    }
    return Math.min(decimal, own.get(own.size() - 1));
  }

  private static final java.math.BigInteger TEN = java.math.BigInteger.TEN;
}
