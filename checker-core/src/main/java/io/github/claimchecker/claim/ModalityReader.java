package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;

/** Reads how a claim is meant from the words of its clause. */
final class ModalityReader {
  private static final int NEGATION_REACH = 4;

  private final TaggedSentence sentence;
  private final Clauses clauses;

  private final boolean ofEvents;

  private ModalityReader(TaggedSentence sentence, Clauses clauses, boolean ofEvents) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.ofEvents = ofEvents;
  }

  /** Reads how numbers are meant. */
  static ModalityReader ofNumbers(TaggedSentence sentence, Clauses clauses) {
    return new ModalityReader(sentence, clauses, false);
  }

  /**
   * Reads how dated events are meant. What is planned is told by verbs: "sailed in May with the
   * goal of" happened, where "has the goal of 40%" is no more than a goal.
   */
  static ModalityReader ofEvents(TaggedSentence sentence, Clauses clauses) {
    return new ModalityReader(sentence, clauses, true);
  }

  /** How what is told at a word is meant: at the first word of a quantity, or at a date. */
  Modality read(int first) {
    if (first >= sentence.size()) {
      return Modality.ASSERTED;
    }
    int from = clauses.startOf(first);
    int to = clauses.openedBy(first);
    boolean opening = to > clauses.endOf(first);
    boolean verb = sentence.hasVerb(behindComma(from, first), first);
    int here = verb ? first : opening ? to : behindVerb(first, to);
    if (has("supposed", from, to) || startsWithHad(from)) {
      return Modality.HYPOTHETICAL;
    }
    if (isDenied(from)) {
      return Modality.NEGATED; // of what will be, too
    }
    if (has("hypothetical", from, here)) {
      return Modality.HYPOTHETICAL; // "has lent 7 million and would like to see it again" is a fact
    }
    if (has("target", from, here, first) || isDemanded(from, first) || isAimedAt(from, here)) {
      return Modality.TARGET;
    }
    if (has("forecast", from, here) || isToBe(from, here) || isForetold(from, here)) {
      return Modality.FORECAST;
    }
    if (has("negation", Math.max(from, first - NEGATION_REACH), first)) {
      return Modality.NEGATED;
    }
    return has("estimate", from, here) ? Modality.ESTIMATE : Modality.ASSERTED;
  }

  /** "Is to open", "are to be down to 5". */
  private boolean isToBe(int from, int to) {
    for (int i = from; i + 2 < sentence.size() && i < to; i++) {
      boolean be = sentence.isAuxiliary(i) && sentence.in("to-be", i);
      boolean verb = sentence.isVerb(i + 2) || sentence.lower(i + 2).equals("be");
      if (be && sentence.lower(i + 1).equals("to") && verb) {
        return true;
      }
    }
    return false;
  }

  /** "Said that it would open in May": that it will, by then. */
  private boolean isForetold(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isReported(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is the "will" that somebody spoke of in the past. */
  private boolean isReported(int i) {
    if (i + 1 >= sentence.size() || !sentence.lower(i).equals("would")) {
      return false;
    }
    int that = clauses.startOf(i);
    boolean said =
        sentence.lower(that).equals("that")
            && sentence.in("report-verb", that - 1)
            && !sentence.lower(that - 1).equals(sentence.lemma(that - 1));
    boolean have = sentence.lemma(i + 1).equals("have"); // "would have opened": it did not
    return said && !have;
  }

  /** "The tender asks that 20% of the food be organic". */
  private boolean isDemanded(int from, int first) {
    boolean demand = sentence.lower(from).equals("that") && sentence.in("demand", from - 1);
    int be = first;
    while (demand && be < sentence.size() && !sentence.lower(be).equals("be")) {
      be++;
    }
    return demand && be < sentence.size() && !sentence.isAuxiliary(be - 1);
  }

  /** "We are shooting for 82%". */
  private boolean isAimedAt(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean shooting = sentence.in("shoot", i) && sentence.lower(i).endsWith("ing");
      if (shooting && sentence.isVerb(i) && sentence.lower(i + 1).equals("for")) {
        return true;
      }
    }
    return false;
  }

  /** "The curator denied that", "it is not true that": a clause that somebody says is not so. */
  private boolean isDenied(int from) {
    int word = from - 1;
    if (sentence.lower(word).equals(",")) { // "it is not true, as a letter says, that"
      do {
        word--;
      } while (word > 0 && !sentence.lower(word).equals(","));
      word--;
    }
    boolean untrue = sentence.in("untrue", word) && sentence.in("negation", word - 1);
    return sentence.lower(from).equals("that") && (untrue || sentence.in("denial", from - 1));
  }

  /** Where what follows the last comma in front of a word starts: "once it is built, 5 will". */
  private int behindComma(int from, int first) {
    int i = first;
    while (i > from && !sentence.lower(i - 1).equals(",")) {
      i--;
    }
    return i;
  }

  /** The word behind the first full verb, or the end where there is none. */
  private int behindVerb(int from, int to) {
    int i = from;
    while (i < to && (sentence.isQuantity(i) || !sentence.isVerb(i))) {
      i++;
    }
    return Math.min(to, i + 1);
  }

  private boolean startsWithHad(int from) {
    return sentence.lower(from).equals("had")
        && from + 1 < sentence.size()
        && !sentence.isVerb(from + 1);
  }

  private boolean has(String section, int from, int to) {
    return has(section, from, to, Integer.MAX_VALUE);
  }

  /**
   * Whether some word of a section steers the clause.
   *
   * @param first where the number stands: "40 towns pledged a million" counts towns that did so
   */
  private boolean has(String section, int from, int to, int first) {
    for (int i = from; i < to; i++) {
      boolean participle = sentence.lower(i).endsWith("ed") || sentence.lower(i).endsWith("ing");
      boolean modifier = participle && sentence.isNoun(i + 1); // "planned operations"
      boolean counted = i > 0 && sentence.isQuantity(i - 1) && sentence.isNoun(i); // "38 goals"
      boolean other =
          counted
              || modifier
              || isReached(i)
              || isFirstName(i)
              || sentence.isName(i) // "May"
              || ofEvents && sentence.isNoun(i)
              || isCause(i)
              || isLasting(i)
              || isOffered(i)
              || isAnswer(i)
              || isReported(i)
              || i >= first && isDoneByThem(i)
              || isThing(i);
      if (!sentence.isQuantity(i) && !other && sentence.in(section, i)) {
        return true;
      }
    }
    return false;
  }

  /** "the second goal", "netted the goal": none that is aimed at, as "a goal of 40" is. */
  private boolean isReached(int i) {
    boolean noun = sentence.isNoun(i) && sentence.in("goal", i);
    return noun && (sentence.in("nth", i - 1) || !sentence.in("aimed", i + 1));
  }

  /** "Will Lindqvist won", but not "If Karsk wins". */
  private boolean isFirstName(int i) {
    return !sentence.isTagged(i, "SCONJ")
        && Character.isUpperCase(sentence.token(i).text().charAt(0))
        && sentence.isName(i + 1);
  }

  /** "due to the flood", but not "due to open". */
  private boolean isCause(int i) {
    return sentence.lower(i).equals("due")
        && sentence.lower(i + 1).equals("to")
        && !sentence.isVerb(i + 2);
  }

  /** "The stock would last for a year": nobody supposes anything but that it is used. */
  private boolean isLasting(int i) {
    return sentence.lower(i).equals("would") && sentence.in("lasting-stock", i + 1);
  }

  /** "No, 40 came": it answers what was asked before. */
  private boolean isAnswer(int i) {
    return i == 0 && sentence.lower(i).equals("no") && sentence.isMark(i + 1);
  }

  /** "Promises four years of updates": what a buyer has from the first day on. */
  private boolean isOffered(int i) {
    int first = i + 1;
    while (sentence.isTagged(first, "ADV") || sentence.isTagged(first, "DET")) {
      first++;
    }
    return sentence.in("offer", i)
        && sentence.isVerb(i)
        && sentence.quantityFrom(first).filter(q -> q.kind() == Kind.DURATION).isPresent();
  }

  /** A verb behind the number, which counts those who do it: "40 towns pledged a million". */
  private boolean isDoneByThem(int i) {
    boolean passive = sentence.isAuxiliary(i - 1);
    boolean object =
        sentence.isQuantity(i + 1) || sentence.isTagged(i + 1, "DET") || sentence.isNoun(i + 1);
    boolean will = sentence.lower(i + 1).equals("to") && !sentence.lower(i).endsWith("ned");
    return sentence.isVerb(i) && !passive && (object || will);
  }

  /** "a project by the museum". */
  private boolean isThing(int i) {
    return sentence.in("thing", i) && sentence.isNoun(i);
  }
}
