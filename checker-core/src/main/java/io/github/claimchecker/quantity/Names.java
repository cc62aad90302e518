package io.github.claimchecker.quantity;

/** Tells numbers that name something from numbers that count: "Section 427", "10 Church Lane". */
final class Names {
  private static final long ORDINARY =
      Role.mask(Role.BEFORE, Role.UP, Role.DOWN, Role.MONTH, Role.ARTICLE, Role.AND);
  private static final long NO_NAME = ORDINARY | Role.STOP.bit();
  private static final long NO_PART = Role.mask(Role.STOP, Role.MONTH, Role.MAGNITUDE, Role.VAGUE);

  private final Tokens tokens;

  Names(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Says whether the word in front makes a name of the number: "Section 427", "Windows 11". */
  boolean isBefore(int i) {
    if (isNumbered(i) || isLast(i)) {
      return true;
    }
    boolean capital = isCapital(i - 1);
    boolean ordinary = tokens.isAny(i - 1, NO_NAME) || isFirst(i - 1);
    return capital && !ordinary && !counts(i + 1) && !(isInflected(i - 1) && tokens.isTitle());
  }

  /** "Kills" and "Dismissed" in a headline are verbs. */
  private boolean isInflected(int i) {
    String text = tokens.text();
    int end = tokens.end(i);
    return text.startsWith("s", end - 1) || text.startsWith("ed", end - 2);
  }

  private boolean isCapital(int i) {
    return tokens.isWord(i) && Chars.isUpper(tokens.first(i));
  }

  /** Says whether a word in the plural numbers its things in front: "sections 3 and 5". */
  boolean isOfMany(int i) {
    return isNumbered(i) && tokens.isWord(i - 1) && Nouns.isPlural(tokens, i - 1);
  }

  /** Says whether a noun in the plural ends the phrase at a token. */
  boolean isPlural(int i) {
    int end = tokens.isWord(i) ? Nouns.end(tokens, i) : i;
    return end > i && Nouns.isPlural(tokens, end - 1);
  }

  /** "Page 3 of 12", and "Group of 20", which is one. */
  private boolean isLast(int i) {
    if (!tokens.is(i - 1, Role.OF)) {
      return false;
    }
    boolean group = tokens.is(i - 2, Role.NAME) && isCapital(i - 2) && !isFirst(i - 2);
    return group || (tokens.isNumeral(i - 2) && isNumbered(i - 2));
  }

  /** Says whether a noun in the plural follows that is no part of a name: "the Cup 3 times". */
  private boolean counts(int i) {
    return tokens.is(i, Role.TIMES)
        || isPlural(i) && (!Chars.isUpper(tokens.first(i)) || tokens.isTitle());
  }

  /** Says whether the word in front is one that numbers its things: "section 4.1". */
  boolean isNumbered(int i) {
    boolean mark = tokens.isMark(i - 1, '.') || tokens.isMark(i - 1, ':') || tokens.isDash(i - 1);
    return tokens.is(mark ? i - 2 : i - 1, Role.NAME);
  }

  private boolean isFirst(int i) {
    return i == 0 || tokens.isMark(i - 1, '.') || tokens.isMark(i - 1, '"');
  }

  /**
   * Says whether the number begins a name: "10 Church Lane", "787 Dreamliner". Before a plural it
   * counts ("14 Welsh towns"), and capitals in a row of them are unknown units ("40 SWU").
   *
   * @param i the number
   */
  boolean isBehind(int i) {
    int at = i + 1;
    boolean name =
        isCapital(at)
            && !tokens.isAny(at, NO_PART)
            && tokens.end(at) - tokens.start(at) > 1
            && !Chars.isUpper(tokens.text().charAt(tokens.start(at) + 1));
    return name && !isPeople(at) && !isPlural(at) && !tokens.isTitle();
  }

  /** "40 Chinese" and "40 British" are people. */
  private boolean isPeople(int i) {
    String text = tokens.text();
    return text.startsWith("ese", tokens.end(i) - 3) || text.startsWith("ish", tokens.end(i) - 3);
  }

  /** "1. Introduction" and "2.1 Methods" at the start of a stretch. */
  boolean isHeading(int i) {
    boolean point = tokens.isMark(i + 1, '.') || tokens.isMark(i + 1, ')');
    boolean item =
        tokens.isWord(i + 2) || (tokens.isNumeral(i + 2) && !tokens.touchesPrevious(i + 2));
    boolean section =
        tokens.numeral(i).is(Numeral.Form.DECIMAL)
            && isCapital(i + 1)
            && !tokens.touchesPrevious(i + 1);
    return i == 0 && ((point && item) || section);
  }

  /** "Kick Six", "Big Four". */
  boolean isProper(int i) {
    return Chars.isUpper(tokens.first(i))
        && isCapital(i - 1)
        && !tokens.isAny(i - 1, ORDINARY | Role.STOP.bit())
        && !tokens.isTitle();
  }
}
