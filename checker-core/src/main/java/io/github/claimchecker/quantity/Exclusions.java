package io.github.claimchecker.quantity;

/** Passes over what is printed like a number and is none: dates, times, codes, citations. */
final class Exclusions {
  private final Tokens tokens;
  private final Calendar calendar;
  private final Names names;
  private final Ordinals ordinals;

  Exclusions(Tokens tokens) {
    this.tokens = tokens;
    this.calendar = new Calendar(tokens);
    this.names = new Names(tokens);
    this.ordinals = new Ordinals(tokens);
  }

  /**
   * Passes over a date, a time, a code or a citation.
   *
   * @return the token behind it, {@code i} where there is none
   */
  int skip(int i) {
    if (tokens.isWord(i)) {
      return word(i);
    }
    if (tokens.isNumeral(i)) {
      int telephone = telephone(i);
      return telephone > i ? telephone : numeral(i);
    }
    if (isBracketed(i)) {
      return i + 3;
    }
    if (tokens.isMark(i, '[')) {
      return citation(i);
    }
    int area = areaCode(i);
    if (area > i) {
      return area;
    }
    if (tokens.isMark(i, '#') && tokens.isNumeral(i + 1) && ordinals.behindSign(i) == i) {
      return i + 2;
    }
    return i;
  }

  private int word(int i) {
    if (tokens.is(i, Role.PLUS) && tokens.touchesPrevious(i + 1)) {
      return telephone(i);
    }
    if (tokens.is(i, Role.DIGIT)) {
      return spokenDigits(i);
    }
    int day = calendar.spelledDay(i);
    if (day > i) {
      return day;
    }
    return tokens.is(i, Role.MONTH)
        ? calendar.monthFirst(i)
        : tokens.is(i, Role.ORDINAL) ? calendar.ordinal(i) : i;
  }

  /** Passes over "nine-nought-four", digits said one by one. */
  private int spokenDigits(int i) {
    int end = i + 1;
    while (tokens.isDash(end) && tokens.is(end + 1, Role.DIGIT) && tokens.touchesPrevious(end)) {
      end += 2;
    }
    return end > i + 4 ? end : i;
  }

  /** Passes over "+81 3 5555 0100" and "020 5555 0100": groups of digits behind "+" or a zero. */
  private int telephone(int i) {
    boolean plus = tokens.is(i, Role.PLUS);
    int first = plus ? i + 1 : i;
    boolean begins =
        tokens.isNumeral(first) && (plus || (isLong(first) && tokens.first(first) == '0'));
    return begins ? groups(first, i) : i;
  }

  /** Passes over "(020) 7946 0018" and "(555) 010-4477". */
  private int areaCode(int i) {
    boolean code =
        tokens.isMark(i, '(')
            && isDigits(i + 1)
            && isLong(i + 1)
            && tokens.isMark(i + 2, ')')
            && isDigits(i + 3);
    boolean zero = code && tokens.first(i + 1) == '0';
    boolean local = code && tokens.isDash(i + 4) && tokens.touchesPrevious(i + 4);
    return zero || local ? groups(i + 3, i) : i;
  }

  /**
   * Passes over groups of digits, with or without hyphens between them.
   *
   * @return {@code none} if they are too few for a telephone
   */
  private int groups(int first, int none) {
    int end = first;
    int digits = 0;
    while (isDigits(end)) {
      digits += tokens.end(end) - tokens.start(end);
      end += tokens.isDash(end + 1) && isDigits(end + 2) ? 2 : isTrunk(end + 1) ? 4 : 1;
    }
    boolean parted = end > first + 1 || tokens.numeral(first).is(Numeral.Form.GROUPED);
    return digits >= (parted ? TELEPHONE_DIGITS : LONG_TELEPHONE) ? end : none;
  }

  /** The zero in "+44 (0)20 7946 0018". */
  private boolean isTrunk(int i) {
    return tokens.isMark(i, '(')
        && tokens.isNumeral(i + 1)
        && tokens.isMark(i + 2, ')')
        && isDigits(i + 3);
  }

  private boolean isDigits(int i) {
    return tokens.isNumeral(i)
        && !tokens.numeral(i).is(Numeral.Form.DECIMAL)
        && !tokens.numeral(i).is(Numeral.Form.FRACTION);
  }

  private static final int TELEPHONE_DIGITS = 7;
  private static final int LONG_TELEPHONE = 10;

  private boolean isLong(int i) {
    return tokens.numeral(i).digits() > 1;
  }

