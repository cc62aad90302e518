package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the words around a number, as printed, say of which of several like things it is told.
 *
 * @param further whether it is told of what came on top of others
 * @param before the words in front of the number, nearest first
 * @param after the words behind it, nearest first
 * @param partitive whether it counts some "of the" things named
 * @param ourselves whether whoever wrote it tells it of themselves ("we lost")
 * @param interval whether it tells how often, where others tell how long
 * @param neighbour whether its sentence tells of somebody else beside whom the text is about
 * @param rest whether it is told of the other part of a whole ("55% came from the others")
 * @param front where in the sentence ends what opens it: "On business accounts the bin is emptied"
 *     limits all that follows; 0 where nothing opens it
 * @param ordinals what is counted through in the sentence, with the numbers of the row
 * @param setting which of several like things, and which occasion, it is told of
 */
record Surroundings(
    boolean further,
    List<String> before,
    List<String> after,
    boolean partitive,
    boolean ourselves,
    boolean interval,
    boolean neighbour,
    boolean rest,
    int front,
    Map<String, Set<String>> ordinals,
    Setting setting) {

  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  static Surroundings of(Claim claim) {
    List<String> before = before(claim);
    List<String> behind = behind(claim);
    List<String> after = behind.subList(0, Math.min(SLOT, behind.size()));
    return new Surroundings(
        isFurther(claim, before, after),
        before,
        after,
        isPartitive(claim, after),
        isOfOurselves(claim),
        isInterval(claim, before),
        words(claim.sentence().text()).stream().anyMatch(word -> WORDS.has("neighbour", word)),
        behind.stream().limit(NEAR).anyMatch(word -> WORDS.has("rest", word))
            || behind.stream().anyMatch(word -> WORDS.has("not-within", word)),
        front(claim),
        ordinals(claim),
        Setting.of(claim));
  }

  /**
   * Whether these are others of a row: "the 61st fair", "the 62nd"; "before the merger", "after".
   */
  boolean isOtherInRow(Surroundings other) {
    return ordinals.entrySet().stream()
        .anyMatch(
            entry -> {
              Set<String> theirs = other.ordinals.getOrDefault(entry.getKey(), Set.of());
              return !theirs.isEmpty() && Collections.disjoint(entry.getValue(), theirs);
            });
  }

  /** The part of the words next to the two numbers that is the same, from 0 to 1. */
  double slot(Surroundings other) {
    return (alike(before, other.before) + alike(after, other.after)) / 2;
  }

  /** The part of two rows of words that is the same at the same distance. */
  private static double alike(List<String> a, List<String> b) {
    int most = Math.max(a.size(), b.size());
    int same = 0;
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      same += a.get(i).equals(b.get(i)) ? 1 : 0;
    }
    return most == 0 ? 1 : (double) same / most;
  }

  /** "Leaves every 90 minutes", "on two days a week": how often, where others tell how long. */
  private static boolean isInterval(Claim claim, List<String> before) {
    String word = before.isEmpty() ? "" : before.get(0);
    return WORDS.has("every", word)
        || claim.quantity().kind() == Kind.DURATION && word.equals("on");
  }

  /** "17 further sites", "another 200 people": in the number itself or next to it. */
  private static boolean isFurther(Claim claim, List<String> before, List<String> after) {
    List<String> around = new ArrayList<>();
    before.stream().findFirst().ifPresent(around::add);
    around.addAll(words(claim.quantity().surface()));
    int next = around.size();
    around.addAll(after);
    return IntStream.rangeClosed(0, Math.min(next, around.size() - 1))
        .anyMatch(
            i ->
                WORDS.has("further", around.get(i))
                    && !isThan(around, i + 1)
                    && (i == 0 || !around.get(i - 1).equals("or"))); // "5 or more"
  }

  /** "More than 17 sites" are no further ones. */
  private static boolean isThan(List<String> words, int i) {
    return i < words.size() && words.get(i).equals("than");
  }

  private static List<String> before(Claim claim) {
    int start = claim.quantity().span().start() - claim.sentence().span().start();
    List<String> words = new ArrayList<>(words(claim.sentence().text().substring(0, start)));
    Collections.reverse(words);
    return words.subList(0, Math.min(SLOT, words.size()));
  }

  private static List<String> behind(Claim claim) {
    int end = claim.quantity().span().end() - claim.sentence().span().start();
    return words(claim.sentence().text().substring(end));
  }

  private static final int SLOT = 3;
  private static final int NEAR = 6;

  /** The words of a text in lower case, in order. */
  static List<String> words(String text) {
    return printed(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> printed(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** "1,150 of the runners", "1.1 million of the cost": "of" and a determiner behind an amount. */
  private static boolean isPartitive(Claim claim, List<String> after) {
    boolean amount =
        switch (claim.quantity().kind()) {
          case COUNT, NUMBER, MONEY, MASS, LENGTH, AREA, VOLUME, ENERGY, DATA -> true;
          default -> false;
        };
    boolean behind =
        after.size() > 1 && after.get(0).equals("of") && WORDS.has("partitive", after.get(1));
    return amount && (behind || isFrontedPart(claim));
  }

  /**
   * "Of the trees in our streets, 6,150 were felled", "of the costs, our own work made up £8,000":
   * the sentence opens with what has the part.
   */
  private static boolean isFrontedPart(Claim claim) {
    int start = claim.quantity().span().start() - claim.sentence().span().start();
    String front = claim.sentence().text().substring(0, start).strip();
    List<String> words = words(front);
    int of = words.indexOf("of");
    return front.contains(",")
        && words.size() > of + 1
        && of >= 0
        && words.subList(0, of).stream().allMatch(Surroundings::isFigure) // "4.2 Of the costs,"
        && WORDS.has("partitive", words.get(of + 1));
  }

  private static boolean isFigure(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean isOfOurselves(Claim claim) {
    return claim.subject().isEmpty()
        && printed(claim.sentence().text()).stream().anyMatch(Surroundings::isOurselves);
  }

  /** "We", "us", but not the US. */
  private static boolean isOurselves(String word) {
    return !word.equals("US") && WORDS.has("ourselves", word.toLowerCase(Locale.ROOT));
  }

  private static int front(Claim claim) {
    List<String> first = words(claim.sentence().text());
    if (first.isEmpty() || !WORDS.has("front", first.get(0))) {
      return 0;
    }
    int number = claim.quantity().span().start() - claim.sentence().span().start();
    return claim.subject().tokens().stream()
        .mapToInt(token -> token.span().start())
        .filter(start -> start > 0)
        .reduce(number, Math::min);
  }

  /**
   * The words behind "first", "62nd" and "before the" in the sentence, each with all that stand in
   * front of it.
   */
  private static Map<String, Set<String>> ordinals(Claim claim) {
    Map<String, Set<String>> ordinals = new LinkedHashMap<>();
    List<String> words = words(without(claim));
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i);
      boolean bounded = i == 0 && WORDS.has("bounded", word); // of what follows, not of a part
      boolean side = bounded || WORDS.has("side", word);
      int next = side && WORDS.has("determiner", words.get(i + 1)) ? i + 2 : i + 1;
      if ((side || WORDS.isOrdinal(word)) && next < words.size()) {
        String row = bounded ? "in " + words.get(next) : words.get(next);
        ordinals.computeIfAbsent(row, key -> new LinkedHashSet<>()).add(word);
      }
    }
    return ordinals;
  }

  /** The sentence; without the rank itself, since "the third" and "the fourth" are compared. */
  private static String without(Claim claim) {
    String text = claim.sentence().text();
    if (claim.quantity().kind() != Kind.RANK) {
      return text;
    }
    Span rank = claim.quantity().span().shifted(-claim.sentence().span().start());
    return text.substring(0, rank.start()) + text.substring(rank.end());
  }
}
