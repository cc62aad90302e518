package io.github.claimchecker.claim;

import java.util.List;

/** Chooses which of the periods of a sentence a quantity is told of. */
final class PeriodChoice {
  private PeriodChoice() {}

  /**
   * The period in the same clause with the fewest quantities in between, one behind the quantity
   * first; else the only one of the sentence; else none.
   */
  static Period of(TaggedSentence sentence, FrameReader frames, List<Dated> dates, int quantity) {
    Clauses clauses = frames.clauses();
    int first = sentence.firstOf(quantity);
    if (dates.isEmpty() || first >= sentence.size()) {
      return Period.UNSPECIFIED;
    }
    int end = sentence.endOf(quantity);
    Dated best = null;
    int bestCost = Integer.MAX_VALUE;
    for (Dated dated : dates) {
      boolean itself = dated.holds(first); // "66 million years ago"
      if (itself || isAside(sentence, dated, first) || isCompared(sentence, dated)) {
        continue;
      }
      if (isOfPaper(sentence, dated)
          || isOpening(sentence, dated, first)
          || frames.isApart(dated.start(), quantity)
          || isRelative(sentence, clauses, dated, first)
          || isContrasted(sentence, end, dated.start())
          || isOfNoun(sentence, clauses, dated, end)) {
        continue;
      }
      int cost = cost(sentence, clauses, dated, first, end);
      if (cost < bestCost) {
        best = dated;
        bestCost = cost;
      }
    }
    return best == null ? Period.UNSPECIFIED : best.period();
  }

  /** "The lighthouse, built in 1884, is 31 m high": it is so today. */
  private static boolean isAside(TaggedSentence sentence, Dated dated, int quantity) {
    int open = dated.opening() - 1;
    while (open > 0 && !sentence.isMark(open)) {
      open--;
    }
    int close = dated.end();
    while (close < quantity && !sentence.isMark(close)) {
      close++;
    }
    return open > 0
        && close < quantity
        && sentence.lower(open).equals(",")
        && sentence.lower(close).equals(",")
        && sentence.isVerb(open + 1)
        && (sentence.isAuxiliary(close + 1) || sentence.isVerb(close + 1));
  }

  /** "It has 40 rooms, which were painted in 1990", but not ", which is few, by 1 May". */
  private static boolean isRelative(
      TaggedSentence sentence, Clauses clauses, Dated dated, int first) {
    int start = clauses.startOf(dated.start());
    boolean ofAll = false;
    for (int i = Math.max(start, dated.opening() - 2); i <= dated.opening(); i++) {
      ofAll |= sentence.lower(i).equals(",") || sentence.lower(i).equals("as");
    }
    return start > first && !ofAll && sentence.in("relative", start);
  }

  /** "12 boats, down from 20 in 2010": the date of what it is held against. */
  private static boolean isContrasted(TaggedSentence sentence, int end, int date) {
    for (int i = end; i < date; i++) {
      boolean from = sentence.in("direction", i) && sentence.lower(i + 1).equals("from");
      if (from || sentence.in("contrast", i)) {
        return true;
      }
    }
    return false;
  }

  /** "It sold 12 boats, with a plan for 2030 of 20 boats": the year of the plan alone. */
  private static boolean isOfNoun(TaggedSentence sentence, Clauses clauses, Dated dated, int end) {
    int before = dated.opening() - 1;
    return before - 1 > end
        && sentence.lower(before).equals("for")
        && sentence.token(before - 1).tag().equals("NOUN")
        && clauses.startOf(before) >= end;
  }

  /** "Built in 1907, the engine weighs 84 tonnes": when it was built, not weighed. */
  private static boolean isOpening(TaggedSentence sentence, Dated dated, int quantity) {
    boolean participle =
        sentence.isVerb(0) && (sentence.lower(0).endsWith("ed") || sentence.in("participle", 0));
    int comma = dated.end();
    while (comma < quantity && !sentence.lower(comma).equals(",")) {
      comma++;
    }
    return participle && comma < quantity && !sentence.hasVerb(1, comma);
  }

  /** "Under the contract of 2022": when it was made, and it holds today. */
  private static boolean isOfPaper(TaggedSentence sentence, Dated dated) {
    int of = dated.opening() - 1;
    return sentence.lower(of).equals("of") && sentence.in("paper", of - 1);
  }

  /** "12% higher than in 2010" tells of today. */
  private static boolean isCompared(TaggedSentence sentence, Dated dated) {
    int before = dated.opening() - 1;
    return sentence.lower(before).equals("than") || sentence.lower(before - 1).equals("than");
  }

  private static final int OTHER_CLAUSE = 1000;
  private static final int ANOTHER_QUANTITY = 100;
  private static final int IN_FRONT = 5;
  private static final int OF_A_NAME = 300;

  private static int cost(
      TaggedSentence sentence, Clauses clauses, Dated dated, int first, int end) {
    boolean behind = dated.start() >= end;
    int from = behind ? end : dated.end();
    int to = behind ? dated.start() : first;
    int cost = behind ? 0 : IN_FRONT;
    for (int i = from; i < to; i++) {
      cost +=
          sentence.isQuantity(i) && !(i > from && sentence.isQuantity(i - 1))
              ? ANOTHER_QUANTITY
              : 1;
    }
    boolean opens = clauses.openingOf(first) <= dated.start() && !behind;
    boolean sameClause = opens || clauses.startOf(dated.start()) == clauses.startOf(first);
    boolean named = behind && sentence.lower(dated.opening() - 1).equals("for");
    cost += named ? OF_A_NAME : 0; // "12 million with an option for 2014"
    return sameClause ? cost : cost + OTHER_CLAUSE;
  }
}
