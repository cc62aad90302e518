package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number that is told of a pronoun or of nothing, so that what is said of it is what is
 * measured: "81 percent of them said yes", "70% of it is dry", "48.8 percent are men".
 */
final class Portions {
  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Slots slots;
  private final Subjects subjects;

  Portions(Strand strand, Slots slots, Subjects subjects) {
    this.sentence = strand.sentence();
    this.clauses = strand.clauses();
    this.phrases = strand.phrases();
    this.slots = slots;
    this.subjects = subjects;
  }

  /**
   * Takes what a pronoun behind a number stands for, or the pronoun itself where the sentence does
   * not name it; says whether there is one.
   */
  boolean read(int quantity, FrameWords words) {
    int pronoun = sentence.endOf(quantity) + 1;
    if (!isPronoun(pronoun)) {
      return false;
    }
    int first = sentence.firstOf(quantity);
    NounPhrase meant = sentence.in("them", pronoun) ? plural(first) : told(first, words.verb);
    if (meant == null) {
      words.measure.add(pronoun);
    } else {
      words.head = meant.head();
      words.addContent(meant.start(), meant.end());
    }
    return true;
  }

  /**
   * Where the verb behind a number is looked for: "58% of those who answered | work from home" is
   * told of those who work.
   *
   * @param end the word behind the number
   * @param to where its clause ends
   */
  int endOfThose(int end, int to) {
    boolean those = sentence.lower(end).equals("of") && sentence.in("them", end + 1);
    if (!those || !sentence.in("relative", end + 2)) {
      return end;
    }
    int answered = verb(end + THOSE, to);
    return verb(answered + 1, to) < to ? answered + 1 : end;
  }

  private int verb(int from, int to) {
    int i = from;
    while (i < to && !sentence.isVerb(i)) {
      i++;
    }
    return i;
  }

  /** "of those who". */
  private static final int THOSE = 3;

  /** "the hall was full, and 81 percent of them said yes". */
  boolean isJoined(int quantity) {
    boolean and = sentence.isTagged(sentence.firstOf(quantity) - 1, "CCONJ");
    return and && isPronoun(sentence.endOf(quantity) + 1);
  }

  private boolean isPronoun(int i) {
    return sentence.lower(i - 1).equals("of")
        && sentence.in("object", i)
        && !sentence.isName(i) // "of US imports"
        && !sentence.isNoun(i + 1);
  }

  /**
   * "The hall is 9 m long, and 70% of | it": the subject of a clause in front; null without one.
   */
  private @Nullable NounPhrase told(int first, int verb) {
    for (int i = 0; i < first; i++) {
      if (sentence.isVerb(i) || sentence.isAuxiliary(i)) {
        return i == verb ? null : subjects.of(i, clauses.startOf(i));
      }
    }
    return null;
  }

  /** The last plural in front that "them" may stand for; null where there is none. */
  private @Nullable NounPhrase plural(int first) {
    NounPhrase phrase = phrases.before(first, 0);
    while (phrase != null && !isPlural(phrase.head())) {
      phrase = phrases.before(phrase.start(), 0);
    }
    return phrase;
  }

  private boolean isPlural(int noun) {
    boolean inflected = !sentence.lower(noun).equals(sentence.lemma(noun));
    return sentence.isContent(noun)
        && !sentence.isName(noun)
        && (inflected || sentence.in("people", noun));
  }

  /** "112 of you | wrote code": people are told apart by what they do. */
  void readDone(int quantity, FrameWords words) {
    int end = sentence.endOf(quantity);
    boolean people = words.head == end + 1 && sentence.in("of-people", words.head);
    if (people && words.verb != NOT_THERE) {
      words.addContent(words.verb + 1, Math.min(clauses.endOf(words.verb), slots.end(quantity)));
    }
  }

  /** What is said of a number by "be": "48.8 percent | are | men". */
  void readState(int quantity, FrameWords words) {
    int end = sentence.endOf(quantity);
    int be = isPronoun(end + 1) ? end + 2 : end;
    if (!sentence.isAuxiliary(be) || !sentence.lemma(be).equals("be")) {
      return;
    }
    int to = Math.min(clauses.endOf(be), slots.end(quantity));
    NounPhrase state = phrases.at(be + 1, to);
    int behind = state == null ? be + 2 : state.end();
    if (state == null && !sentence.isContent(be + 1)) {
      return; // "30 of them are in Norland"
    }
    words.addContent(be + 1, behind);
    words.verb = be;
    words.head = words.head == NOT_THERE ? behind - 1 : words.head;
  }
}
