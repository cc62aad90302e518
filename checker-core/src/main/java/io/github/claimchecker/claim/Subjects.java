package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what a verb tells, through joined verbs, infinitives, relative clauses and clauses
 * that have no subject of their own.
 */
final class Subjects {
  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Predicates predicates;

  Subjects(Strand strand) {
    this.sentence = strand.sentence();
    this.clauses = strand.clauses();
    this.phrases = strand.phrases();
    this.predicates = strand.predicates();
  }

  /** The subject of what stands at a word; a verb, or a number where there is none. */
  @Nullable NounPhrase of(int word, int clauseStart) {
    NounPhrase absolute = absolute(word, clauseStart);
    if (absolute != null) {
      return absolute;
    }
    NounPhrase own = within(word, clauseStart);
    boolean verb = sentence.isVerb(word) || sentence.isAuxiliary(word);
    boolean counted = !verb && own != null && sentence.isQuantity(own.start() - 1);
    return own == null || counted ? outside(word, clauseStart) : own;
  }

  /** "..., with stocks low at 5 t", "..., with China supplying 60%": a clause without "are". */
  private @Nullable NounPhrase absolute(int word, int clauseStart) {
    if (!sentence.lower(clauseStart).equals("with") || sentence.isQuantity(clauseStart + 1)) {
      return null;
    }
    NounPhrase phrase = phrases.at(clauseStart + 1, word);
    if (phrase == null || !sentence.isContent(phrase.head())) {
      return null;
    }
    int next = phrase.end();
    while (next < word && sentence.isTagged(next, "ADV")) {
      next++;
    }
    boolean does = next == word && sentence.isVerb(word);
    return does || next < word && sentence.isAdjective(next) ? phrase : null;
  }

  private @Nullable NounPhrase within(int word, int from) {
    int front = front(word, from);
    int verb = NOT_THERE;
    for (int i = front - 1; i >= from && verb == NOT_THERE; i--) {
      verb = sentence.isVerb(i) && !describes(i, from) || sentence.isAuxiliary(i) ? i : NOT_THERE;
    }
    if (verb == NOT_THERE) {
      return lastFree(from, front);
    }
    NounPhrase own = sharesSubject(word, front, from) ? null : lastFree(verb + 1, front);
    return own != null && own.end() == front ? own : within(verb, from);
  }

  /** "Deleted files stay": a participle in front of the first noun is no verb either. */
  private boolean describes(int i, int from) {
    boolean first = i == 0 && sentence.isNoun(1) && sentence.lower(0).endsWith("ed");
    return first || predicates.modifiesNoun(i, from);
  }

  /** The first word of a group of verbs: "has since been | sold", "to | reach". */
  private int front(int word, int from) {
    int i = word;
    while (i > from && isOfGroup(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isOfGroup(int i) {
    String tag = sentence.token(i).tag();
    return sentence.isAuxiliary(i)
        || !sentence.isQuantity(i) && (tag.equals("ADV") || tag.equals("PART"))
        || sentence.lower(i).equals("to");
  }

  /** "and sold", ", making", "to reach": a verb that goes on with the subject of the one before. */
  private boolean sharesSubject(int word, int front, int from) {
    String tag = front > from ? sentence.token(front - 1).tag() : "";
    boolean infinitive = front < word && sentence.lower(word - 1).equals("to");
    boolean participle = sentence.lower(word).endsWith("ing") && front == word;
    return infinitive || participle || tag.equals("CCONJ") || sentence.lower(front - 1).equals(",");
  }

  /** The last noun phrase that neither a preposition nor a number governs. */
  private @Nullable NounPhrase lastFree(int from, int limit) {
    NounPhrase found = null;
    boolean governed = false;
    int i = from;
    while (i < limit) {
      NounPhrase phrase = phrases.at(i, limit);
      if (phrase == null) {
        governed &= sentence.isTagged(i, "CCONJ");
        i++;
        continue;
      }
      boolean joined = isAfter("CCONJ", phrase.start(), from);
      boolean counted = isAfter("ADP", startOfNumber(phrase.start(), from), from);
      governed = counted || governed && joined || found != null && isWhereabouts(phrase, from);
      if (sentence.isContent(phrase.head()) && !governed && !(found != null && joined)) {
        found = phrase;
      }
      i = Math.max(phrase.end(), i + 1);
    }
    return found;
  }

  /** "the price of a flat in Karsk, Norland": where a place lies, in a second name. */
  private boolean isWhereabouts(NounPhrase phrase, int from) {
    int place = phrase.start() - 2;
    boolean names = place > from && sentence.isName(place) && sentence.isName(phrase.start());
    return names && sentence.lower(place + 1).equals(",") && isAfterPlace(place, from);
  }

  /** Whether a run of names stands behind a preposition of places. */
  private boolean isAfterPlace(int name, int from) {
    int i = name;
    while (i > from && sentence.isName(i)) {
      i--;
    }
    return sentence.in("place", i);
  }

  /** "with more than three | rooms": the first word of the number in front of a noun. */
  private int startOfNumber(int start, int from) {
    int i = start;
    while (i > from && sentence.isQuantity(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isAfter(String tag, int start, int from) {
    return start > from && sentence.isTagged(start - 1, tag);
  }

  /**
   * "the firm, which has 40 yards", "London is hit, with 40 cases": whom the clause goes on about.
   */
  private @Nullable NounPhrase outside(int word, int clauseStart) {
    boolean governed = sentence.isTagged(clauseStart, "ADP");
    if (sentence.in("relative", governed ? clauseStart + 1 : clauseStart)
        || sentence.lower(clauseStart).equals("that") && sentence.isNoun(clauseStart - 1)) {
      int end = sentence.isMark(clauseStart - 1) ? clauseStart - 1 : clauseStart;
      return antecedent(phrases.before(end, clauses.startOf(Math.max(0, end - 1))));
    }
    boolean with = sentence.in("aside", clauseStart);
    boolean participle = word == clauseStart && sentence.isVerb(word);
    boolean joined =
        sentence.isTagged(clauseStart, "CCONJ") && front(word, clauseStart) == clauseStart + 1;
    if (clauseStart > 0 && (with || participle || joined)) {
      return ofFirstVerb(clauses.startOf(clauseStart - 1), clauseStart);
    }
    int end = clauses.endOf(word);
    boolean opens = clauseStart == 0 && with && end < sentence.size();
    return opens ? ofFirstVerb(end, clauses.endOf(end)) : null;
  }

  /** "Berg is a weaver who has 40 looms": what it is said to be stands for Berg. */
  private @Nullable NounPhrase antecedent(@Nullable NounPhrase near) {
    int is = near == null ? NOT_THERE : near.start() - 1;
    boolean told = is > 0 && sentence.isAuxiliary(is) && sentence.lemma(is).equals("be");
    NounPhrase own = told ? within(is, clauses.startOf(is)) : null;
    return own == null ? near : own;
  }

  private @Nullable NounPhrase ofFirstVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isVerb(i) && !describes(i, from) || sentence.isAuxiliary(i)) {
        return within(i, from);
      }
    }
    return null;
  }
}
