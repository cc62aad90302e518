package io.github.claimchecker.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds noun phrases by tags alone: determiners, modifiers and a run of nouns, then the
 * prepositional phrases behind it.
 */
final class NounPhrases {
  private static final int MOST_PREPOSITIONS = 4;

  private final TaggedSentence sentence;

  NounPhrases(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * A noun phrase.
   *
   * @param start its first word, inclusive
   * @param end the word after its last, exclusive
   * @param head its last noun
   */
  record NounPhrase(int start, int end, int head) {}

  /** The noun phrase that starts at a word or after its determiner; null where there is none. */
  @org.jspecify.annotations.Nullable
  NounPhrase at(int start, int limit) {
    int i = start;
    int head = -1;
    while (i < limit
        && !sentence.isQuantity(i)
        && continues(i, limit, head >= 0)
        && !(head >= 0 && tellsWhen(i))
        && !(i > start && opensBehindYear(i))) {
      if (sentence.isNoun(i)) {
        head = i;
      }
      i++;
    }
    return head < 0 ? null : new NounPhrase(start, head + 1, head);
  }

  /** "sells 5 tonnes of yeast next year": the time is no part of the yeast. */
  private boolean tellsWhen(int i) {
    return sentence.in("beside", i) && sentence.in("time", i + 1);
  }

  /** "In 2019 the club": the article opens a phrase of its own. */
  private boolean opensBehindYear(int i) {
    return sentence.token(i).tag().equals("DET") && sentence.token(i - 1).tag().equals("NUM");
  }

  private boolean continues(int i, int limit, boolean hasHead) {
    if (sentence.isNoun(i) || sentence.isAdjective(i) || sentence.isPossessive(i)) {
      return true;
    }
    if (isModifyingVerb(i, limit) && (!hasHead || sentence.lower(i).endsWith("ing"))) {
      return true; // behind a noun, "-ed" is the verb: "critics reviewed the play"
    }
    String tag = sentence.token(i).tag();
    if (isCompound(i)) {
      return true;
    }
    if (sentence.token(i).text().equals("-")) {
      return sentence.isNoun(i + 1) || sentence.isAdjective(i + 1) || sentence.isVerb(i + 1);
    }
    return !hasHead && (tag.equals("DET") || tag.equals("PRON") && sentence.in("pronoun", i))
        || !hasHead && tag.equals("ADV") && (sentence.isAdjective(i + 1) || sentence.isVerb(i + 1))
        || !hasHead && tag.equals("NUM");
  }

  /** "a live-action comedy": a verb with a hyphen glued to it is the first part of a word. */
  private boolean isCompound(int i) {
    return sentence.isVerb(i)
        && sentence.lower(i + 1).equals("-")
        && i + 2 < sentence.size()
        && sentence.token(i).span().end() == sentence.token(i + 1).span().start()
        && sentence.token(i + 1).span().end() == sentence.token(i + 2).span().start();
  }

  /**
   * "refining capacity", "printed pages": a verb form between a determiner or adjective and a noun.
   */
  private boolean isModifyingVerb(int i, int limit) {
    String text = sentence.lower(i);
    return i + 1 < limit
        && sentence.isVerb(i)
        && (text.endsWith("ing") || text.endsWith("ed"))
        && (sentence.isNoun(i + 1) || sentence.isAdjective(i + 1) && sentence.isNoun(i + 2));
  }

  /** The noun phrase at a word with the prepositional phrases behind it, in their order. */
  List<NounPhrase> chainAt(int start, int limit) {
    List<NounPhrase> chain = new ArrayList<>();
    NounPhrase phrase = at(start, limit);
    while (phrase != null) {
      chain.add(phrase);
      int i = phrase.end();
      if (chain.size() > MOST_PREPOSITIONS || !sentence.isPreposition(i) || i + 1 >= limit) {
        break;
      }
      phrase = at(i + 1, limit);
    }
    return chain;
  }

  /** The last noun phrase that ends at or before a word, not starting before {@code from}. */
  @org.jspecify.annotations.Nullable
  NounPhrase before(int end, int from) {
    int head = end - 1;
    while (head >= from && !sentence.isNoun(head)) {
      head--;
    }
    if (head < from) {
      return null;
    }
    int start = head;
    while (start > from && !sentence.isQuantity(start - 1) && continues(start - 1, end, false)) {
      start--;
    }
    return new NounPhrase(start, head + 1, head);
  }
}
