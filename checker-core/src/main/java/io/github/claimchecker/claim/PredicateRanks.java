package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Reads which of a row something is, where the sentence says that it is: "Ola Berg was the 22nd
 * governor of Norland", "Ola Berg, the 22nd governor of Norland, opened it". Elsewhere an ordinal
 * only tells which one is meant ("released their fifth album in May"), and the next sentence may go
 * on with the sixth.
 */
final class PredicateRanks {
  private static final int NOT_THERE = Predicates.NOT_THERE;

  /** An ordinal takes three words at most: "twenty", "-" and "first". */
  private static final int LONGEST = 3;

  private final TaggedSentence sentence;
  private final NounPhrases phrases;
  private final Reprint reprint;
  private final String text;

  PredicateRanks(TaggedSentence sentence, String text, Reprint reprint) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
    this.reprint = reprint;
    this.text = text;
  }

  /**
   * The rank that starts at a word; empty where the word is no ordinal or only tells things apart.
   */
  Optional<Quantity> read(int i) {
    int end = sentence.isQuantity(i) ? i : endOfOrdinal(i);
    boolean told = end > i && (isPredicate(i) || isApposition(i, end));
    if (!told || !isInRow(i, end)) {
      return Optional.empty();
    }
    Span span = new Span(sentence.token(i).span().start(), sentence.token(end - 1).span().end());
    String ordinal = text.substring(span.start(), span.end());
    return reprint.at(span, ordinal, "ranked " + ordinal, Kind.RANK);
  }

  /** The word behind the ordinal that starts at a word; the word itself where none does. */
  private int endOfOrdinal(int i) {
    int last = Math.min(sentence.size(), i + LONGEST);
    for (int end = i + 1; end <= last; end += 2) {
      if (DateWords.mayBeOrdinal(sentence.lower(end - 1))) {
        return end;
      }
      if (!sentence.lower(end).equals("-")) {
        return i;
      }
    }
    return i;
  }

  /** "was the", "became Norland's", "served as its": the verb in front of an ordinal. */
  private int verbBefore(int ordinal) {
    int i = ordinal - 1;
    if (sentence.isPossessive(i)) {
      NounPhrase owner = phrases.before(i, 0);
      i = owner == null || owner.end() != i ? NOT_THERE : owner.start() - 1;
    } else if (sentence.isTagged(i, "DET") || sentence.in("anaphor", i)) {
      i--;
    } else {
      return NOT_THERE;
    }
    while (i > 0 && sentence.isTagged(i, "ADV")) {
      i--;
    }
    if (sentence.lower(i).equals("as")) {
      return sentence.in("office", i - 1) ? i - 1 : NOT_THERE;
    }
    return i > 0 && sentence.in("identity", i) ? i : NOT_THERE;
  }

  private boolean isPredicate(int ordinal) {
    int verb = verbBefore(ordinal);
    return verb != NOT_THERE && !isUnnamed(verb);
  }

  /** "Ola Berg, the 22nd governor of Norland, opened it": between a name and what it does. */
  private boolean isApposition(int ordinal, int end) {
    boolean opens =
        sentence.lower(ordinal - 1).equals("the")
            && sentence.lower(ordinal - 2).equals(",")
            && sentence.isName(ordinal - 3);
    List<NounPhrase> chain = opens ? phrases.chainAt(end, sentence.size()) : List.of();
    int close = chain.size() > 1 ? chain.get(chain.size() - 1).end() : sentence.size();
    boolean goesOn = sentence.isVerb(close + 1) || sentence.isAuxiliary(close + 1);
    return sentence.lower(close).equals(",") && goesOn;
  }

  /** "It was his third attempt": nothing says what or who it is. */
  private boolean isUnnamed(int verb) {
    int i = verb - 1;
    while (i >= 0 && (sentence.isTagged(i, "ADV") || sentence.isAuxiliary(i))) {
      i--;
    }
    return i < 0 || sentence.in("expletive", i);
  }

  /** Whether things of which there are several in a row stand behind an ordinal. */
  private boolean isInRow(int i, int end) {
    NounPhrase thing = phrases.at(end, sentence.size());
    boolean named = Character.isUpperCase(sentence.token(i).text().charAt(0));
    if (thing == null || named || !sentence.isContent(thing.head())) {
      return false;
    }
    boolean told = !sentence.in("rowless", thing.head());
    boolean first = sentence.lower(i).equals("first") || sentence.lower(i).equals("1st");
    return told && (!first || sentence.in("row", thing.end()));
  }
}
