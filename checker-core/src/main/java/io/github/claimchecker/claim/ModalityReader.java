package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;

/** Reads how a claim is meant from the words of its clause. */
final class ModalityReader {
  private static final int NEGATION_REACH = 4;

  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final Futures futures;

  private final boolean ofEvents;

  private ModalityReader(TaggedSentence sentence, Clauses clauses, boolean ofEvents) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.futures = new Futures(sentence, clauses);
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
    int start = clauses.startOf(first);
    int to = clauses.openedBy(first);
    int from = isAfterAside(start, first, to) ? behindComma(start, first) : start;
    boolean opening = to > clauses.endOf(first);
    boolean verb = sentence.hasVerb(behindComma(from, first), first);
    int here = verb ? first : opening ? to : behindVerb(first, to);
    if (has("supposed", start, to) || startsWithHad(start)) {
      return Modality.HYPOTHETICAL;
    }
    if (isApposed(first)) {
      return Modality.ASSERTED;
    }
    if (isDenied(from)) {
      return Modality.NEGATED; // of what will be, too
    }
    if (has("hypothetical", from, here)) {
      return Modality.HYPOTHETICAL; // "has lent 7 million and would like to see it again" is a fact
    }
    boolean demanded = isDemanded(from, first);
    if (new Duties(sentence).impose(from, here) || demanded && !sentence.in("request", from - 1)) {
      return Modality.RULE;
    }
    if (has("target", from, here, first) || demanded || isAimedAt(from, here)) {
      return Modality.TARGET;
    }
    if (has("forecast", from, here) || futures.tell(from, here)) {
      return Modality.FORECAST;
    }
    if (has("negation", Math.max(from, first - NEGATION_REACH), first)) {
      return Modality.NEGATED;
    }
    return has("estimate", from, here) ? Modality.ESTIMATE : Modality.ASSERTED;
  }

  /** "Shall the town pay for a bypass, 6 km in length?": how long it is, is not asked. */
  private boolean isApposed(int first) {
    int end = first;
    while (sentence.isQuantity(end)) {
      end++;
    }
    boolean in = sentence.lower(end).equals("in") && sentence.in("measuring", end + 1);
    return sentence.lower(first - 1).equals(",") && (in || sentence.in("dimension", end));
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

  /** "Although nobody could have known it, | 46 were on board". */
  private boolean isAfterAside(int start, int first, int to) {
    int own = behindComma(start, first);
    return own > start
        && sentence.in("conceding", start)
        && sentence.hasVerb(start, own)
        && sentence.hasVerb(own, to);
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
              || futures.isReported(i)
              || futures.isMet(i)
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