  /** "[3]" and "(4)" point at something. */
  private boolean isBracketed(int i) {
    boolean number = tokens.isNumeral(i + 1) && tokens.numeral(i + 1).is(Numeral.Form.PLAIN);
    boolean square = tokens.isMark(i, '[') && tokens.isMark(i + 2, ']');
    boolean round = tokens.isMark(i, '(') && tokens.isMark(i + 2, ')');
    return number && (square || (round && tokens.numeral(i + 1).digits() < 3));
  }

  /** Passes over "[3, 4]" and "[3-5]". */
  private int citation(int i) {
    int at = i + 1;
    while (isReference(at) && (isJoint(at + 1) || tokens.isMark(at + 1, ';'))) {
      at += 2;
    }
    return isReference(at) && tokens.isMark(at + 1, ']') ? at + 2 : i;
  }

  private boolean isReference(int i) {
    return tokens.isNumeral(i)
        && tokens.numeral(i).is(Numeral.Form.PLAIN)
        && tokens.numeral(i).digits() <= 3;
  }

  /**
   * Passes over a number that turned out to be none, with what a hyphen ties to it: "3888-2".
   *
   * @return the token to go on with
   */
  int pass(int i) {
    boolean tied =
        tokens.isNumeral(i)
            && tokens.isDash(i + 1)
            && tokens.touchesPrevious(i + 1)
            && tokens.touchesPrevious(i + 2)
            && tokens.isNumeral(i + 2);
    return named(i, tied ? i + 3 : i + 1);
  }

  /** Passes over the rest of "sections 3, 5 and 7". */
  private int named(int i, int end) {
    if (!tokens.isNumeral(i) || !names.isNumbered(i)) {
      return end;
    }
    int at = end;
    boolean many = names.isOfMany(i);
    while (isJoint(at)
        && tokens.isNumeral(at + 1)
        && (endsPhrase(at + 2) || (many && !names.isPlural(at + 2)))) {
      at += 2;
    }
    return at;
  }

  private boolean isJoint(int i) {
    return tokens.isDash(i) || tokens.isMark(i, ',') || tokens.isAny(i, JOINTS);
  }

  private static final long JOINTS = Role.mask(Role.AND, Role.TO, Role.OR);

  private boolean endsPhrase(int i) {
    boolean word = tokens.isWord(i) && !tokens.is(i, Role.STOP);
    return !word && !tokens.isMark(i, '%') && !tokens.is(i, Role.OF); // "at week 12, 71 of 118"
  }

  private int numeral(int i) {
    Numeral numeral = tokens.numeral(i);
    boolean identifier =
        tokens.isMark(i - 1, ':') && tokens.touchesPrevious(i) && names.isNumbered(i);
    if (numeral.is(Numeral.Form.CODE) || isInPath(i) || identifier) {
      return attached(i + 1);
    }
    int code = law(i);
    if (code > i) {
      return code;
    }
    int chain = chain(i);
    return chain > i + 4 ? chain : calendar.numeral(i);
  }

  /** Passes over "12 U.S.C. 1234" and "410 U.S. 113", where a law or a judgment stands. */
  private int law(int i) {
    int end = tokens.end(i + 1);
    boolean initials = tokens.isWord(i + 1) && Chars.at(tokens.text(), end - 1) == '.';
    return initials && Chars.isUpper(tokens.first(i + 1)) && tokens.isNumeral(i + 2) ? i + 3 : i;
  }

  private int attached(int from) {
    int i = from;
    while (i < tokens.size()
        && tokens.touchesPrevious(i)
        && !tokens.isMark(i, ',')
        && !tokens.isMark(i, '.')
        && !tokens.isMark(i, ')')) {
      i++;
    }
    return i;
  }

  /** Says whether it is part of an address or a name: "x.com/2019/05", "item_7", "#5". */
  private boolean isInPath(int i) {
    String text = tokens.text();
    int start = tokens.start(i);
    char before = Chars.at(text, start - 1);
    char further = Chars.at(text, start - 2);
    boolean path =
        before == '/'
            || before == '\\'
            || before == '_'
            || before == '='
            || before == '@'
            || (before == '.' && !tokens.is(i - 1, Role.BEFORE));
    return path && (Chars.isLetter(further) || Chars.isDigit(further)) && !tokens.isNumeral(i - 2);
  }

  /** Follows numbers with hyphens between them: telephone numbers, dates and other codes. */
  private int chain(int i) {
    int end = i + 1;
    while ((tokens.isDash(end) || tokens.isMark(end, '/'))
        && tokens.touchesPrevious(end)
        && tokens.isNumeral(end + 1)
        && tokens.touchesPrevious(end + 1)) {
      end += 2;
    }
    return end;
  }
}
