package io.github.claimchecker.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Finds, for many claims at once, the highest of those that place and time let meet it. Costs n log
 * n in the claims.
 *
 * <p>Time moves on; a tournament is held over the claims whose windows are open, in the order of
 * their days, so that any stretch of days has its winner at hand. The runner-up is the winner of
 * the other places.
 */
final class TimeSweep {
  private static final int NONE = -1;

  private final List<Contender> candidates;
  private final Window[] windows;
  private final double[] keys;
  private final double[] days;
  private final Integer[] byStart;
  private final Integer[] byEnd;
  private final int[] seats;
  private final int size;
  private final int[] winners;
  private final int[] seconds;

  /**
   * Prepares a search.
   *
   * @param candidates the claims to search
   * @param window when each of them is to be met
   * @param key how high each stands
   */
  TimeSweep(
      List<Contender> candidates,
      Function<Contender, Window> window,
      ToDoubleFunction<Contender> key) {
    int count = candidates.size();
    this.candidates = candidates;
    this.windows = candidates.stream().map(window).toArray(Window[]::new);
    this.keys = candidates.stream().mapToDouble(key).toArray();
    this.byStart = sorted(count, Comparator.comparingDouble(i -> windows[i].from()));
    this.byEnd = sorted(count, Comparator.comparingDouble(i -> windows[i].to()));
    Integer[] byDay = sorted(count, Comparator.comparingDouble(i -> windows[i].day()));
    this.days = Arrays.stream(byDay).mapToDouble(i -> windows[i].day()).toArray();
    this.seats = new int[count];
    for (int seat = 0; seat < count; seat++) {
      seats[byDay[seat]] = seat;
    }
    this.size = Math.max(1, Integer.highestOneBit(Math.max(1, count - 1)) * 2);
    this.winners = new int[2 * size];
    this.seconds = new int[2 * size];
    Arrays.fill(winners, NONE);
    Arrays.fill(seconds, NONE);
  }

  private static Integer[] sorted(int count, Comparator<Integer> order) {
    Integer[] numbers = new Integer[count];
    Arrays.setAll(numbers, i -> i);
    Arrays.sort(numbers, order);
    return numbers;
  }

  /** What to do with the highest claim that meets another. */
  interface Meeting {
    void of(Contender query, Contender highest);
  }

  /** Finds the highest for each of some claims that meets any; of equal ones the first. */
  void run(List<Contender> queries, Function<Contender, Window> window, Meeting meeting) {
    Window[] asked = queries.stream().map(window).toArray(Window[]::new);
    int opened = 0;
    int closed = 0;
    for (int query : sorted(asked.length, Comparator.comparingDouble(i -> asked[i].day()))) {
      double now = asked[query].day();
      while (opened < byStart.length && windows[byStart[opened]].from() <= now) {
        seat(byStart[opened], byStart[opened]);
        opened++;
      }
      while (closed < byEnd.length && windows[byEnd[closed]].to() < now) {
        seat(byEnd[closed], NONE);
        closed++;
      }
      Contender asking = queries.get(query);
      int highest = highest(asked[query], asking.place());
      if (highest != NONE) {
        meeting.of(asking, candidates.get(highest));
      }
    }
  }

  private void seat(int candidate, int occupant) {
    int at = size + seats[candidate];
    winners[at] = occupant;
    for (at >>= 1; at >= 1; at >>= 1) {
      play(at);
    }
  }

  /** The better of two winners wins; the best of another place comes second. */
  private void play(int at) {
    int left = 2 * at;
    int right = left + 1;
    boolean leftWins = isHigher(winners[left], winners[right]);
    int better = leftWins ? left : right;
    int worse = leftWins ? right : left;
    winners[at] = winners[better];
    int other = inOtherPlace(worse, winners[at]);
    seconds[at] = isHigher(seconds[better], other) ? seconds[better] : other;
  }

  private int inOtherPlace(int node, int winner) {
    return winner != NONE
            && winners[node] != NONE
            && candidates.get(winners[node]).place() == candidates.get(winner).place()
        ? seconds[node]
        : winners[node];
  }

  private boolean isHigher(int a, int b) {
    if (a == NONE || b == NONE) {
      return b == NONE;
    }
    return keys[a] > keys[b] || keys[a] == keys[b] && a < b;
  }

  private int highest(Window asked, int place) {
    int low = size + firstSeat(asked.from(), /* inclusive= */ true);
    int high = size + firstSeat(asked.to(), /* inclusive= */ false);
    if (low == size && high == size + days.length) {
      return elsewhere(1, place);
    }
    int best = NONE;
    for (; low < high; low >>= 1, high >>= 1) {
      if ((low & 1) == 1) {
        best = higher(best, elsewhere(low++, place));
      }
      if ((high & 1) == 1) {
        best = higher(best, elsewhere(--high, place));
      }
    }
    return best;
  }

  private int higher(int a, int b) {
    return isHigher(a, b) ? a : b;
  }

  private int elsewhere(int node, int place) {
    int winner = winners[node];
    return winner != NONE && candidates.get(winner).place() == place ? seconds[node] : winner;
  }

  /** The first seat whose day is not before a day, or is after it. */
  private int firstSeat(double day, boolean inclusive) {
    int low = 0;
    int high = days.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inclusive ? days[middle] >= day : days[middle] > day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
