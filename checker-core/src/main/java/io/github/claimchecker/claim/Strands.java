package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a sentence apart into its main strand and what is set aside in it: "The mill, which Ola
 * Berg founded, has 450 workers", "The hall (capacity 900) was sold".
 */
final class Strands {
  private static final int LONGEST = 30;

  private final TaggedSentence sentence;
  private final NounPhrases phrases;
  private final List<Aside> asides = new ArrayList<>();
  private final Strand main;

  /** Words set aside, the marks around them included. */
  private record Aside(int start, int end, Strand strand) {}

  Strands(TaggedSentence sentence) {
    this.sentence = sentence;
    this.phrases = new NounPhrases(sentence);
    boolean[] kept = new boolean[sentence.size()];
    java.util.Arrays.fill(kept, true);
    for (int i = 1; i < sentence.size(); i++) {
      int end = endOfAside(i);
      if (end > 0) {
        asides.add(new Aside(i, end, aside(i, end)));
        java.util.Arrays.fill(kept, i, end, false);
        i = end - 1;
      }
    }
    this.main = new Strand(asides.isEmpty() ? sentence : sentence.only(i -> kept[i]), Phrase.EMPTY);
  }

  /** The strand that a quantity stands in. */
  Strand of(int quantity) {
    int first = sentence.firstOf(quantity);
    for (Aside aside : asides) {
      if (aside.start() <= first && first < aside.end()) {
        return aside.strand();
      }
    }
    return main;
  }

  /**
   * Whether a word stands in an aside that another word does not stand in: between commas, or in
   * brackets that tell something of their own, "(born 3 May 1951)".
   */
  boolean isApart(int word, int other) {
    for (Aside aside : asides) {
      boolean in = aside.start() <= word && word < aside.end();
      boolean both = aside.start() <= other && other < aside.end();
      boolean told = isComma(aside.start()) || sentence.isVerb(aside.start() + 1);
      if (in && !both && told) {
        return true;
      }
    }
    return false;
  }

  /** The strand of the words that are not set aside. */
  Strand main() {
    return main;
  }

  private Strand aside(int start, int end) {
    NounPhrase named = phrases.before(start, Math.max(0, start - LONGEST));
    boolean near = named != null && named.end() == start;
    return new Strand(
        sentence.only(i -> start < i && i < end - 1),
        near ? Strand.content(sentence, named) : Phrase.EMPTY);
  }

  /** The word behind what the mark at a word sets aside; 0 if it sets nothing aside. */
  private int endOfAside(int i) {
    if (sentence.opensBracket(i)) {
      return closing(i);
    }
    boolean comma = isComma(i) && (endsName(i - 1) || sentence.closesBracket(i - 1));
    if (!comma || !opens(i + 1)) {
      return 0;
    }
    for (int j = i + 2; j < Math.min(sentence.size(), i + LONGEST) && !isBreak(j); j++) {
      if (isComma(j) && goesOn(j + 1)) {
        return j + 1;
      }
    }
    return 0;
  }

  /** "the mill,", "the Arven 3,". */
  private boolean endsName(int i) {
    return sentence.isNoun(i) || sentence.isTagged(i, "NUM") && sentence.isNamed(i - 1);
  }

  private int closing(int bracket) {
    for (int j = bracket + 1; j < Math.min(sentence.size(), bracket + LONGEST); j++) {
      if (sentence.closesBracket(j)) {
        return j + 1;
      }
    }
    return 0;
  }

  /** Whether words behind a comma may be an aside: a relative clause, a participle, a name. */
  private boolean opens(int i) {
    if (sentence.isQuantity(i)) {
      return false;
    }
    boolean relative = sentence.in("relative", i);
    boolean participle = sentence.isVerb(i) && !sentence.in("report-verb", i);
    boolean governed = sentence.isTagged(i, "ADP") && sentence.in("aside", i);
    return relative || participle || governed || isFreePhrase(i);
  }

  /** "The archive, a project of the town, has": not the subject behind "In May, the town, ...". */
  private boolean isFreePhrase(int i) {
    int number = i + 1;
    while (sentence.isQuantity(number)) {
      number++; // "Berg, the 22nd governor of Norland, has"
    }
    NounPhrase phrase = phrases.at(number > i + 1 ? number : i, sentence.size());
    boolean opened = sentence.isTagged(i, "DET") || sentence.in("pronoun", i);
    if (phrase == null || !opened) {
      return false;
    }
    for (int j = i - 2; j >= 0 && !sentence.isMark(j); j--) {
      String tag = sentence.token(j).tag();
      if (j == 0 || sentence.isMark(j - 1)) {
        return !tag.equals("ADP") && !tag.equals("SCONJ") && !tag.equals("VERB");
      }
    }
    return false;
  }

  /** Whether the verb of the main strand stands at a word, adverbs let be. */
  private boolean goesOn(int i) {
    int at = i;
    while (at < sentence.size() && sentence.isTagged(at, "ADV")) {
      at++;
    }
    return sentence.isAuxiliary(at) || sentence.isVerb(at) && !sentence.lower(at).endsWith("ing");
  }

  private boolean isComma(int i) {
    return sentence.lower(i).equals(",");
  }

  private boolean isBreak(int i) {
    return sentence.lower(i).equals(";") || sentence.lower(i).equals(":");
  }
}
