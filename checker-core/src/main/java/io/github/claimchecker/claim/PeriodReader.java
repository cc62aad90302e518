package io.github.claimchecker.claim;

import io.github.claimchecker.claim.DateScan.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the periods that a sentence names: dates, months, quarters, years, decades, "last
 * November".
 */
final class PeriodReader {
  private static final int YEAR_DIGITS = 4;

  private final Map<String, Map<String, Integer>> words;

  private PeriodReader(Map<String, Map<String, Integer>> words) {
    this.words = words;
  }

  /** Reads {@code periods-LANGUAGE.txt}. */
  static PeriodReader of(String language) {
    Map<String, Map<String, Integer>> words = new HashMap<>();
    String section = "";
    for (String line : WordLists.lines("periods-" + language + ".txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
        continue;
      }
      for (String entry : line.split(" +", -1)) {
        int equals = entry.indexOf('=');
        words
            .computeIfAbsent(section, s -> new HashMap<>())
            .put(
                equals < 0 ? entry : entry.substring(0, equals),
                equals < 0 ? 0 : Integer.parseInt(entry.substring(equals + 1)));
      }
    }
    return new PeriodReader(words);
  }

  /**
   * Finds the periods of a sentence.
   *
   * @param sentence the tagged words
   * @param spoken the day that relative words count from, where it is known
   * @return the periods in their order
   */
  List<Dated> read(TaggedSentence sentence, Optional<LocalDate> spoken) {
    DateWords dateWords = new DateWords(this, sentence);
    SpanJoin spans = new SpanJoin(dateWords);
    List<Dated> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Dated first = at(dateWords, i, spoken);
      if (first == null) {
        i++;
        continue;
      }
      int next = spans.second(first);
      Dated second = next < 0 ? null : at(dateWords, next, spoken);
      Dated span = second == null ? null : spans.join(first, second);
      Dated dated = span == null ? first : span;
      found.add(dated);
      i = dated.end();
    }
    return found;
  }

  private static @Nullable Dated at(DateWords words, int i, Optional<LocalDate> spoken) {
    Found time =
        words.sentence().isQuantity(i)
            ? new AgoScan(words).read(i, spoken)
            : new DateScan(words, i, spoken).read();
    return time == null ? null : new DateOpening(words, i, time).read();
  }

  /** Whether a sentence may name a day, a month or a year, seen without its words being tagged. */
  boolean mayDate(String sentence) {
    int digits = 0;
    int word = -1;
    for (int i = 0; i <= sentence.length(); i++) {
      char c = i < sentence.length() ? sentence.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
        continue;
      }
      if (digits == YEAR_DIGITS) {
        return true;
      }
      digits = 0;
      if (Character.isLetter(c)) {
        word = word < 0 ? i : word;
      } else if (word >= 0) {
        if (isTime(sentence.substring(word, i))) {
          return true;
        }
        word = -1;
      }
    }
    return false;
  }

  private boolean isTime(String word) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    return capital && (number("month", word) != null || number("era", word) != null)
        || number("century", word) != null;
  }

  /** The words that have a role. */
  Set<String> words(String role) {
    return words.getOrDefault(role, Map.of()).keySet();
  }

  /** The number that a word stands for in a role; null where it has no such role. */
  @Nullable Integer number(String role, String word) {
    return words.getOrDefault(role, Map.of()).get(word.toLowerCase(Locale.ROOT));
  }
}
