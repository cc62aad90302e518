package io.github.claimchecker.claim;

/** Cuts a sentence into clauses by marks and joining words. */
final class Clauses {
  private static final int LONGEST_SUBJECT = 20;

  private final TaggedSentence sentence;
  private final int[] clause;
  private final int opening;

  Clauses(TaggedSentence sentence) {
    this.sentence = sentence;
    this.opening = endOfOpening();
    this.clause = new int[sentence.size()];
    int current = 0;
    for (int i = 0; i < clause.length; i++) {
      if (i > 0 && startsClause(i)) {
        current++;
      }
      clause[i] = current;
    }
  }

  /** The first word of the clause that holds a word. */
  int startOf(int i) {
    int start = i;
    while (start > 0 && clause[start - 1] == clause[i]) {
      start--;
    }
    return start;
  }

  /**
   * The first word of the clause that holds a word, or of the phrases without a verb that open it:
   * "In Dorne, over the hill, a meal costs 3 euros".
   */
  int openingOf(int i) {
    int start = startOf(i);
    while (start > 0 && opens(startOf(start - 1), start)) {
      start = startOf(start - 1);
    }
    return start;
  }

  /**
   * The word after the last of the clause that holds a word, or of the one that it opens: "For half
   * a year, cars will have to do without the bridge".
   */
  int openedBy(int i) {
    int end = endOf(i);
    return end < clause.length && opens(startOf(i), end) ? openedBy(end) : end;
  }

  /** "Starting on 2 June, cars will": the word behind the comma; else the first word itself. */
  int behindParticiple(int from, int to) {
    if (from >= to || !isParticiple(from)) {
      return from;
    }
    int i = from;
    while (i < to && !isComma(i)) {
      i++;
    }
    return i < to ? i + 1 : from;
  }

  private boolean isParticiple(int i) {
    return sentence.isVerb(i) && sentence.lower(i).endsWith("ing");
  }

  /** Whether a part of a sentence is a phrase ended by a comma: "for a year,", "starting now,". */
  private boolean opens(int start, int end) {
    return (isParticiple(start) || sentence.token(start).tag().equals("ADP"))
        && isComma(end - 1)
        && !sentence.hasVerb(start + 1, end);
  }

  /** The word after the last of the clause that holds a word. */
  int endOf(int i) {
    int end = i;
    while (end < clause.length && clause[end] == clause[i]) {
      end++;
    }
    return end;
  }

  private boolean startsClause(int i) {
    if (sentence.isQuantity(i)) {
      return isBreak(i - 1) || i == opening;
    }
    return isBreak(i - 1)
        || i == opening
        || isComma(i - 1) && (sentence.in("clause", i) || opensClause(i))
        || sentence.lower(i).equals("that") && sentence.in("report-verb", i - 1)
        || sentence.in("clause-anywhere", i)
            && sentence.hasVerb(0, i)
            && sentence.hasVerb(i, clause.length)
        || sentence.token(i).tag().equals("CCONJ")
            && opensClause(i)
            && sentence.hasVerb(startIn(i), i);
  }

  /** "According to X, ...", "In terms of Y, ...": the word behind an opening phrase; else 0. */
  private int endOfOpening() {
    String first = sentence.size() == 0 ? "" : sentence.token(0).tag();
    boolean opens = first.equals("ADP") || first.equals("VERB") || first.equals("SCONJ");
    for (int i = 1; opens && i + 1 < sentence.size(); i++) {
      boolean digit = Character.isDigit(sentence.token(i + 1).text().charAt(0));
      if (isComma(i) && (!digit || sentence.lower(0).equals("according"))) {
        return i + 1;
      }
    }
    return 0;
  }

  private int startIn(int i) {
    int start = i;
    while (start > 0 && clause[start - 1] == clause[i - 1]) {
      start--;
    }
    return start;
  }

  /**
   * "and it fell", ", with stocks": a joining word with a subject and a verb of its own behind it.
   */
  private boolean opensClause(int i) {
    String tag = sentence.token(i).tag();
    if (sentence.lower(i).equals("with") && isComma(i - 1)) {
      return true;
    }
    if (!tag.equals("CCONJ")) {
      return false;
    }
    for (int j = i + 1; j < clause.length && j < i + LONGEST_SUBJECT; j++) {
      if (sentence.isQuantity(j) && j == i + 1 || isComma(j)) {
        return false;
      }
      if (sentence.isVerb(j) || sentence.isAuxiliary(j)) {
        return j > i + 1;
      }
    }
    return false;
  }

  private boolean isComma(int i) {
    return i >= 0 && sentence.token(i).text().equals(",");
  }

  private boolean isBreak(int i) {
    if (i < 0 || sentence.isQuantity(i)) {
      return false;
    }
    return switch (sentence.token(i).text()) {
      case ";", ":", "—", "–", "--" -> true;
      case "-" -> standsAlone(i);
      default -> sentence.isBracket(i);
    };
  }

  /** A dash with space around it, not the hyphen of a compound. */
  private boolean standsAlone(int i) {
    return i > 0
        && i + 1 < sentence.size()
        && sentence.token(i - 1).span().end() < sentence.token(i).span().start()
        && sentence.token(i).span().end() < sentence.token(i + 1).span().start();
  }
}
