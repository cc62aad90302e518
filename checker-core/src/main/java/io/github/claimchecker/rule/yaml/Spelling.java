package io.github.claimchecker.rule.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a writer meant by a misspelt word. */
public final class Spelling {

  private Spelling() {}

  /**
   * Finds the word nearest to a misspelt one, by the number of letters to add, drop, change or swap
   * (the optimal string alignment distance). A third of the letters may be wrong, but at least one.
   *
   * @param word what was written
   * @param candidates what may have been meant
   * @return the nearest candidate other than the word itself, if one is near enough
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    int limit = Math.max(1, word.length() / 3);
    String folded = fold(word);
    return candidates.stream()
        .filter(candidate -> !candidate.equals(word))
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
        .filter(candidate -> distance(folded, fold(candidate)) <= limit)
        .min(Comparator.comparingInt(candidate -> distance(folded, fold(candidate))));
  }

  /**
   * Puts the next step into words where one of a few words was expected.
   *
   * @param word what was written
   * @param allowed what would have been right, in the order to print
   * @return one or two sentences
   */
  public static String advice(String word, Collection<String> allowed) {
    if (allowed.isEmpty()) {
      return "Nothing of the sort is declared.";
    }
    if (allowed.size() == 1) {
      return "Use \"" + allowed.iterator().next() + "\".";
    }
    String list = "Use one of: " + String.join(", ", allowed) + ".";
    return nearest(word, allowed)
        .map(guess -> "Did you mean \"" + guess + "\"? " + list)
        .orElse(list);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
    best = Math.min(best, cost[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
