package io.github.claimchecker.claim;

/** Mends what the tagger got wrong, where the place of a number shows what a word must be. */
final class TagRepair {
  private final TaggedSentence sentence;

  TagRepair(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  void apply() {
    findAdverbs();
    new NameRepair(sentence).apply();
    findMissedNouns();
    new NeighbourRepair(sentence).apply();
    findNounsOfNumbers();
    findPeople();
    findMissedVerbs();
    findVerbsBehindCounts();
    findVerbsInFront();
    findCountedPeople();
    emptyLightObjects();
    new PhrasalVerbs(sentence).apply();
  }

  /** "Some 350 of you": people are counted, though no noun says so. */
  private void findCountedPeople() {
    for (int i = 2; i < sentence.size(); i++) {
      boolean counted = sentence.isQuantity(i - 2) && sentence.lower(i - 1).equals("of");
      boolean people = sentence.in("of-people", i) && !sentence.isName(i); // "of US origin"
      if (counted && people && !sentence.isNoun(i + 1)) {
        sentence.retag(i, "NOUN", "people");
      }
    }
  }

  /** "The operator, meanwhile, gets". */
  private void findAdverbs() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isNoun(i) && sentence.in("adverb", i)) {
        sentence.retag(i, "ADV");
      }
    }
  }

  /** "takes place": a noun that says no more than its verb. */
  private void emptyLightObjects() {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.in("taking", i - 1) && sentence.in("taken", i) && !sentence.isNoun(i + 1)) {
        sentence.retag(i, "ADV");
      }
    }
  }

  /**
   * Takes a noun for a verb where the tagger left a clause without one: "the jet consumes 417 kg"
   * and "rose from 5 t" have a noun in a verb's place, behind another noun and in front of the
   * number or its preposition.
   */
  private void findMissedVerbs() {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      boolean plural =
          sentence.isNoun(i - 1)
              && !sentence.lower(i - 1).equals(sentence.lemma(i - 1)); // "shops hand out 50"
      boolean base = plural && sentence.lower(i).equals(sentence.lemma(i));
      boolean shape =
          base
              || sentence.lower(i).endsWith("s")
              || sentence.in("change", i)
              || sentence.in("copula", i);
      boolean noun =
          (sentence.isNoun(i) || sentence.in("change", i))
              && Character.isLowerCase(sentence.token(i).text().charAt(0));
      boolean behind =
          sentence.isNoun(i - 1) || isWord(i - 1, "CCONJ") && sentence.lower(i).endsWith("s");
      boolean missed =
          noun && !sentence.isVerb(i) && (behind && shape || isBetween(i)) || isOpening(i);
      boolean edge = sentence.in("edge-verb", i) && endsInTime(i);
      boolean lacking =
          missed && (hasObject(i) || hasDate(i)) && !hasVerbAround(i)
              || missed && edge && !hasVerbInFront(i);
      if (lacking || isInfinitive(i)) {
        sentence.retag(i, "VERB");
      }
      findOpening(i);
    }
  }

  /** "Went on to gross 68 million": a base form behind "to" that has a number for its object. */
  private boolean isInfinitive(int i) {
    return (isWord(i, "NOUN") || isWord(i, "ADJ") && !sentence.in("stop", i))
        && isWord(i - 1, "PART")
        && sentence.lower(i - 1).equals("to")
        && sentence.lower(i).equals(sentence.lemma(i))
        && sentence.isQuantity(i + 1);
  }

  /** "The fair opens on 3 May": the tagger takes "fair" for an adjective. */
  private void findOpening(int i) {
    boolean described =
        sentence.isAdjective(i - 1) && (isWord(i - 2, "DET") || isWord(i - 2, "PRON"));
    boolean noun = isWord(i, "NOUN") && sentence.lower(i).endsWith("s");
    if (noun && described && sentence.in("opening", i) && hasDate(i) && !hasVerbAround(i)) {
      sentence.retag(i - 1, "NOUN");
      sentence.retag(i, "VERB");
    }
  }

  /** "Passengers under 12 pay 5 euros": a base form between a bound of a plural and a number. */
  private boolean isBetween(int i) {
    int plural = i - 1;
    while (sentence.isQuantity(plural)) {
      plural--;
    }
    return plural < i - 2
        && sentence.isNoun(plural)
        && !sentence.lower(plural).equals(sentence.lemma(plural))
        && sentence.lower(i).equals(sentence.lemma(i))
        && sentence.isQuantity(i + 1);
  }

  /** "The shops open at 9 a.m. and close at noon": no adjectives, though they look like some. */
  private boolean isOpening(int i) {
    boolean behind = sentence.isNoun(i - 1) || isWord(i - 1, "CCONJ");
    return sentence.isAdjective(i) && behind && sentence.in("opening", i);
  }

  /**
   * Takes a noun behind the plural that a number counts for a verb, where the clause has none:
   * "nine lunches cross the counters", "what 74 homes use in a year".
   */
  private void findVerbsBehindCounts() {
    for (int i = 2; i + 1 < sentence.size(); i++) {
      boolean base =
          isWord(i, "NOUN")
              && sentence.lower(i).equals(sentence.lemma(i))
              && !sentence.in("time", i);
      boolean counted =
          sentence.isNoun(i - 1)
              && !sentence.lower(i - 1).equals(sentence.lemma(i - 1))
              && isCounted(i - 1);
      String next = sentence.token(i + 1).tag();
      boolean ends = i + 2 == sentence.size() && next.equals("PUNCT");
      boolean object = ends || next.equals("DET") || next.equals("PRON") || next.equals("ADP");
      if (base && counted && object && !sentence.lower(i + 1).equals("of") && !hasVerbAround(i)) {
        sentence.retag(i, "VERB");
      }
    }
  }

  /** Whether only adjectives and nouns stand between a word and a quantity in front. */
  private boolean isCounted(int i) {
    int at = i - 1;
    while (at >= 0 && (sentence.isAdjective(at) || isWord(at, "NOUN"))) {
      at--;
    }
    return sentence.isQuantity(at);
  }

  /** "the cooperative counted 2,318 members": an adjective in front of a number is a verb. */
  private void findVerbsInFront() {
    for (int i = 1; i + 1 < sentence.size(); i++) {
      boolean past = sentence.isAdjective(i) && sentence.lower(i).endsWith("ed");
      boolean behind = sentence.isNoun(i - 1) || sentence.isAdjective(i - 1);
      if (past && behind && sentence.isQuantity(i + 1) && !hasVerbAround(i)) {
        sentence.retag(i, "VERB");
        sentence.retag(i - 1, sentence.isAdjective(i - 1) ? "NOUN" : sentence.token(i - 1).tag());
      }
    }
  }

  /**
   * "A monthly pass for the network": a base form behind an adjective is no verb. "Exports
   * reached": nor is what opens a sentence in front of one.
   */
  private void findMissedNouns() {
    boolean opens = sentence.size() > 1 && isWord(0, "VERB") && sentence.lower(0).endsWith("s");
    if (opens && sentence.isVerb(1) && sentence.lower(1).endsWith("ed")) {
      sentence.retag(0, "NOUN");
    }
    for (int i = 2; i + 1 < sentence.size(); i++) {
      boolean base = sentence.isVerb(i) && sentence.lower(i).equals(sentence.lemma(i));
      boolean described = sentence.isAdjective(i - 1) && isWord(i - 2, "DET");
      if (base && described && isWord(i + 1, "ADP")) {
        sentence.retag(i, "NOUN");
      }
    }
  }

  /** "a net worth of 40 million": what stands between an adjective and "of" is a noun. */
  private void findNounsOfNumbers() {
    for (int i = 1; i + 2 < sentence.size(); i++) {
      boolean described =
          sentence.isAdjective(i - 1) || isWord(i - 1, "DET") || isWord(i - 1, "NOUN");
      boolean other = isWord(i, "ADP") || isWord(i, "ADV") || isWord(i, "ADJ");
      boolean of = sentence.lower(i + 1).equals("of") && sentence.isQuantity(i + 2);
      if (described && other && of && !sentence.in("stop", i) || isSum(i)) {
        sentence.retag(i, "NOUN");
      }
    }
  }

  /** "bringing the total to 40": nothing behind it that it could describe. */
  private boolean isSum(int i) {
    return sentence.isAdjective(i)
        && sentence.in("sum", i)
        && isWord(i - 1, "DET")
        && sentence.in("verb-preposition", i + 1)
        && sentence.isQuantity(i + 2);
  }

  /** "19% of the young were out of work": an adjective behind which no noun comes. */
  private void findPeople() {
    for (int i = 3; i + 1 < sentence.size(); i++) {
      boolean counted =
          sentence.lower(i - 1).equals("the")
              && sentence.lower(i - 2).equals("of")
              && sentence.isQuantity(i - 3);
      String next = sentence.token(i + 1).tag();
      boolean ends = next.equals("ADP") || next.equals("PUNCT") || sentence.hasVerb(i + 1, i + 2);
      boolean hyphen = sentence.lower(i + 1).equals("-") || sentence.lower(i + 1).equals(",");
      if (sentence.isAdjective(i) && counted && ends && !hyphen) {
        sentence.retag(i, "NOUN");
      }
    }
  }

  private boolean hasObject(int i) {
    boolean preposition = sentence.in("verb-preposition", i + 1);
    return sentence.isQuantity(i + 1)
        || preposition && (sentence.isQuantity(i + 2) || sentence.isQuantity(i + 3));
  }

  /** "The fair opens on 3 May": a date behind the preposition. */
  private boolean hasDate(int i) {
    int date = i + 2;
    boolean month = sentence.isName(date) && sentence.in("stop", date);
    return sentence.in("verb-preposition", i + 1) && (isWord(date, "NUM") || month);
  }

  /** "Ends in the summer of 2027", "begins in May". */
  private boolean endsInTime(int i) {
    int date = i + 2;
    while (isWord(date, "DET") || isWord(date, "NOUN") || sentence.lower(date).equals("of")) {
      date++;
    }
    boolean month = sentence.isName(date) && sentence.in("stop", date);
    return isWord(i + 1, "ADP") && (isWord(date, "NUM") || month);
  }

  /** Whether the clause has a verb already: "goes when her contract | ends" has none. */
  private boolean hasVerbInFront(int i) {
    int j = i - 1;
    while (j >= 0 && !endsClause(j) && !sentence.in("clause", j)) {
      if (isMainVerb(j)) {
        return true;
      }
      j--;
    }
    return false;
  }

  private boolean hasVerbAround(int i) {
    for (int j = i; j >= 0 && !endsClause(j); j--) {
      if (isMainVerb(j)) {
        return true;
      }
    }
    for (int j = i; j < sentence.size() && !endsClause(j); j++) {
      if (isMainVerb(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMainVerb(int i) {
    return sentence.isAuxiliary(i)
        || sentence.isVerb(i) && !(sentence.lower(i).endsWith("ing") && sentence.isNoun(i + 1));
  }

  private boolean endsClause(int i) {
    return sentence.isMark(i)
        || sentence.lower(i).equals("that")
        || sentence.in("relative", i)
        || isWord(i, "CCONJ");
  }

  private boolean isWord(int i, String tag) {
    return !sentence.isQuantity(i) && sentence.isTagged(i, tag);
  }
}
