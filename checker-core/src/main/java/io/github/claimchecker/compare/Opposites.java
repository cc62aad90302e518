package io.github.claimchecker.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of words that exclude each other: "each" and "total", "north" and "south". */
final class Opposites {

  /** A word's place: the line it stands in, and the group of the line. */
  private record Seat(int line, int group) {}

  private final Map<String, List<Seat>> seats = new HashMap<>();

  private Opposites() {}

  /** Reads {@code opposed-en.txt}. */
  static Opposites english() {
    return of("opposed-en.txt");
  }

  /** Reads a file of such groups. */
  static Opposites of(String file) {
    Opposites opposites = new Opposites();
    List<String> lines = DataLines.of(file);
    for (int line = 0; line < lines.size(); line++) {
      String[] groups = lines.get(line).split(" \\| ", -1);
      for (int group = 0; group < groups.length; group++) {
        for (String word : groups[group].split(" ", -1)) {
          opposites.seats.computeIfAbsent(word, w -> new ArrayList<>()).add(new Seat(line, group));
        }
      }
    }
    return opposites;
  }

  /** Whether a word of one set excludes a word of the other, and neither set has both. */
  boolean between(Set<String> a, Set<String> b) {
    return excludes(a, b) || excludes(b, a);
  }

  private boolean excludes(Set<String> a, Set<String> b) {
    for (String mine : a) {
      for (Seat seat : seats.getOrDefault(mine, List.of())) {
        if (opposed(seat, b) && !sits(seat, b) && !opposed(seat, a)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opposed(Seat seat, Set<String> words) {
    return words.stream()
        .flatMap(word -> seats.getOrDefault(word, List.of()).stream())
        .anyMatch(other -> other.line() == seat.line() && other.group() != seat.group());
  }

  private boolean sits(Seat seat, Set<String> words) {
    return words.stream()
        .flatMap(word -> seats.getOrDefault(word, List.of()).stream())
        .anyMatch(seat::equals);
  }
}
