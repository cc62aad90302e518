package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.QuantityExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quantities that only the tags of the words around them tell: counts that look like
 * years, ordinals that say which of a row something is, and "no" in front of things that are
 * counted.
 */
final class UnreadNumbers {
  private final Reprint reprint;
  private final WordLists words;

  UnreadNumbers(QuantityExtractor quantities, WordLists words) {
    this.reprint = new Reprint(quantities);
    this.words = words;
  }

  Reprint reprint() {
    return reprint;
  }

  /** The sentence with these quantities marked besides the ones it has. */
  TaggedSentence mark(TaggedSentence sentence, String text) {
    CountedYears years = new CountedYears(sentence, reprint);
    PredicateRanks ranks = new PredicateRanks(sentence, text, reprint);
    ZeroCounts noughts = new ZeroCounts(sentence, reprint);
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int at = i;
      Optional<Quantity> read = years.read(at).or(() -> ranks.read(at)).or(() -> noughts.read(at));
      read.ifPresent(found::add);
    }
    return found.isEmpty() ? sentence : sentence.with(found);
  }

  /** Whether a sentence may say of things that there are none, seen without its words tagged. */
  static boolean mayCountNone(String sentence) {
    return sentence.contains(" no ") || sentence.startsWith("No ");
  }

  /**
   * Whether a sentence may say which of a row something is, seen without its words being tagged: an
   * ordinal behind an article or a possessor, and in front of that a comma, or one of the verbs
   * anywhere.
   */
  boolean mayRank(String sentence) {
    boolean said = false;
    String before = "";
    for (int from = 0; from < sentence.length(); ) {
      int space = sentence.indexOf(' ', from);
      int to = space < 0 ? sentence.length() : space;
      String word = sentence.substring(from, to);
      boolean behind = words.has("ranker", before) || before.endsWith("s");
      if (said && behind && DateWords.mayBeOrdinal(word)) {
        return true;
      }
      said |= words.has("ranking", word) || word.endsWith(",");
      before = word;
      from = to + 1;
    }
    return false;
  }
}
