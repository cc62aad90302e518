package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;

/**
 * Reads what is told of a number by a clause that it stands outside of: "For half a year, cars will
 * have to do without the bridge", "Ninety euros is what members pay".
 */
final class ToldClauses {
  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final Predicates predicates;

  ToldClauses(Strand strand) {
    this.sentence = strand.sentence();
    this.clauses = strand.clauses();
    this.predicates = strand.predicates();
  }

  /** The clause that a phrase opens which holds a number; says whether it tells something. */
  boolean readOpened(int first, FrameWords words) {
    int to = clauses.openedBy(first);
    int behind = Math.max(clauses.endOf(first), clauses.startOf(to - 1));
    return read(clauses.behindParticiple(behind, to), to, words);
  }

  /** Whether a clause behind a number tells of it: "is what members pay", "is all it takes". */
  boolean isCleft(int end) {
    int is = behindNoun(end);
    boolean equated = sentence.isAuxiliary(is) && sentence.lemma(is).equals("be");
    return equated
        && sentence.in("cleft", is + 1)
        && predicates.verbFrom(is + 2, endOfTold(is + 2)) != NOT_THERE;
  }

  /** Such a clause. */
  void readCleft(int end, FrameWords words) {
    int from = behindNoun(end) + 2;
    read(from, endOfTold(from), words);
  }

  /** "One month's notice | is all it takes". */
  private int behindNoun(int end) {
    int i = end;
    while (sentence.isPossessive(i) || sentence.isNoun(i) || sentence.isAdjective(i)) {
      i++;
    }
    return i;
  }

  private int endOfTold(int from) {
    int i = from;
    while (i < sentence.size() && !sentence.isMark(i)) {
      i++;
    }
    return i;
  }

  private boolean read(int from, int to, FrameWords words) {
    int verb = from < to ? predicates.verbFrom(from, to) : NOT_THERE;
    if (verb == NOT_THERE) {
      return false;
    }
    int says = sentence.in("light", verb) ? predicates.verbFrom(verb + 1, to) : NOT_THERE;
    words.verb = says == NOT_THERE ? verb : says; // "takes to leave"
    words.head = words.head == NOT_THERE ? words.verb : words.head;
    NounPhrase owner = predicates.subject(from, verb);
    words.addContent(owner == null ? words.verb : owner.start(), to);
    if (owner != null) {
      words.addSubject(owner, to);
    }
    return true;
  }
}
