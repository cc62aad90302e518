package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.Contender.Dating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** Puts claims about one thing in order and works out where and when each of them stands. */
final class Contenders {
  /** A claim that has no place in the order yet. */
  private record Entry(Claim claim, Extent extent, double centre) {
    Entry(Claim claim, Extent extent) {
      this(claim, extent, extent.plain().centre());
    }

    double low() {
      return extent.plain().expected().low();
    }
  }

  private static final Comparator<Entry> BY_VALUE =
      Comparator.comparingDouble(Entry::centre)
          .thenComparingDouble(Entry::low)
          .thenComparing(entry -> entry.claim().quantity().hedge())
          .thenComparing(entry -> entry.claim().sentence().document().id())
          .thenComparing(entry -> entry.claim().quantity().span());

  private final Scope scope;
  private final List<Integer> places = new ArrayList<>();
  private final Map<Integer, NavigableSet<Double>> days = new HashMap<>();

  private Contenders(Scope scope) {
    this.scope = scope;
  }

  /** The claims in the order of their values; of equal ones, of documents and places in them. */
  static List<Contender> of(List<Claim> claims, Scope scope) {
    List<Entry> sorted = new ArrayList<>(claims.size());
    claims.forEach(claim -> sorted.add(new Entry(claim, Extent.of(claim, scope.bounds()))));
    sorted.sort(BY_VALUE);
    Contenders contenders = new Contenders(scope);
    contenders.readPlaces(sorted);
    List<Contender> all = new ArrayList<>(sorted.size());
    for (Entry entry : sorted) {
      all.add(contenders.contender(entry, all.size()));
    }
    return all;
  }

  private void readPlaces(List<Entry> sorted) {
    Map<Object, Integer> numbers = new HashMap<>();
    for (Entry entry : sorted) {
      Claim claim = entry.claim();
      int place = numbers.computeIfAbsent(scope.across().place(claim), any -> numbers.size());
      places.add(place);
      if (scope.period() == PeriodPolicy.NEAREST) {
        Window.middle(claim.period())
            .ifPresent(day -> days.computeIfAbsent(place, any -> new TreeSet<>()).add(day));
      }
    }
  }

  private Contender contender(Entry entry, int number) {
    int place = places.get(number);
    Period period = entry.claim().period();
    Dating dating = dating(period);
    Window window = dating == Dating.DATED ? window(period, place) : Window.ALWAYS;
    return new Contender(entry.claim(), entry.extent(), number, place, dating, window);
  }

  private Dating dating(Period period) {
    if (scope.period() == PeriodPolicy.ANY || !period.isSpecified()) {
      return Dating.FREE;
    }
    return period.yearKnown() ? Dating.DATED : Dating.YEARLESS;
  }

  private Window window(Period period, int place) {
    OptionalDouble day = Window.middle(period);
    NavigableSet<Double> others = days.get(place);
    return scope.period() == PeriodPolicy.NEAREST && day.isPresent() && others != null
        ? nearest(day.getAsDouble(), others)
        : Window.sharing(period);
  }

  /** The days to which the place has none nearer. */
  private static Window nearest(double day, NavigableSet<Double> others) {
    Double before = others.lower(day);
    Double after = others.higher(day);
    return new Window(
        before == null ? Double.NEGATIVE_INFINITY : (before + day) / 2,
        after == null ? Double.POSITIVE_INFINITY : (day + after) / 2,
        day);
  }
}
