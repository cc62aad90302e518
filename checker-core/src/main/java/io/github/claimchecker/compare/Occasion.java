package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Kind;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On which occasion something is so, as far as its sentence tells: on Sundays, in a dry year, this
 * week only, at the door. What is so on another occasion is no conflict.
 *
 * @param marks what tells the time apart from others of its sort: "dry" in "in a dry year"
 * @param days days of the week on which it is always so: "Sundays", "weekdays"
 * @param channels how somebody comes by it: "online", "at the door"
 * @param limited whether it is an offer that soon ends
 * @param before whether it is told of the time before the one that the text is about
 */
record Occasion(
    Set<String> marks, Set<String> days, Set<String> channels, boolean limited, boolean before) {

  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  static Occasion of(Claim claim) {
    List<String> words = Surroundings.words(claim.sentence().text());
    Set<String> marks = new LinkedHashSet<>();
    Set<String> days = new LinkedHashSet<>();
    Set<String> channels = new LinkedHashSet<>();
    boolean limited = false;
    boolean before = false;
    for (int i = 0; i < words.size(); i++) {
      if (isMark(words, i)) {
        marks.add(words.get(i));
      }
      if (isFirst(words, i)) {
        marks.add("first");
      }
      if (WORDS.has("each-day", words.get(i))) {
        days.add(words.get(i));
      }
      if (isChannel(words, i)) {
        channels.add(words.get(i));
      }
      limited |= isLimit(words, i);
      before |= isBefore(words, i);
    }
    boolean undated = !claim.period().isSpecified() && !claim.quantity().kind().tellsWhen();
    return new Occasion(
        marks,
        claim.quantity().kind() == Kind.TIME ? Set.of() : days,
        channels,
        limited,
        before && undated);
  }

  /** What tells the occasions apart; empty where they may be one. */
  Optional<String> apart(Occasion other) {
    if (areOther(days, other.days) || areOther(channels, other.channels)) {
      return told(days + " " + channels, other.days + " " + other.channels);
    }
    if (marks.size() <= 1 && other.marks.size() <= 1 && !marks.equals(other.marks)) {
      return told(marks, other.marks); // a sentence that tells of two may mean either
    }
    if (limited != other.limited) {
      return told(limited ? "for a short time" : "always", limited ? "always" : "for a short time");
    }
    return before == other.before ? Optional.empty() : told("the time before", "the time itself");
  }

  private static Optional<String> told(Object mine, Object theirs) {
    return Optional.of(mine + " against " + theirs);
  }

  private static boolean areOther(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /** "On a bad day", "in its opening year". */
  private static boolean isMark(List<String> words, int i) {
    int front = isAt(words, i - 1, "article") ? i - 2 : i - 1;
    return isAt(words, i, "occasion") && isAt(words, i + 1, "span") && isAt(words, front, "when");
  }

  /** "On the opening day", "in its first year"; the seasons of a series are a row. */
  private static boolean isFirst(List<String> words, int i) {
    return isAt(words, i, "first-time")
        && isAt(words, i + 1, "first-span")
        && isAt(words, i - 1, "article")
        && isAt(words, i - 2, "when");
  }

  /** "Online", "at the door". */
  private static boolean isChannel(List<String> words, int i) {
    int front = isAt(words, i - 1, "article") ? i - 2 : i - 1;
    return isAt(words, i, "channel")
        || isAt(words, i, "channel-place") && isAt(words, front, "channel-front");
  }

  /** "This week only", "today only", "for a limited time". */
  private static boolean isLimit(List<String> words, int i) {
    boolean span = isAt(words, i - 1, "span") && isAt(words, i - 2, "this");
    boolean only = words.get(i).equals("only") && (span || isAt(words, i - 1, "this-day"));
    boolean first = words.get(i).equals("first") && isAt(words, i - 1, "article");
    boolean opening = first && i > 1 && words.get(i - 2).equals("for");
    if (opening && (isSpan(words, i + 1) || isSpan(words, i + 2))) {
      return true; // "for the first three months"
    }
    return only || words.get(i).equals("limited") && isAt(words, i + 1, "limited-time");
  }

  /** "In the six months before"; the year before is a period of its own. */
  private static boolean isBefore(List<String> words, int i) {
    boolean ahead = isAt(words, i, "previous") && isAt(words, i - 1, "article");
    if (ahead && isSpan(words, i + 2)) {
      return true; // "in the preceding six months"
    }
    if (!isAt(words, i, "earlier") || !isSpan(words, i - 1)) {
      return false;
    }
    return isAt(words, i - 3, "article") && isAt(words, i - 4, "when");
  }

  private static boolean isSpan(List<String> words, int i) {
    String word = i < 0 || i >= words.size() ? "" : words.get(i);
    return WORDS.has("span", word)
        || word.endsWith("s") && WORDS.has("span", word.substring(0, word.length() - 1));
  }

  private static boolean isAt(List<String> words, int i, String section) {
    return i >= 0 && i < words.size() && WORDS.has(section, words.get(i));
  }
}
